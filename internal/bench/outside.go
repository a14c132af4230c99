package bench

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"nabo/internal/house"
)

// outside measures the program as others see it: how soon it answers, and what it holds in memory
// when it has answered for a while.
func (b *bench) outside(ctx context.Context) error {
	const group = "the program"
	if b.o.Program == "" {
		b.out.skip(group, "start and memory", "only the built program can start itself")
		return nil
	}
	step, done := b.o.Progress("starts and memory", 2*rounds+memoryRounds)
	defer done()
	dir := dataDir(filepath.Join(b.dir, b.engine.folder("big")))
	bearer, asked, err := b.forMemory(ctx, dir)
	if err != nil {
		return err
	}
	serve, err := b.starts(ctx, step, "serve", "--data", dir)
	if err != nil {
		return err
	}
	b.out.add(Row{Group: group, What: "start of serve", Unit: "s", Got: median(serve), Runs: serve, Must: []Bar{atMost(2)}})
	if !b.o.Place.Remote() { // the demo is always in a folder
		demo, err := b.starts(ctx, step, "demo")
		if err != nil {
			return err
		}
		b.out.add(Row{Group: group, What: "start of demo", Unit: "s", Got: median(demo), Runs: demo, Must: []Bar{atMost(5)}})
	}
	return b.memory(ctx, step, dir, bearer, asked)
}

// starts gives the seconds from start to the first "ready", five times.
func (b *bench) starts(ctx context.Context, step func(int), args ...string) ([]float64, error) {
	var took []float64
	for range rounds {
		p, err := b.start(ctx, args...)
		if err != nil {
			return nil, err
		}
		took = append(took, p.ready.Seconds())
		if err := p.stop(); err != nil {
			return nil, err
		}
		step(1)
	}
	return took, nil
}

// program is a nabo that runs beside this one.
type program struct {
	cmd    *exec.Cmd
	url    string
	ready  time.Duration
	errors bytes.Buffer
}

// patience bounds a start.
const patience = 2 * time.Minute

func (b *bench) start(ctx context.Context, args ...string) (*program, error) {
	addr, err := freeAddress(ctx)
	if err != nil {
		return nil, err
	}
	p := &program{url: "http://" + addr}
	p.cmd = exec.CommandContext(ctx, b.o.Program, append(args, "--listen", addr)...) //nolint:gosec // this program itself
	p.cmd.Cancel = func() error { return p.cmd.Process.Signal(os.Interrupt) }
	p.cmd.Env, p.cmd.Stderr = environment(b.engine.place("big")), &p.errors
	begin := time.Now()
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	client := &http.Client{Timeout: time.Second}
	for time.Since(begin) < patience {
		if isReady(ctx, client, p.url) {
			p.ready = time.Since(begin)
			return p, nil
		}
		select {
		case <-time.After(5 * time.Millisecond):
		case <-ctx.Done():
			return nil, errors.Join(ctx.Err(), p.stop())
		}
	}
	err = p.stop()
	return nil, errors.Join(fmt.Errorf("%v did not become ready: %s", args, p.errors.String()), err)
}

func freeAddress(ctx context.Context) (string, error) {
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return l.Addr().String(), l.Close()
}

func isReady(ctx context.Context, c *http.Client, url string) bool {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/readyz", nil)
	if err != nil {
		return false
	}
	res, err := c.Do(req)
	if err != nil {
		return false
	}
	_ = res.Body.Close()
	return res.StatusCode == http.StatusOK
}

func (p *program) stop() error {
	_ = p.cmd.Process.Signal(os.Interrupt)
	err := p.cmd.Wait()
	var exit *exec.ExitError
	if errors.As(err, &exit) { // it was told to stop
		return nil
	}
	return err
}

// forMemory makes a token and questions for the program, while nobody serves the folder.
func (b *bench) forMemory(ctx context.Context, dir string) (bearer string, asked []string, err error) {
	h, err := house.Open(ctx, dir, house.Options{Place: b.engine.place("big"), Log: b.o.Log})
	if err != nil {
		return "", nil, err
	}
	defer func() { err = errors.Join(err, h.Close()) }()
	m, err := newMade(b.out.Size)
	if err != nil {
		return "", nil, err
	}
	s := &site{house: h, made: m}
	if err := s.look(ctx); err != nil {
		return "", nil, err
	}
	bearers, err := s.bearers(ctx)
	for range memoryAsks {
		asked = append(asked, m.question())
	}
	return bearers[viewerAll], asked, err
}

const (
	memoryRounds = 20
	memoryAsks   = 10 // of each sort, in each round
)

// lookQueries are what people look at, beside asking.
var lookQueries = []string{
	pageQuery,
	`{ teams(first: 50, orderBy: [{field: NAME}]) { totalCount nodes { id name members(first: 5) { nodes { id name } } } } }`,
	`{ people(first: 50) { totalCount nodes { id name knows(first: 5) { nodes { id name } } } } }`,
	`{ problems(first: 50) { totalCount nodes { id title solvedBy(first: 5) { nodes { id title } } } } }`,
	`{ counts(kind: PRACTICE, by: [FIELD]) { cells { keys n } } }`,
}

const solvedQuery = `query Who($text: String!) {
  whoSolved(text: $text, first: 10) {
    practices { node { id title } reasons { kind text } nextStep { kind id contact } }
    people { node { id name } reasons { kind text } nextStep { kind id contact } }
    teams { node { id name } reasons { kind text } nextStep { kind id contact } }
  }
}`

// memory asks the program all sorts of things, and reads what it then holds of its own.
func (b *bench) memory(ctx context.Context, step func(int), dir, bearer string, asked []string) error {
	const group, what = "the program", "memory of serve, anonymous"
	p, err := b.start(ctx, "serve", "--data", dir)
	if err != nil {
		return err
	}
	defer p.stop() //nolint:errcheck // told to stop
	if _, err := anonymous(p.cmd.Process.Pid); err != nil {
		b.out.skip(group, what, "there is no /proc here to read it from")
		return nil
	}
	client := &http.Client{Timeout: time.Minute}
	var held []float64
	refused := map[string]error{}
	for range memoryRounds {
		for _, q := range lookQueries {
			if _, err := ask(ctx, client, request{url: p.url, bearer: bearer, query: q}); err != nil {
				refused[q] = err // told below: what is too slow still takes memory
			}
		}
		for _, text := range asked {
			if _, err := ask(ctx, client, request{url: p.url, bearer: bearer, query: solvedQuery, values: map[string]any{"text": text}}); err != nil {
				return err
			}
		}
		mb, err := anonymous(p.cmd.Process.Pid)
		if err != nil {
			return err
		}
		held = append(held, mb)
		step(1)
	}
	b.out.add(Row{Group: group, What: what, Unit: "MB", Got: median(held), Runs: held, Must: []Bar{atMost(500)}})
	for _, q := range lookQueries {
		if err, ok := refused[q]; ok {
			b.out.skip(group, fmt.Sprintf("%.30s…", strings.Join(strings.Fields(q), " ")), err.Error())
		}
	}
	return nil
}

// anonymous gives the megabytes that a process holds beside mapped files.
func anonymous(pid int) (float64, error) {
	raw, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0, err
	}
	for line := range bytes.Lines(raw) {
		if f := bytes.Fields(line); len(f) > 1 && string(f[0]) == "RssAnon:" {
			kb, err := strconv.ParseFloat(string(f[1]), 64)
			return kb / 1000 * 1.024, err
		}
	}
	return 0, errors.New("RssAnon is not told")
}
