package bench

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"

	"nabo/internal/house"
)

// fleet is some processes that write to the same graph: see WriteAlong.
type fleet []*boat

type boat struct {
	cmd    *exec.Cmd
	in     io.WriteCloser
	out    *bufio.Reader
	errors bytes.Buffer
}

// launch starts a fleet and waits until all of it is ready.
func (b *bench) launch(ctx context.Context, place house.Place, dir string) (fleet, error) {
	var f fleet
	for range apartWriters {
		p := &boat{cmd: exec.CommandContext(ctx, b.o.Program, "bench", "--write-along", "--data", dir)} //nolint:gosec // this program itself
		p.cmd.Env, p.cmd.Stderr = environment(place), &p.errors
		var err error
		if p.in, err = p.cmd.StdinPipe(); err == nil {
			var out io.ReadCloser
			if out, err = p.cmd.StdoutPipe(); err == nil {
				p.out, err = bufio.NewReader(out), p.cmd.Start()
			}
		}
		if err != nil {
			f.stop()
			return nil, err
		}
		f = append(f, p)
	}
	for _, p := range f {
		if line, err := p.out.ReadString('\n'); err != nil || line != "ready\n" {
			f.stop()
			return nil, fmt.Errorf("a process that should write did not start: %s", p.errors.String())
		}
	}
	return f, nil
}

// rate has all of them write at once, each with some writers, and gives their commits a second;
// 0 without a fleet.
func (f fleet) rate(callers int) (float64, error) {
	for _, p := range f {
		if _, err := fmt.Fprintln(p.in, callers); err != nil {
			return 0, err
		}
	}
	sum := 0.0
	for _, p := range f {
		var n float64
		if _, err := fmt.Fscanln(p.out, &n); err != nil {
			f.stop()
			return 0, fmt.Errorf("a process that should write ended: %w: %s", err, p.errors.String())
		}
		sum += n
	}
	return sum, nil
}

// stop ends the fleet: a closed input tells it to.
func (f fleet) stop() {
	for _, p := range f {
		_ = p.in.Close()
	}
	for _, p := range f {
		_ = p.cmd.Wait()
	}
}

// environment tells a nabo that is started where the graph is kept. The password does not go on
// the command line, which all can read.
func environment(p house.Place) []string {
	env := os.Environ()
	if p.Remote() {
		env = append(env, "NABO_STORE="+p.URI, "NABO_STORE_USER="+p.User, "NABO_STORE_PASSWORD="+p.Password,
			"NABO_STORE_DATABASE="+p.Database, "NABO_STORE_SPACE="+p.Space)
	}
	return env
}
