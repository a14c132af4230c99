package resolvers

import (
	"context"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"
)

// documents keeps parsed and validated queries, so that a dashboard's are parsed once. Beyond
// its bound it starts afresh: clients with few queries fill it again at once.
type documents struct {
	mu   sync.RWMutex
	kept map[string]*ast.QueryDocument
}

// Get gives a kept query.
func (d *documents) Get(_ context.Context, query string) (*ast.QueryDocument, bool) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	doc, ok := d.kept[query]
	return doc, ok
}

// Add keeps a query.
func (d *documents) Add(_ context.Context, query string, doc *ast.QueryDocument) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.kept == nil || len(d.kept) >= keptDocs {
		d.kept = make(map[string]*ast.QueryDocument, keptDocs)
	}
	d.kept[query] = doc
}
