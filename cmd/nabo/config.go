package main

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/alecthomas/kong"
	kongyaml "github.com/alecthomas/kong-yaml"
	"gopkg.in/yaml.v3"
)

// configFiles are read where they are there; what the first says holds.
func configFiles() []string {
	files := []string{"nabo.yaml"}
	if dir, err := os.UserConfigDir(); err == nil {
		files = append(files, filepath.Join(dir, "nabo", "nabo.yaml"))
	}
	return files
}

// fileConfig is a config file. What stands in the environment goes before it: that is set for one
// run, the file for all.
type fileConfig struct {
	kong.Resolver
	name string
	said map[string]any
}

// config reads a config file.
func config(r io.Reader) (kong.Resolver, error) {
	raw, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	c := fileConfig{name: "the config file"}
	if f, ok := r.(*os.File); ok {
		c.name = f.Name()
	}
	if c.Resolver, err = kongyaml.Loader(bytes.NewReader(raw)); err != nil {
		return nil, fmt.Errorf("%s: %w", c.name, err)
	}
	return c, yaml.Unmarshal(raw, &c.said)
}

// Resolve gives what the file says of a flag.
func (c fileConfig) Resolve(ctx *kong.Context, parent *kong.Path, flag *kong.Flag) (any, error) {
	for _, name := range flag.Envs {
		if _, ok := os.LookupEnv(name); ok {
			return nil, nil //nolint:nilnil // kong's way to say that it is not said here
		}
	}
	return c.Resolver.Resolve(ctx, parent, flag)
}

// Validate refuses a key that is no flag: nothing would come of it, and nobody would notice.
func (c fileConfig) Validate(app *kong.Application) error {
	known := configKeys(app.Node, "")
	for _, key := range said(c.said, "") {
		if !slices.ContainsFunc(known, func(k string) bool { return joined(k) == joined(key) }) {
			return fmt.Errorf("%s: there is no %s; %s", c.name, key, nearest(key, known))
		}
	}
	return nil
}

// configKeys are the keys that a file may hold for a command and those below it, as in serve.listen.
func configKeys(n *kong.Node, prefix string) []string {
	var out []string
	for _, f := range n.Flags {
		if f.Name != "help" && f.Name != "config" {
			out = append(out, prefix+f.Name)
		}
	}
	for _, below := range n.Children {
		out = append(out, configKeys(below, prefix+below.Name+".")...)
	}
	return out
}

// said are the keys of a file; a command with nothing under it says nothing.
func said(in map[string]any, prefix string) []string {
	var out []string
	for _, key := range slices.Sorted(maps.Keys(in)) {
		switch v := in[key].(type) {
		case map[string]any:
			out = append(out, said(v, prefix+key+".")...)
		case nil:
		default:
			out = append(out, prefix+key)
		}
	}
	return out
}

// joined is a key as kong looks it up: serve.listen and serve-listen are one.
func joined(key string) string { return strings.ReplaceAll(key, ".", "-") }

// nearest names the known keys that a wrong one is most like, also where it only stands in the
// wrong place.
func nearest(key string, known []string) string {
	var best []string
	least := max(2, len(key)/3) + 1
	for _, k := range known {
		d := distance(joined(key), joined(k))
		if last := k[strings.LastIndex(k, ".")+1:]; key[strings.LastIndex(key, ".")+1:] == last {
			d = min(d, 2)
		}
		if d < least {
			best, least = nil, d
		}
		if d == least {
			best = append(best, k)
		}
	}
	if len(best) == 0 {
		return "keys are the flags that nabo --help lists, under their command: serve.listen"
	}
	return "did you mean " + strings.Join(best[:min(3, len(best))], " or ") + "?"
}

// distance is how many letters must be put in, taken out or changed to make b of a.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			d := diagonal
			if a[i] != b[j] {
				d = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], d
		}
	}
	return row[len(b)]
}
