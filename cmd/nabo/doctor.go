package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"

	"nabo/graph"
	"nabo/graph/system"
	"nabo/internal/datadir"
	"nabo/internal/house"
)

type doctorCmd struct {
	Serving string `help:"Ask only whether the nabo that serves at this address is ready, as in http://127.0.0.1:8642." placeholder:"URL"`
}

// finding is one line of what the doctor saw.
type finding struct {
	What  string `json:"what"`
	Found string `json:"found"`
	Well  bool   `json:"well"`
	Do    string `json:"do,omitempty"` // what to do where it is not well
}

// Run looks at the data folder and the store and says how they are doing.
func (c doctorCmd) Run(e *env) error {
	if c.Serving != "" {
		return e.serving(c.Serving)
	}
	var findings []finding
	note := func(well bool, what, found, do string) {
		if well {
			do = ""
		}
		findings = append(findings, finding{what, found, well, do})
	}
	usable := true
	if e.cli.Store != "" {
		var err error
		if usable, err = e.doctorStore(note); err != nil {
			return err
		}
	}
	if !e.doctorFolder(note) || !usable {
		return e.findings(findings)
	}
	h, err := e.open(house.Options{})
	if err != nil {
		note(false, "graph", "cannot be opened", inWords(err))
		return e.findings(findings)
	}
	defer closeQuietly(e, h)
	head, floor, err := h.Store.Head(e.ctx)
	if err != nil {
		return err
	}
	note(true, "graph", fmt.Sprintf("revision %d, feed kept from %d", head, floor), "")
	if err := countKinds(e, h, note); err != nil {
		return err
	}
	if err := countUnasked(e, h, note); err != nil {
		return err
	}
	free := h.Dir.Lock() == nil
	switch _, err := os.Stat(h.Dir.Index()); {
	case !free:
		note(true, "index", "in use by a nabo that serves this folder", "")
	case err != nil:
		note(true, "index", "not built yet: the next serve or ask builds it", "")
	default:
		note(true, "index", "there; nabo verify compares it with the graph", "")
	}
	e.doctorMeaning(h, free, note)
	e.doctorSuggest(note)
	return e.findings(findings)
}

// doctorFolder looks at the data folder; false when there is none. With a store elsewhere there
// need not be one.
func (e *env) doctorFolder(note noting) bool {
	open, err := datadir.OthersMayRead(e.cli.Data)
	if err != nil && e.cli.Store != "" {
		note(true, "folder", e.cli.Data+" is not there; what needs an index makes it", "")
		return true
	}
	if err != nil {
		note(false, "folder", e.cli.Data+" is not there", "nabo import or nabo serve makes one")
		return false
	}
	if info, err := os.Stat(e.cli.Data); err == nil && !info.IsDir() {
		note(false, "folder", e.cli.Data+" is no folder", "name another with --data")
		return false
	}
	folder := slices.Contains(open, e.cli.Data)
	note(!folder, "folder", e.cli.Data, "others can read it: chmod -R go= "+e.cli.Data)
	if len(open) > 0 && !folder {
		found := fmt.Sprintf("%d are open to others, %s for one", len(open), open[0])
		note(false, "files", found, "a copy would be too: chmod -R go= "+e.cli.Data)
	}
	return true
}

// inWords is an error without its code.
func inWords(err error) string {
	var ge *graph.Error
	if errors.As(err, &ge) {
		return plain(ge)
	}
	return err.Error()
}

func countKinds(e *env, h *house.House, note noting) error {
	r := h.Graph.As(system.Viewer("doctor"))
	for _, k := range h.Graph.Model().Kinds {
		if k.Machinery {
			continue
		}
		groups, err := r.Count(e.ctx, graph.Query{Kinds: []graph.Kind{k.Kind}})
		if err != nil {
			return err
		}
		n := 0
		for _, g := range groups {
			n += g.N
		}
		note(true, string(k.Kind), fmt.Sprintf("%d", n), "")
	}
	groups, err := r.Count(e.ctx, graph.Query{Kinds: []graph.Kind{graph.KindPractice}, Where: graph.Eq("status", graph.StatusDraft)})
	if err != nil {
		return err
	}
	if len(groups) > 0 && groups[0].N > 0 {
		note(true, "drafts", fmt.Sprintf("%d practices wait for somebody's yes", groups[0].N), "")
	}
	return nil
}

func (e *env) findings(fs []finding) error {
	well := true
	for _, f := range fs {
		well = well && f.Well
	}
	if e.cli.JSON {
		if err := json.NewEncoder(e.out).Encode(fs); err != nil {
			return err
		}
	} else {
		for _, f := range fs {
			mark := "ok "
			if !f.Well {
				mark = "!! "
			}
			fmt.Fprintf(e.out, "%s %-9s %s\n", mark, f.What, f.Found)
			if f.Do != "" {
				fmt.Fprintf(e.out, "              %s\n", f.Do)
			}
		}
	}
	if !well {
		return exitError(exitFailed)
	}
	return nil
}
