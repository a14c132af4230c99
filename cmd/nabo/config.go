package main

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"time"

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
	name   string
	said   map[string]any
	broken error // why it cannot be read; then it says nothing, and Validate tells
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
	var whole any
	if err := yaml.Unmarshal(raw, &whole); err != nil {
		c.broken = fmt.Errorf("%s cannot be read: %s", c.name, strings.TrimPrefix(err.Error(), "yaml: "))
		return c, nil
	}
	if _, ok := whole.(map[string]any); !ok && whole != nil {
		c.broken = fmt.Errorf("%s: it should hold keys with what they are, as in data: ./nabo, and is %s", c.name, sort(whole))
		return c, nil
	}
	c.said, _ = whole.(map[string]any)
	c.Resolver, err = kongyaml.Loader(bytes.NewReader(raw))
	return c, err
}

// Resolve gives what the file says of a flag. What the flag cannot be is left to Validate: kong's
// words for it are those of its own insides.
func (c fileConfig) Resolve(ctx *kong.Context, parent *kong.Path, flag *kong.Flag) (any, error) {
	if c.broken != nil {
		return nil, nil //nolint:nilnil // kong's way to say that it is not said here
	}
	for _, name := range flag.Envs {
		if _, ok := os.LookupEnv(name); ok {
			return nil, nil //nolint:nilnil // as above
		}
	}
	v, err := c.Resolver.Resolve(ctx, parent, flag)
	if err != nil || v == nil || !fits(flag, v) {
		return nil, err
	}
	return v, nil
}

// Validate refuses a key that is no flag, since nothing would come of it and nobody would notice,
// and what a flag cannot be.
func (c fileConfig) Validate(app *kong.Application) error {
	if c.broken != nil {
		return c.broken
	}
	known := configKeys(app.Node, "")
	for _, s := range said(c.said, "") {
		if wrong := known.wrong(s); wrong != "" {
			return fmt.Errorf("%s: %s", c.name, wrong)
		}
	}
	return nil
}

// keys are what a file may hold, as in serve.listen.
type keys struct {
	names    []string
	flags    map[string]*kong.Flag // by the joined key
	commands map[string]string     // joined → as it is typed
}

// configKeys are the keys for a command and those below it.
func configKeys(n *kong.Node, prefix string) keys {
	out := keys{flags: map[string]*kong.Flag{}, commands: map[string]string{}}
	for _, f := range n.Flags {
		if f.Name != "help" && f.Name != "config" {
			out.names = append(out.names, prefix+f.Name)
			out.flags[joined(prefix+f.Name)] = f
		}
	}
	for _, below := range n.Children {
		out.commands[joined(prefix+below.Name)] = prefix + below.Name
		more := configKeys(below, prefix+below.Name+".")
		out.names = append(out.names, more.names...)
		maps.Copy(out.flags, more.flags)
		maps.Copy(out.commands, more.commands)
	}
	return out
}

// saying is one thing that a file says.
type saying struct {
	key   string
	value any
	flat  bool // serve.listen in one word, which kong would not find
}

// said is all that a file says; a command with nothing under it says nothing.
func said(in map[string]any, prefix string) []saying {
	var out []saying
	for _, key := range slices.Sorted(maps.Keys(in)) {
		switch v := in[key].(type) {
		case map[string]any:
			out = append(out, said(v, prefix+key+".")...)
		case nil:
		default:
			out = append(out, saying{prefix + key, v, strings.Contains(key, ".")})
		}
	}
	return out
}

// wrong tells what is wrong with something that a file says, and what was expected; "" when
// nothing is. It never repeats the value, which may be a password.
func (k keys) wrong(s saying) string {
	if flag, ok := k.flags[joined(s.key)]; ok {
		switch {
		case s.flat:
			return fmt.Sprintf("%s is written %s", s.key, nested(s.key))
		case !fits(flag, s.value):
			return s.key + " should be " + wanted(flag) + found(flag, s.value)
		}
		return ""
	}
	if name, ok := k.commands[joined(s.key)]; ok {
		return fmt.Sprintf("%s is a command: its flags go under it, as in %s", s.key, nested(k.under(name)))
	}
	for i, c := range s.key {
		if flag, ok := k.flags[joined(s.key[:i])]; ok && c == '.' && k.under(s.key[:i]) == "" {
			return fmt.Sprintf("%s should be %s, and has keys under it", s.key[:i], wanted(flag))
		}
	}
	return fmt.Sprintf("there is no %s; %s", s.key, nearest(s.key, k.names))
}

// under is the first key under a name; "" when there is none.
func (k keys) under(name string) string {
	for _, key := range k.names {
		if strings.HasPrefix(joined(key), joined(name)+"-") {
			return key
		}
	}
	return ""
}

// nested is a key as a file has it: serve: {listen: …}.
func nested(key string) string {
	return strings.ReplaceAll(key, ".", ": {") + ": …" + strings.Repeat("}", strings.Count(key, "."))
}

// fits tells whether a flag can be what a file says.
func fits(flag *kong.Flag, v any) bool {
	if _, ok := v.(time.Time); ok { // kong would add the hour
		return false
	}
	into := reflect.New(flag.Target.Type()).Elem()
	scan := kong.Scan().PushTyped(v, kong.FlagValueToken)
	if flag.Mapper.Decode(&kong.DecodeContext{Value: flag.Value, Scan: scan}, into) != nil {
		return false
	}
	return flag.Enum == "" || flag.EnumMap()[fmt.Sprint(into.Interface())]
}

// wanted is what a flag can be.
func wanted(flag *kong.Flag) string {
	if flag.Enum != "" {
		return "one of " + strings.Join(slices.DeleteFunc(flag.EnumSlice(), func(s string) bool { return s == "" }), ", ")
	}
	switch flag.Target.Kind() { //nolint:exhaustive // the rest are texts
	case reflect.Bool:
		return "true or false"
	case reflect.Int:
		return "a whole number"
	case reflect.Float64:
		return "a number"
	case reflect.Slice:
		return "a list of texts"
	}
	if flag.Tag.Type == "path" {
		return "the path of a folder or a file"
	}
	return "a text"
}

// found tells what stands there instead, and what to do where that is plain.
func found(flag *kong.Flag, v any) string {
	_, text := v.(string)
	_, list := v.([]any)
	switch is := ", and is " + sort(v); {
	case text && flag.Enum != "", list && flag.Target.Kind() == reflect.Slice: // of the right sort
		return ""
	case !text && !list && flag.Enum == "" && flag.Target.Kind() == reflect.String:
		return is + ": put it in quotes"
	default:
		return is
	}
}

// sort is what sort of value something is.
func sort(v any) string {
	switch v := v.(type) {
	case string:
		if v == "" {
			return "empty"
		}
		return "a text"
	case bool:
		return "true or false"
	case int, int64, uint64, float64:
		return "a number"
	case time.Time:
		return "a day"
	case []any:
		return "a list"
	}
	return "something else"
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
