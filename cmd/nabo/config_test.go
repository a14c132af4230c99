package main

import (
	"io"
	"os"
	"path/filepath"
	"testing"
)

// parsed is the command line as it is understood, with a config file that says where to listen.
func parsed(t *testing.T, args ...string) *CLI {
	t.Helper()
	file := filepath.Join(t.TempDir(), "nabo.yaml")
	if err := os.WriteFile(file, []byte("log: info\nserve: {listen: \"file:1\"}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	cli := &CLI{}
	p, err := newParser(cli, io.Discard, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Parse(append(args, "--config", file)); err != nil {
		t.Fatal(err)
	}
	return cli
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
