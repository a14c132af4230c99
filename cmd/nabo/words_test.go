//go:build !e2e

package main

import (
	"os"
	"testing"
)

// What a model costs at each start is for the tests that are about it: the others ask by words alone.
func TestMain(m *testing.M) {
	if err := os.Setenv("NABO_MEANING", "none"); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}
