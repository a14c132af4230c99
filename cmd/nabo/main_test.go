package main

import (
	"bytes"
	"os"
	"testing"
)

func TestHelpThatNobodyReadsEndsQuietly(t *testing.T) {
	for _, args := range [][]string{{"--help"}, {"serve", "--help"}} {
		r, w, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		_ = r.Close()
		var complaints bytes.Buffer
		code := run(args, w, &complaints)
		_ = w.Close()
		if code != exitFailed || complaints.Len() > 0 {
			t.Errorf("%v ends with %d and says %s", args, code, complaints.String())
		}
	}
}
