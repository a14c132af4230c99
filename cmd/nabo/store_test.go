package main

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const secret = "hemmelig-7"

// printed runs the program in a folder of its own and gives all that it printed.
func printed(t *testing.T, args ...string) (string, int) {
	t.Helper()
	t.Chdir(t.TempDir())
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	t.Setenv("NABO_DATA", t.TempDir())
	var out bytes.Buffer
	code := run(args, &out, &out)
	return out.String(), code
}

func TestAPasswordIsNotTakenFromTheCommandLine(t *testing.T) {
	for _, args := range [][]string{
		{"doctor", "--store-password", secret},
		{"doctor", "--store-password=" + secret},
	} {
		out, code := printed(t, args...)
		if code != exitUsage || !strings.Contains(out, "NABO_STORE_PASSWORD") || strings.Contains(out, secret) {
			t.Errorf("%v gives %d: %s", args, code, out)
		}
	}
}

func TestAnAddressWithAPasswordIsRefusedAndNotRepeated(t *testing.T) {
	for _, command := range []string{"doctor", "migrate", "serve"} {
		out, code := printed(t, command, "--store", "neo4j://neo4j:"+secret+"@localhost:1")
		if code == exitOK || !strings.Contains(out, "must not hold a password") || strings.Contains(out, secret) {
			t.Errorf("%s gives %d: %s", command, code, out)
		}
	}
}

func TestAServerThatIsNotThereSaysSo(t *testing.T) {
	t.Setenv("NABO_STORE_PASSWORD", secret)
	for _, args := range [][]string{{"migrate"}, {"export", filepath.Join(t.TempDir(), "e")}, {"verify"}, {"token", "list"}} {
		out, code := printed(t, append(args, "--store", "neo4j://127.0.0.1:1")...)
		if code != exitUnavailable || !strings.Contains(out, "cannot be reached") || strings.Contains(out, secret) {
			t.Errorf("%v gives %d: %s", args, code, out)
		}
	}
}

func TestThePasswordComesFromAFileTheEnvironmentOrTheConfig(t *testing.T) {
	file := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(file, []byte(secret+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	got := func(args ...string) string {
		t.Helper()
		cli := &CLI{}
		parser, err := newParser(cli, os.Stdout, os.Stderr)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := parser.Parse(append([]string{"doctor", "--store", "neo4j://x"}, args...)); err != nil {
			t.Fatal(err)
		}
		p, err := cli.place()
		if err != nil {
			t.Fatal(err)
		}
		if p.User != "neo4j" || p.Database != "neo4j" {
			t.Errorf("the place is %s/%s", p.User, p.Database)
		}
		return p.Password
	}
	t.Chdir(t.TempDir())
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	if p := got("--store-password-file", file); p != secret {
		t.Errorf("from the file %q", p)
	}
	if err := os.WriteFile("nabo.yaml", []byte("store-password: of-the-config\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if p := got(); p != "of-the-config" {
		t.Errorf("from the config %q", p)
	}
	t.Setenv("NABO_STORE_PASSWORD", "of-the-environment")
	if p := got(); p != "of-the-environment" {
		t.Errorf("from the environment %q", p)
	}
	if out, code := printed(t, "doctor", "--store", "neo4j://x", "--store-password-file", "none"); code != exitUsage {
		t.Errorf("a file that is not there gives %d: %s", code, out)
	}
}

func TestADoorIsNotReadyUntilItIsOpened(t *testing.T) {
	d := &door{}
	status := func(path string) int {
		w := httptest.NewRecorder()
		d.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
		return w.Code
	}
	for path, want := range map[string]int{"/healthz": 200, "/readyz": 503, "/graphql": 503, "/": 503} {
		if got := status(path); got != want {
			t.Errorf("%s gives %d", path, got)
		}
	}
	d.open(http.NotFoundHandler())
	if got := status("/readyz"); got != 404 {
		t.Errorf("opened it gives %d", got)
	}
}
