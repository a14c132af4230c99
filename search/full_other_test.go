//go:build !linux

package search_test

// Only Linux lets a process limit its own files.
var onAFullDisk map[string]func(dir string) error
