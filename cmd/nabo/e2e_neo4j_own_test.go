//go:build e2e

package main_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// ownServer starts a server of its own with a certificate, which only those trust who are told to,
// and little memory for a transaction. It gives its host and port, and the certificate's file.
func ownServer(t *testing.T) (host, certificate string) {
	t.Helper()
	if os.Getenv("NABO_NEO4J_URI") == "" {
		t.Skip("there is no Neo4j to test with: scripts/neo4j start, then eval \"$(scripts/neo4j env)\"")
	}
	dir := t.TempDir()
	certificate = selfSigned(t, dir)
	conf := filepath.Join(dir, "more.conf")
	settings := "server.bolt.tls_level=OPTIONAL\ndbms.ssl.policy.bolt.enabled=true\ndbms.ssl.policy.bolt.base_directory=" + dir +
		"\ndbms.ssl.policy.bolt.private_key=private.key\ndbms.ssl.policy.bolt.public_certificate=public.crt\n" +
		"dbms.ssl.policy.bolt.client_auth=NONE\ndb.memory.transaction.max=16m\n"
	if err := os.WriteFile(conf, []byte(settings), 0o600); err != nil {
		t.Fatal(err)
	}
	home := filepath.Join(dir, "server")
	script := func(args ...string) string {
		t.Helper()
		out, err := exec.Command("../../scripts/neo4j", append(args, "--home", home)...).CombinedOutput()
		if err != nil {
			t.Fatalf("scripts/neo4j %v: %v\n%s", args, err, out)
		}
		return string(out)
	}
	script("start", "--line", "5.26", "--port", "0", "--heap", "512m", "--conf", conf)
	t.Cleanup(func() { script("wipe") })
	env := map[string]string{}
	for _, line := range strings.Split(script("env"), "\n") {
		for _, word := range strings.Fields(line) {
			if name, value, ok := strings.Cut(word, "="); ok {
				env[name] = strings.Trim(value, `'"`)
			}
		}
	}
	t.Setenv("NABO_STORE", "")
	t.Setenv("NABO_STORE_USER", env["NABO_NEO4J_USER"])
	t.Setenv("NABO_STORE_PASSWORD", env["NABO_NEO4J_PASSWORD"])
	_, host, _ = strings.Cut(env["NABO_NEO4J_URI"], "://")
	return host, certificate
}

// selfSigned writes private.key and public.crt for this machine.
func selfSigned(t *testing.T, dir string) (certificate string) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	of := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "nabo"}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, of, of, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	certificate = filepath.Join(dir, "public.crt")
	for path, block := range map[string]*pem.Block{
		certificate:                       {Type: "CERTIFICATE", Bytes: der},
		filepath.Join(dir, "private.key"): {Type: "PRIVATE KEY", Bytes: secret},
	} {
		if err := os.WriteFile(path, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return certificate
}

func TestAServerWithACertificateAndLittleMemory(t *testing.T) {
	host, certificate := ownServer(t)
	data := filepath.Join(t.TempDir(), "data")
	says := func(out string) string { return strings.Join(strings.Fields(out), " ") }
	for _, scheme := range []string{"neo4j+s://", "bolt+s://"} {
		if out, code := nabo(t, "doctor", "--store", scheme+host, "--data", data); code == 0 || !strings.Contains(says(out), "certificate was not accepted") {
			t.Errorf("%s, trusted by nobody, ended with %d:\n%s", scheme, code, out)
		}
	}
	must(t, "doctor", "--store", "neo4j+ssc://"+host, "--data", data)
	t.Setenv("SSL_CERT_FILE", certificate)
	t.Setenv("NABO_STORE", "neo4j+s://"+host)
	must(t, "import", list(t), "--source", "prøve", "--data", data)
	if out := must(t, "ask", "kaos i garderoben", "--as", "Anna Prøve", "--data", data); !strings.Contains(out, "→") {
		t.Errorf("nobody was found:\n%s", out)
	}
	large := filepath.Join(t.TempDir(), "large.jsonl")
	var rows strings.Builder
	for i := range 6000 {
		fmt.Fprintf(&rows, `{"kind":"Problem","key":"p%d","title":"Kaos %d","text":"%s","facedBy":["stue"]}`+"\n", i, i, strings.Repeat("Det trækker ud. ", 40))
	}
	if err := os.WriteFile(large, []byte(rows.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, code := nabo(t, "import", large, "--source", "prøve", "--data", data); code == 0 || !strings.Contains(says(out), "raise db.memory.transaction.max") {
		t.Errorf("too large for the server ended with %d:\n%s", code, out)
	}
	if out := must(t, "ask", "kaos i garderoben", "--as", "Anna Prøve", "--data", data); !strings.Contains(out, "→") {
		t.Errorf("after that nobody was found:\n%s", out)
	}
}
