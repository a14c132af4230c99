package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"nabo/embedding"
	"nabo/embedding/e5"
	"nabo/embedding/endpoint"
	"nabo/graph"
	"nabo/internal/datadir"
	"nabo/internal/house"
	"nabo/search"
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

// embedder gives what turns texts into vectors, for as long as it takes to measure; nil for words alone.
func (e *env) embedder() (embedding.Embedder, error) {
	switch e.cli.Meaning {
	case byWords:
		return nil, nil //nolint:nilnil // words alone
	case byEndpoint:
		server, err := e.meaningServer()
		if err != nil {
			return nil, err
		}
		model, err := e.connect(server, "")
		if errors.Is(err, endpoint.ErrUnavailable) {
			return nil, graph.Unavailable("the server for vectors cannot be had").Because(err)
		}
		return model, err
	}
	return e5.New()
}

// meaningServer gives the server for vectors as it is set up here.
func (e *env) meaningServer() (*endpoint.Server, error) {
	o, err := e.cli.endpoint()
	if err != nil {
		return nil, err
	}
	server, err := endpoint.New(o)
	if err != nil {
		return nil, misconfigured(err)
	}
	return server, nil
}

// connect tries a server for vectors and gives the model that it has. The error is endpoint.ErrUnavailable
// or says what to change. Vectors kept in a data folder, "" for none, are to be gone on with.
func (e *env) connect(server embedding.Server, data string) (embedding.Embedder, error) {
	ctx, stop := context.WithTimeout(e.ctx, checkPatience)
	defer stop()
	model, err := server.Connect(ctx, knownModels(data))
	switch {
	case err == nil:
		return model, nil
	case e.ctx.Err() != nil:
		return nil, graph.Unavailable("stopped").Because(err)
	case errors.Is(err, endpoint.ErrMisconfigured):
		return nil, misconfigured(err)
	case errors.Is(err, endpoint.ErrUnavailable):
		return nil, err
	}
	return nil, fmt.Errorf("%w: it did not answer within %v", endpoint.ErrUnavailable, checkPatience)
}

// knownModels are those that a data folder has vectors of.
func knownModels(data string) []string {
	if data == "" {
		return nil
	}
	return search.KnownModels(datadir.VectorsIn(data))
}

func misconfigured(err error) error {
	return graph.Invalid("%s", bare(err)).At("--meaning")
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
	var err error
	o.Key, err = secretIn(f.MeaningKeyFile, "the key of the server for vectors", "--meaning-key-file")
	return o, err
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
	if st := h.Search.Meaning(); st.On && st.Model == "" { // its server is away, which was said
		return nil
	}
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
