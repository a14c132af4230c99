package search

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"nabo/embedding"
	"nabo/graph"
)

// meanings is the search by meaning for as long as the Service is open: the vectors of the model that
// there is now and, where that is run by somebody else, the way to it. It may be away, and it may be
// changed under the same name; until there are vectors of the model that is there, words alone answer.
type meanings struct {
	s      *Service
	dir    string
	server embedding.Server // nil: the model is in the program
	asking atomic.Int32     // questions being answered: embedding waits for them

	mu      sync.Mutex
	current *meaning      // nil while no model is at hand
	fault   error         // why there is none
	came    chan struct{} // closed and made anew when current becomes another
}

// longestWait bounds the pause, doubled from time to time, after which a server that is away or set
// wrongly is tried again.
const longestWait = 30 * time.Second

var errNoAnswer = errors.New("the server of the model has not answered yet")

// openMeanings opens the vectors in dir; nil where no model is set up.
func (s *Service) openMeanings(dir string) (*meanings, error) {
	e := s.o.Embedder
	if s.o.Server == nil && (e == nil || e.Dim() == 0) {
		return nil, nil //nolint:nilnil // words alone
	}
	ms := &meanings{s: s, dir: dir, server: s.o.Server, came: make(chan struct{})}
	if e == nil {
		ms.fault = errNoAnswer
		return ms, nil
	}
	return ms, ms.open(e, false)
}

// open opens the vectors of a model, which is the one that there is from here on. anew: it came in
// place of another while we ran.
func (ms *meanings) open(e embedding.Embedder, anew bool) error {
	m, err := ms.s.openMeaning(ms.dir, e)
	if err != nil {
		return err
	}
	m.anew = anew
	if ms.server != nil {
		if err := keepKnown(ms.dir, e.Model()); err != nil {
			ms.s.o.Log.Warn("the name of the server's model could not be kept", "error", err)
		}
	}
	ms.exchange(m, nil)
	return nil
}

func (ms *meanings) exchange(m *meaning, fault error) {
	ms.mu.Lock()
	defer ms.mu.Unlock()
	ms.current, ms.fault = m, fault
	close(ms.came)
	ms.came = make(chan struct{})
}

// now is the model that there is; nil where there is none.
func (ms *meanings) now() *meaning {
	m, _ := ms.nowOr()
	return m
}

// nowOr also gives what is closed when another takes its place.
func (ms *meanings) nowOr() (*meaning, <-chan struct{}) {
	if ms == nil {
		return nil, nil
	}
	ms.mu.Lock()
	defer ms.mu.Unlock()
	return ms.current, ms.came
}

func (ms *meanings) renew(all bool) {
	if m := ms.now(); m != nil {
		m.renew(all)
	}
}

func (ms *meanings) close() error {
	if m := ms.now(); m != nil {
		return m.store.Close()
	}
	return nil
}

// run keeps the vectors of the model that there is at the graph's heels until ctx ends. Two models may
// answer in turn at one address, as behind a load balancer: each change is waited after, as each failed
// connection is, and longer from time to time until the vectors of one model have come to rest.
func (ms *meanings) run(ctx context.Context) {
	var away, changed outage
	anew, wait := false, retry
	for ctx.Err() == nil {
		err := embedding.ErrChanged
		if m := ms.now(); m != nil {
			if m.run(ctx); ctx.Err() != nil {
				return
			}
			if m.rested {
				wait = retry
				changed.ends()
			}
			ms.setAside(m, changed.begins(err))
			anew = true
		} else if err = ms.connect(ctx, anew); err == nil {
			if away.ends() {
				ms.s.o.Log.Info("the server of the model answers", "model", ms.now().embedder.Model())
			}
			continue
		} else if ctx.Err() == nil {
			ms.exchange(nil, err)
			if away.begins(err) {
				ms.s.o.Log.Error("the server of the model cannot be had: words alone are searched", "error", err)
			}
		}
		ms.s.o.pause(ctx, wait)
		wait = min(2*wait, longestWait)
	}
}

// connect asks the server for the model that it has.
func (ms *meanings) connect(ctx context.Context, anew bool) error {
	e, err := ms.server.Connect(ctx, KnownModels(ms.dir))
	if err != nil {
		return err
	}
	if err := ms.open(e, anew); err != nil {
		return err
	}
	ms.s.askFault.note(ms.s.o.Log, nil)
	return nil
}

// setAside puts away the vectors of a model that is no more: their file stays, in case it comes back.
// Whoever still compares with them finds them closed, and answers by words. told: it is worth a line.
func (ms *meanings) setAside(m *meaning, told bool) {
	if told {
		ms.s.o.Log.Warn("the model behind the server was changed under the same name: all texts are read anew, and found by their words until then", "was", m.store.Model())
	}
	ms.exchange(nil, embedding.ErrChanged)
	if err := m.store.Close(); err != nil {
		ms.s.o.Log.Warn("closing the vectors of the model before", "error", err)
	}
}

// noticing tells a meaning that its model was changed, whoever finds out.
type noticing struct {
	embedding.Embedder
	m *meaning
}

// Embed implements embedding.Embedder.
func (n noticing) Embed(ctx context.Context, kind embedding.Kind, texts []string) ([][]float32, error) {
	vs, err := n.Embedder.Embed(ctx, kind, texts)
	if errors.Is(err, embedding.ErrChanged) {
		n.m.outdated()
	}
	return vs, err
}

// AwaitMeaning waits until all texts up to a revision have their vectors, or ctx ends. nil at once
// where there is no meaning.
func (s *Service) AwaitMeaning(ctx context.Context, rev graph.Rev) error {
	if s.meaning == nil {
		return nil
	}
	for {
		m, came := s.meaning.nowOr()
		var moved <-chan struct{}
		if m != nil {
			var there bool
			if there, moved = m.upTo(rev); there {
				return nil
			}
		}
		select {
		case <-came:
		case <-moved:
		case <-ctx.Done():
			return graph.Unavailable("stopped").Because(ctx.Err())
		}
	}
}

// A server's model is named by what it makes of known texts, and that may differ in the last place
// between two starts. The names that vectors were kept under are kept beside them.
const (
	knownName = "endpoint"
	mostKnown = 8 // names, the last used first
)

// KnownModels are the names of servers' models that vectors were kept of in a folder, the last used
// first.
func KnownModels(dir string) []string {
	raw, err := os.ReadFile(filepath.Join(dir, knownName))
	if err != nil {
		return nil
	}
	return slices.DeleteFunc(strings.Split(string(raw), "\n"), func(name string) bool { return strings.TrimSpace(name) == "" })
}

// keepKnown makes a name the first of those known. Without, the worst is that vectors are made again.
func keepKnown(dir, model string) error {
	known := slices.DeleteFunc(KnownModels(dir), func(name string) bool { return name == model })
	known = slices.Insert(known, 0, model)
	return replaceFile(filepath.Join(dir, knownName), func(w io.Writer) error {
		_, err := io.WriteString(w, strings.Join(firstN(known, mostKnown), "\n")+"\n")
		return err
	})
}
