package main

import (
	"context"
	"errors"
	"strings"
	"time"

	"nabo/embedding/endpoint"
	"nabo/graph"
	"nabo/internal/chat"
)

// suggestFlags say which language model may suggest how a colleague would ask for a practice.
type suggestFlags struct {
	SuggestURL     string `help:"A server with a language model that may suggest how a colleague would ask for a practice, as in http://localhost:8080/v1. Practices that the whole organisation sees are sent there, one when somebody asks. Without: none." name:"suggest-url" placeholder:"URL" env:"NABO_SUGGEST_URL"`
	SuggestModel   string `help:"What that server calls its model." placeholder:"NAME" env:"NABO_SUGGEST_MODEL"`
	SuggestKey     string `help:"Its key: from the environment or the config file alone." hidden:"" env:"NABO_SUGGEST_KEY"`
	SuggestKeyFile string `help:"File that holds its key; or set NABO_SUGGEST_KEY." type:"path" placeholder:"FILE" env:"NABO_SUGGEST_KEY_FILE"`
}

// tryPatience bounds how long the doctor waits for a model, which may have to be loaded first.
const tryPatience = 20 * time.Second

// languageModel gives the model that may suggest; nil where none is set up, which is the default.
func (f suggestFlags) languageModel() (*chat.Client, error) {
	switch {
	case f.SuggestURL == "" && f.SuggestModel != "":
		return nil, graph.Invalid("say which server has the model").At("--suggest-url")
	case f.SuggestURL == "":
		return nil, nil //nolint:nilnil // none
	case f.SuggestModel == "":
		return nil, graph.Invalid("say what the server calls its model").At("--suggest-model")
	}
	o := chat.Options{URL: f.SuggestURL, Model: f.SuggestModel, Key: f.SuggestKey}
	if f.SuggestKeyFile != "" {
		var err error
		if o.Key, err = secretIn(f.SuggestKeyFile, "the key of the language model", "--suggest-key-file"); err != nil {
			return nil, err
		}
	}
	c, err := chat.New(o)
	if err != nil {
		return nil, graph.Invalid("%s", bare(err)).At("--suggest-url")
	}
	return c, nil
}

// bare is an error of a server for a model without its kind.
func bare(err error) string {
	text := err.Error()
	for _, kind := range []error{chat.ErrMisconfigured, chat.ErrUnavailable, endpoint.ErrMisconfigured, endpoint.ErrUnavailable} {
		text = strings.TrimPrefix(text, kind.Error()+": ")
	}
	return text
}

// doctorSuggest tries the language model, where one is set up, with words that are nobody's.
func (e *env) doctorSuggest(note noting) {
	c, err := e.cli.languageModel()
	switch {
	case err != nil:
		note(false, "suggest", "the language model cannot be used", inWords(err))
		return
	case c == nil:
		note(true, "suggest", "off: no language model suggests anything (--suggest-url)", "")
		return
	}
	ctx, stop := context.WithTimeout(e.ctx, tryPatience)
	defer stop()
	switch err := c.Check(ctx); {
	case err == nil:
		note(true, "suggest", c.Model()+" answers", "")
	case errors.Is(err, chat.ErrMisconfigured):
		note(false, "suggest", bare(err), "change the setting, or leave --suggest-url out")
	case errors.Is(err, chat.ErrUnavailable):
		note(false, "suggest", bare(err), "see to the server; until then lines are suggested from questions alone")
	default:
		note(false, "suggest", c.Model()+" did not answer within "+tryPatience.String(), "see to the server; until then lines are suggested from questions alone")
	}
}
