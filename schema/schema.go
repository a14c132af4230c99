package schema

import (
	"embed"
	"io/fs"
	"slices"
	"strings"
)

//go:embed *.graphql
var files embed.FS

// SDL gives the whole schema as one text, file by file in the order of their names.
func SDL() string {
	names, err := fs.Glob(files, "*.graphql")
	if err != nil { // the pattern is a constant
		panic(err)
	}
	slices.Sort(names)
	var all strings.Builder
	for _, name := range names {
		text, err := files.ReadFile(name)
		if err != nil { // it was embedded
			panic(err)
		}
		all.Write(text)
		all.WriteByte('\n')
	}
	return all.String()
}
