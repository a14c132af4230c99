package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"nabo/embedding"
	"nabo/embedding/e5"
	"nabo/embedding/endpoint"
	"nabo/graph"
	"nabo/internal/house"
)

// meaningFlags say how texts are compared by meaning.
type meaningFlags struct {
	Meaning              string `help:"How texts are compared by meaning: builtin is the model in this program, endpoint is a server of yours (see --meaning-url), none is by words alone." enum:"builtin,endpoint,none" default:"builtin" env:"NABO_MEANING"`
	MeaningURL           string `help:"That server's address, as in http://localhost:8080/v1. What everyone in an organisation may read is sent there." name:"meaning-url" placeholder:"URL" env:"NABO_MEANING_URL"`
	MeaningModel         string `help:"What that server calls its model." placeholder:"NAME" env:"NABO_MEANING_MODEL"`
	MeaningKey           string `help:"Its key: from the environment or the config file alone." hidden:"" env:"NABO_MEANING_KEY"`
	MeaningKeyFile       string `help:"File that holds its key; or set NABO_MEANING_KEY." type:"path" placeholder:"FILE" env:"NABO_MEANING_KEY_FILE"`
	MeaningQueryPrefix   string `help:"What its model wants before a question." default:"${queryPrefix}" placeholder:"TEXT" env:"NABO_MEANING_QUERY_PREFIX"`
	MeaningPassagePrefix string `help:"What its model wants before any other text." default:"${passagePrefix}" placeholder:"TEXT" env:"NABO_MEANING_PASSAGE_PREFIX"`
	MeaningQueries       bool   `help:"Let what people ask be sent to that server." env:"NABO_MEANING_QUERIES"`
}

// The ways to compare by meaning, beside the built-in model.
const (
	byEndpoint = "endpoint"
	byWords    = "none"
)

// checkPatience bounds how long a server is tried for its vectors before words alone must do.
const checkPatience = 5 * time.Second

// embedder gives what turns texts into vectors; nil for words alone, also where a server for it
// cannot be had just now. Vectors of the model called known, "" for none, are to be gone on with.
func (e *env) embedder(known string) (embedding.Embedder, error) {
	switch e.cli.Meaning {
	case byWords:
		return nil, nil //nolint:nilnil // words alone
	case byEndpoint:
		server, err := e.meaningServer(known)
		if errors.Is(err, endpoint.ErrUnavailable) {
			e.log.Warn("answers rest on words alone until Nabo is started again", "why", err)
			return nil, nil //nolint:nilnil // as above
		}
		if err != nil {
			return nil, err
		}
		return server, nil
	}
	return e5.New()
}

// meaningServer gives the server for vectors, tried. The error is endpoint.ErrUnavailable or says
// what to change.
func (e *env) meaningServer(known string) (*endpoint.Embedder, error) {
	o, err := e.cli.endpoint()
	if err != nil {
		return nil, err
	}
	o.Known = known
	server, err := endpoint.New(o)
	if err != nil {
		return nil, misconfigured(err)
	}
	ctx, stop := context.WithTimeout(e.ctx, checkPatience)
	defer stop()
	_, err = server.Check(ctx)
	switch {
	case err == nil:
		return server, nil
	case e.ctx.Err() != nil:
		return nil, graph.Unavailable("stopped").Because(err)
	case errors.Is(err, endpoint.ErrMisconfigured):
		return nil, misconfigured(err)
	case errors.Is(err, endpoint.ErrUnavailable):
		return nil, err
	}
	return nil, fmt.Errorf("%w: it did not answer within %v", endpoint.ErrUnavailable, checkPatience)
}

func misconfigured(err error) error {
	return graph.Invalid("%s", strings.TrimPrefix(err.Error(), endpoint.ErrMisconfigured.Error()+": ")).At("--meaning")
}

// endpoint reads which server is asked, with the key.
func (f meaningFlags) endpoint() (endpoint.Options, error) {
	o := endpoint.Options{
		URL: f.MeaningURL, Model: f.MeaningModel, Key: f.MeaningKey,
		QueryPrefix: f.MeaningQueryPrefix, PassagePrefix: f.MeaningPassagePrefix,
	}
	switch {
	case f.MeaningURL == "":
		return o, graph.Invalid("say which server turns texts into vectors").At("--meaning-url")
	case f.MeaningModel == "":
		return o, graph.Invalid("say what the server calls its model").At("--meaning-model")
	case !f.MeaningQueries:
		return o, graph.Invalid("each question that somebody asks would be sent to the server at --meaning-url; allow it with --meaning-queries, or keep to --meaning builtin, where nothing leaves this machine").At("--meaning-queries")
	case f.MeaningKeyFile == "":
		return o, nil
	}
	raw, err := os.ReadFile(f.MeaningKeyFile)
	if err != nil {
		return o, graph.Invalid("the file with the key of the server for vectors cannot be read").Because(err).At("--meaning-key-file")
	}
	o.Key = strings.TrimRight(string(raw), "\r\n")
	return o, nil
}

// A server's model is named by what it makes of a known text, and that may differ in the last place
// between two starts. The name that vectors were kept under is kept beside them.
const knownName = "endpoint"

func knownFile(vectors string) string { return filepath.Join(vectors, knownName) }

// knownModel is the name that a server's model went by when the folder was last opened; "" when none
// is kept.
func knownModel(data string) string {
	raw, err := os.ReadFile(knownFile(filepath.Join(data, "vectors")))
	if data == "" || err != nil {
		return ""
	}
	return strings.TrimSpace(string(raw))
}

// keepKnown keeps it. Without, the worst is that vectors are made again.
func (e *env) keepKnown(h *house.House, model string) {
	if err := os.WriteFile(knownFile(h.Dir.Vectors()), []byte(model+"\n"), 0o600); err != nil {
		e.log.Warn("the name of the server's model could not be kept", "error", err)
	}
}

// mostFailed is how many looks in a row may find the model failing: it is tried again each second.
const mostFailed = 30

// awaitMeaning waits until all texts can be found by meaning, at most so long (0: as long as it takes),
// and not where the model fails. What is missing then is said: it is found by its words.
func (e *env) awaitMeaning(h *house.House, patience time.Duration) error {
	ctx, stop := context.WithCancel(e.ctx)
	if patience > 0 {
		ctx, stop = context.WithTimeout(e.ctx, patience)
	}
	defer stop()
	step, done := e.progress("reading texts for their meaning", -1)
	defer done()
	end := make(chan error, 1)
	go func() { end <- h.CatchUpMeaning(ctx) }()
	for read, failed := 0, 0; ; {
		select {
		case err := <-end:
			if err == nil || ctx.Err() == nil || e.ctx.Err() != nil {
				return err
			}
			done()
			e.complain("some texts cannot be found by meaning yet: nabo serve reads them all, and the next question goes on where this one stopped")
			return nil
		case <-time.After(100 * time.Millisecond):
			st := h.Search.Meaning()
			step(st.Nodes - read)
			read = st.Nodes
			if failed++; st.Fault == "" {
				failed = 0
			}
			if failed == mostFailed {
				stop()
				<-end
				done()
				e.complain("some texts cannot be found by meaning: " + st.Fault)
				return nil
			}
		}
	}
}
