package main

import (
	"nabo/embedding"
	"nabo/embedding/e5"
)

// meaningFlags say how texts are compared by meaning.
type meaningFlags struct {
	Meaning string `help:"How texts are compared by meaning: builtin is the model in this program, none is by words alone." enum:"builtin,none" default:"builtin" env:"NABO_MEANING"`
}

// embedder gives what turns texts into vectors; nil for words alone.
func (f meaningFlags) embedder() (embedding.Embedder, error) {
	if f.Meaning == "none" {
		return nil, nil //nolint:nilnil // words alone
	}
	return e5.New()
}
