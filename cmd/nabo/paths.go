package main

import (
	"errors"
	"reflect"

	"github.com/alecthomas/kong"
)

// errNoPath is what an unset variable of a shell often leads to. Kong would take the folder one is
// in, or none at all, and the command would work on another graph than the one that was meant.
var errNoPath = errors.New("it is empty: write a folder or a file, as in ./data (. is the folder you are in), or leave it out")

// noEmptyPaths lets the sorts of values that name a place refuse an empty one. The sort "where" is
// a text: a folder, or the address of a server.
func noEmptyPaths() []kong.Option {
	usual := kong.NewRegistry().RegisterDefaults()
	var out []kong.Option
	for _, sort := range []string{"path", "existingpath", "existingdir", "where"} {
		m := usual.ForNamedType(sort, reflect.TypeFor[string]())
		out = append(out, kong.NamedMapper(sort, kong.MapperFunc(func(ctx *kong.DecodeContext, target reflect.Value) error {
			if ctx.Scan.Peek().Value == "" {
				return errNoPath
			}
			return m.Decode(ctx, target)
		})))
	}
	// With a resolver, kong lets what is typed go before an empty variable of the environment.
	nothing := func(*kong.Context, *kong.Path, *kong.Flag) (any, error) { return nil, nil } //nolint:nilnil // kong's way to say that it is not said here
	return append(out, kong.Resolvers(kong.ResolverFunc(nothing)))
}
