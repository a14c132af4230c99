package main

import (
	"encoding/json"
	"fmt"
	"regexp"

	"github.com/alecthomas/kong"

	"nabo/graph"
	"nabo/graph/system"
	"nabo/internal/house"
	"nabo/internal/transfer"
)

// endFlags say how to get into a server at one end, where that differs from --store.
type endFlags struct {
	User         string `help:"User on that server." hidden:""`
	Password     string `help:"Its password: from the environment or the config file alone." hidden:""`
	PasswordFile string `help:"File that holds its password." type:"path" hidden:""`
	Database     string `help:"Database on that server." hidden:""`
}

type copyCmd struct {
	From       string   `help:"The graph to copy: a data folder, or neo4j://host:port." required:"" type:"where" placeholder:"WHERE"`
	To         string   `help:"Where to copy it: a data folder or a server without a graph." required:"" type:"where" placeholder:"WHERE"`
	FromServer endFlags `embed:"" prefix:"from-"`
	ToServer   endFlags `embed:"" prefix:"to-"`
}

// Run copies a graph and compares both ends.
func (c copyCmd) Run(e *env) error {
	from, err := e.openEnd(c.From, c.FromServer, false)
	if err != nil {
		return err
	}
	defer e.closeEnd(from)
	to, err := e.openEnd(c.To, c.ToServer, true)
	if err != nil {
		return err
	}
	defer e.closeEnd(to)
	if err := transfer.CheckCopy(e.ctx, from, to); err != nil {
		return err
	}
	// Everything leaves, as with an export: that is written down, and goes along.
	act := graph.Act{Viewer: system.Viewer("export"), Source: "cli"}
	if _, err := graph.NewService(from, graph.Options{}).RecordDeed(e.ctx, act, graph.DeedExport, "everything"); err != nil {
		return err
	}
	got, err := e.copy(from, to)
	if err == nil || len(got.To.Sums) > 0 {
		if err := e.sideBySide(fmt.Sprintf("Copied revision %d from %s to %s:", got.Rev, c.From, c.To), got.From, got.To); err != nil {
			return err
		}
	}
	if err != nil {
		return err
	}
	if head, _, err := from.Head(e.ctx); err == nil && head > got.Rev {
		fmt.Fprintf(e.err, "%s was written to meanwhile, up to revision %d: that is not in the copy.\n", c.From, head)
	}
	return nil
}

// copy shows how far it has come: first with the copying, then with the comparing.
func (e *env) copy(from, to graph.Store) (transfer.Copied, error) {
	records := 0
	step, done := e.progress("copy", -1)
	comparing := false
	got, err := transfer.Copy(e.ctx, from, to, func(n int) {
		records += n
		step(n)
	}, func(n int) {
		if !comparing {
			done()
			comparing = true
			step, done = e.progress("compare", records)
		}
		step(n)
	})
	done()
	return got, err
}

// serverForm tells an address from a folder.
var serverForm = regexp.MustCompile(`^(neo4j|bolt)(\+s|\+ssc)?:|://`)

// openEnd opens the graph at a place that is named by itself. missing: it may have none yet.
func (e *env) openEnd(where string, f endFlags, missing bool) (graph.Store, error) {
	if !serverForm.MatchString(where) {
		return house.OpenStore(e.ctx, kong.ExpandPath(where), house.Place{}, missing)
	}
	p, err := e.cli.end(where, f)
	if err != nil {
		return nil, err
	}
	return house.OpenStore(e.ctx, "", p, missing)
}

// end is a server that is named by itself: what f does not say of it is as with --store.
func (s storeFlags) end(where string, f endFlags) (house.Place, error) {
	s.Store = where
	if f.User != "" {
		s.StoreUser = f.User
	}
	if f.Database != "" {
		s.StoreDatabase = f.Database
	}
	if f.Password != "" || f.PasswordFile != "" {
		s.StorePassword, s.StorePasswordFile = f.Password, f.PasswordFile
	}
	return s.place()
}

func (e *env) closeEnd(store graph.Store) {
	if err := store.Close(); err != nil {
		e.log.Warn("closing", "error", err)
	}
}

// sideBySide prints the sums of two graphs: counts of both, and the digest where it is one.
func (e *env) sideBySide(head string, a, b transfer.Digest) error {
	if e.cli.JSON {
		name, differ := transfer.FirstDifference(a, b)
		return json.NewEncoder(e.out).Encode(struct {
			From  transfer.Digest `json:"from"`
			To    transfer.Digest `json:"to"`
			Same  bool            `json:"same"`
			First string          `json:"differs,omitempty"`
		}{a, b, !differ, name})
	}
	fmt.Fprintln(e.out, head)
	for _, p := range transfer.Pairs(a, b) {
		says := "differs"
		if p.Same() {
			says = p.A.Digest[:16]
		}
		fmt.Fprintf(e.out, "  %-14s %8d %8d  %s\n", p.Sort, p.A.Count, p.B.Count, says)
	}
	if a.Whole == b.Whole {
		fmt.Fprintf(e.out, "  %-14s %8s %8s  %s\n", "whole", "", "", a.Whole[:32])
	}
	return nil
}
