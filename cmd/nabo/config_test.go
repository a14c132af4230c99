package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// parsed is the command line as it is understood, with a config file that says where to listen.
func parsed(t *testing.T, args ...string) *CLI {
	t.Helper()
	cli, err := parsedWith(t, "log: info\nserve: {listen: \"file:1\"}\n", args...)
	if err != nil {
		t.Fatal(err)
	}
	return cli
}

func parsedWith(t *testing.T, config string, args ...string) (*CLI, error) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "nabo.yaml")
	if err := os.WriteFile(file, []byte(config), 0o600); err != nil {
		t.Fatal(err)
	}
	cli := &CLI{}
	p, err := newParser(cli, io.Discard, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	_, err = p.Parse(append(args, "--config", file))
	return cli, err
}

func TestWhatIsTypedGoesBeforeTheEnvironmentAndThatBeforeTheFile(t *testing.T) {
	if cli := parsed(t, "serve"); cli.Serve.Listen != "file:1" || cli.Log != "info" {
		t.Errorf("the file: %s, %s", cli.Serve.Listen, cli.Log)
	}
	t.Setenv("NABO_LISTEN", "environment:1")
	if cli := parsed(t, "serve"); cli.Serve.Listen != "environment:1" || cli.Log != "info" {
		t.Errorf("the environment: %s, %s", cli.Serve.Listen, cli.Log)
	}
	if cli := parsed(t, "serve", "--listen", "typed:1"); cli.Serve.Listen != "typed:1" {
		t.Errorf("typed: %s", cli.Serve.Listen)
	}
}

func TestAMisspeltKeyInTheFileIsRefused(t *testing.T) {
	for name, c := range map[string]struct{ file, want string }{
		"at the top":         {"dat: x", "nabo.yaml: there is no dat; did you mean data?"},
		"under a command":    {"serve: {lisen: x}", "nabo.yaml: there is no serve.lisen; did you mean serve.listen?"},
		"of another command": {"ask: {listen: x}", "did you mean demo.listen or serve.listen?"},
		"in no command":      {"listen: x", "did you mean demo.listen or serve.listen?"},
		"like nothing":       {"kaffe: 3", "there is no kaffe; keys are the flags"},
		"another file":       {"config: x", "there is no config; "},
		"no YAML":            {"a: [", "nabo.yaml cannot be read: line 1"},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := parsedWith(t, c.file+"\n", "version"); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%s: %v", c.file, err)
			}
		})
	}
	for _, file := range []string{"", "# nothing\n", "serve:\n", "serve: {}\nlog: info\n", "serve-listen: x\n", "import: {dry-run: true}\n", "store: {user: x}\n", "serve: {host: a}\n", "serve: {host: [a, b]}\n", "ask: {first: 5, lang: da}\n", "bench: {scale: 1}\n"} {
		if _, err := parsedWith(t, file, "version"); err != nil {
			t.Errorf("%q: %v", file, err)
		}
	}
}

func TestWhatAKeyInTheFileCannotBeIsToldWithItsPlace(t *testing.T) {
	for name, c := range map[string]struct{ file, want string }{
		"a command that is a number":   {"serve: 5", "nabo.yaml: serve is a command: its flags go under it, as in serve: {listen: …}"},
		"a command that is a list":     {"serve: [listen]", "nabo.yaml: serve is a command: "},
		"a command below one":          {"token: {make: 5}", "nabo.yaml: token.make is a command: its flags go under it, as in token: {make: {for: …}}"},
		"keys that are no texts":       {"serve: {5: x}", "nabo.yaml: serve is a command: "},
		"a number for a text":          {"serve: {listen: 8642}", "nabo.yaml: serve.listen should be a text, and is a number: put it in quotes"},
		"of a command that is not run": {"bench: {scale: much}", "nabo.yaml: bench.scale should be a number, and is a text"},
		"a list for a text":            {"serve: {listen: [a]}", "nabo.yaml: serve.listen should be a text, and is a list"},
		"keys for a text":              {"data: {x: 1}", "nabo.yaml: data should be the path of a folder or a file, and has keys under it"},
		"nothing for a path":           {"data: ''", "nabo.yaml: data should be the path of a folder or a file, and is empty"},
		"a word that is none of those": {"log: loud", "nabo.yaml: log should be one of debug, info, warn, error"},
		"a number for a word":          {"log: 5", "nabo.yaml: log should be one of debug, info, warn, error, and is a number"},
		"a text for yes or no":         {"json: maybe", "nabo.yaml: json should be true or false, and is a text"},
		"a text for a whole number":    {"ask: {first: many}", "nabo.yaml: ask.first should be a whole number, and is a text"},
		"numbers in a list of texts":   {"serve: {host: [5]}", "nabo.yaml: serve.host should be a list of texts"},
		"keys in a list of texts":      {"serve: {host: {a: 1}}", "nabo.yaml: serve.host should be a list of texts, and has keys under it"},
		"a day":                        {"token: {make: {expires: 2027-02-01}}", "nabo.yaml: token.make.expires should be a text, and is a day: put it in quotes"},
		"a key in one word":            {"serve.listen: x", "nabo.yaml: serve.listen is written serve: {listen: …}"},
		"a list":                       {"- a", "nabo.yaml: it should hold keys with what they are, as in data: ./nabo, and is a list"},
		"a text":                       {"hello", "nabo.yaml: it should hold keys"},
		"no YAML":                      {"log: info\na: b: c", "nabo.yaml cannot be read: "},
	} {
		t.Run(name, func(t *testing.T) {
			for _, command := range [][]string{{"serve"}, {"doctor"}, {"copy"}} {
				if _, err := parsedWith(t, c.file+"\n", command...); err == nil || !strings.Contains(err.Error(), c.want) {
					t.Errorf("%v with %s: %v", command, c.file, err)
				}
			}
		})
	}
}

func TestAPasswordInTheFileThatIsNoTextIsNotRepeated(t *testing.T) {
	if _, err := parsedWith(t, "store-password: 4711471147\n", "doctor"); err == nil || !strings.Contains(err.Error(), "store-password should be a text") || strings.Contains(err.Error(), "4711") {
		t.Error(err)
	}
}

func TestAFileInTheFolderThatCannotBeReadIsWrongInput(t *testing.T) {
	for _, file := range []string{"a: [", "- a", "serve: 5"} {
		t.Chdir(t.TempDir())
		t.Setenv("XDG_CONFIG_HOME", t.TempDir())
		if err := os.WriteFile("nabo.yaml", []byte(file+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		if code := run([]string{"version"}, &out, &out); code != exitUsage || strings.Count(out.String(), "nabo.yaml") != 1 {
			t.Errorf("%s gives %d: %s", file, code, out.String())
		}
	}
}
