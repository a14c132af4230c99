package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestACopyIsComparedAndIsMadeOnce(t *testing.T) {
	from, to := filepath.Join(t.TempDir(), "from"), filepath.Join(t.TempDir(), "to")
	if out, code := printed(t, "copy", "--from", from, "--to", to); code != exitUsage || !strings.Contains(strings.Join(strings.Fields(out), " "), "there is no graph in "+from) {
		t.Errorf("nothing to copy gives %d: %s", code, out)
	}
	if _, err := os.Stat(from); err == nil {
		t.Error("it made a folder where it wanted to read one")
	}
	if out, code := printed(t, "demo", "--once", "--keep", from); code != exitOK {
		t.Fatalf("%d: %s", code, out)
	}
	if out, code := printed(t, "copy", "--from", from, "--to", to); code != exitOK || !strings.Contains(out, "Practice") || !strings.Contains(out, "whole") {
		t.Fatalf("%d: %s", code, out)
	}
	if out, code := printed(t, "verify", "--data", from, "--against", to); code != exitOK || !strings.Contains(out, "They hold the same graph.") {
		t.Errorf("%d: %s", code, out)
	}
	if out, code := printed(t, "copy", "--from", from, "--to", to); code != exitUsage || !strings.Contains(out, "has been written to already") {
		t.Errorf("a second copy gives %d: %s", code, out)
	}
	if out, code := printed(t, "token", "make", "--for", "Mette Holm", "--data", to); code != exitOK {
		t.Fatalf("%d: %s", code, out)
	}
	out, code := printed(t, "verify", "--data", from, "--against", to)
	if code != exitNothing || !strings.Contains(out, "They differ, first in BEARS.") {
		t.Errorf("with a token more it gives %d: %s", code, out)
	}
	out, code = printed(t, "verify", "--data", from, "--against", to, "--json")
	if code != exitNothing || !strings.Contains(out, `"same":false,"differs":"`) {
		t.Errorf("with a token more it gives %d: %s", code, out)
	}
}

func TestAnEndMayHaveItsOwnPassword(t *testing.T) {
	s := storeFlags{StoreUser: "neo4j", StorePassword: "of-the-store", StoreDatabase: "neo4j"}
	p, err := s.end("neo4j://x:1", endFlags{})
	if err != nil || p.URI != "neo4j://x:1" || p.User != "neo4j" || p.Password != "of-the-store" || p.Database != "neo4j" {
		t.Errorf("%+v %v", p, err)
	}
	p, err = s.end("neo4j://y:1", endFlags{User: "mover", Password: secret, Database: "new"})
	if err != nil || p.URI != "neo4j://y:1" || p.User != "mover" || p.Password != secret || p.Database != "new" {
		t.Errorf("%+v %v", p, err)
	}
	for _, end := range []string{"from", "to", "against"} {
		out, code := printed(t, "copy", "--"+end+"-password="+secret)
		if code != exitUsage || !strings.Contains(out, "NABO_"+strings.ToUpper(end)+"_PASSWORD") || strings.Contains(out, secret) {
			t.Errorf("%s gives %d: %s", end, code, out)
		}
	}
	t.Setenv("NABO_TO_PASSWORD", secret)
	cli := &CLI{}
	parser, err := newParser(cli, os.Stdout, os.Stderr)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := parser.Parse([]string{"copy", "--from", "a", "--to", "neo4j://x"}); err != nil || cli.Copy.ToServer.Password != secret {
		t.Errorf("from the environment %+v %v", cli.Copy.ToServer, err)
	}
}

func TestAnAddressIsNoFolder(t *testing.T) {
	for _, where := range []string{"neo4j:/x", "http://x", "neo4j://u:" + secret + "@x"} {
		out, code := printed(t, "copy", "--from", where, "--to", filepath.Join(t.TempDir(), "to"))
		if code != exitUsage || !strings.Contains(out, "address of") || strings.Contains(out, secret) {
			t.Errorf("%s gives %d: %s", where, code, out)
		}
	}
}

func TestTheDoctorAsksWhoServes(t *testing.T) {
	status := http.StatusOK
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/readyz" {
			t.Errorf("it asks for %s", r.URL.Path)
		}
		w.WriteHeader(status)
	}))
	if out, code := printed(t, "doctor", "--serving", s.URL+"/"); code != exitOK || !strings.Contains(out, "ready") {
		t.Errorf("%d: %s", code, out)
	}
	status = http.StatusServiceUnavailable
	if out, code := printed(t, "doctor", "--serving", s.URL); code != exitFailed || !strings.Contains(out, "not ready (503)") || strings.Count(out, "\n") != 1 {
		t.Errorf("%d: %s", code, out)
	}
	s.Close()
	if out, code := printed(t, "doctor", "--serving", s.URL); code != exitFailed || !strings.Contains(out, "nothing answers") || strings.Count(out, "\n") != 1 {
		t.Errorf("%d: %s", code, out)
	}
	if out, code := printed(t, "doctor", "--serving", "8642"); code != exitUsage || !strings.Contains(out, "http://127.0.0.1:8642") {
		t.Errorf("%d: %s", code, out)
	}
}
