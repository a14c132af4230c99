package main

import (
	"io"
	"os"
	"path/filepath"

	"github.com/alecthomas/kong"
	kongyaml "github.com/alecthomas/kong-yaml"
)

// configFiles are read where they are there; what the first says holds.
func configFiles() []string {
	files := []string{"nabo.yaml"}
	if dir, err := os.UserConfigDir(); err == nil {
		files = append(files, filepath.Join(dir, "nabo", "nabo.yaml"))
	}
	return files
}

// config reads a config file. What stands in the environment goes before it: that is set for one
// run, the file for all.
func config(r io.Reader) (kong.Resolver, error) {
	file, err := kongyaml.Loader(r)
	if err != nil {
		return nil, err
	}
	return kong.ResolverFunc(func(ctx *kong.Context, parent *kong.Path, flag *kong.Flag) (any, error) {
		for _, name := range flag.Envs {
			if _, ok := os.LookupEnv(name); ok {
				return nil, nil //nolint:nilnil // kong's way to say that it is not said here
			}
		}
		return file.Resolve(ctx, parent, flag)
	}), nil
}
