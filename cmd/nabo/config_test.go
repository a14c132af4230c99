package main

import (
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
		"a command alone":    {"serve: 3", "there is no serve; "},
		"another file":       {"config: x", "there is no config; "},
		"no YAML":            {"a: [", "nabo.yaml: "},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := parsedWith(t, c.file+"\n", "version"); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%s: %v", c.file, err)
			}
		})
	}
	for _, file := range []string{"", "# nothing\n", "serve:\n", "serve: {}\nlog: info\n", "serve-listen: x\n", "import: {dry-run: true}\n"} {
		if _, err := parsedWith(t, file, "version"); err != nil {
			t.Errorf("%q: %v", file, err)
		}
	}
}
