package main

import (
	"encoding/json"
	"fmt"
	"runtime"
	"runtime/debug"
)

// version is set by the linker in a release.
var version = "dev"

type versionCmd struct{}

// Run prints the version.
func (versionCmd) Run(e *env) error {
	info := map[string]string{"version": version, "go": runtime.Version(), "platform": runtime.GOOS + "/" + runtime.GOARCH}
	if b, ok := debug.ReadBuildInfo(); ok {
		for _, s := range b.Settings {
			if s.Key == "vcs.revision" {
				info["revision"] = s.Value
			}
		}
	}
	if e.cli.JSON {
		return json.NewEncoder(e.out).Encode(info)
	}
	fmt.Fprintf(e.out, "nabo %s (%s, %s)\n", info["version"], info["go"], info["platform"])
	return nil
}
