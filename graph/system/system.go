// Package system makes the viewer that sees everything.
//
// Importing it is a privilege: the linter allows it to the indexer, to export, restore, verify
// and to the command line's maintenance, and to nothing that answers a person. It imports
// graph's viewer and nothing else. Start reading at Viewer.
package system

import "nabo/graph/internal/view"

// Viewer returns a viewer that passes over the visibility rule. reason says who reads and why;
// it must not be empty and stands in logs.
func Viewer(reason string) view.Viewer {
	if reason == "" {
		reason = "unnamed"
	}
	return view.System(reason)
}
