package house

import (
	"context"
	"errors"
	"io/fs"
	"os"

	"nabo/graph"
	"nabo/internal/datadir"
)

// OpenStore opens a graph by itself: that of the folder or, where p is remote, that of the
// server, and then the folder is not looked at. missing: where there is no graph one is made.
func OpenStore(ctx context.Context, folder string, p Place, missing bool) (graph.Store, error) {
	if p.Remote() {
		return p.open(ctx, nil, missing)
	}
	if _, err := os.Stat(folder); !missing && errors.Is(err, fs.ErrNotExist) {
		return nil, noGraph(folder)
	}
	dir, err := datadir.Open(folder)
	if err != nil {
		return nil, err
	}
	return p.open(ctx, dir, missing)
}
