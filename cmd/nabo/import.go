package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"nabo/graph"
	"nabo/graph/system"
	"nabo/internal/house"
	"nabo/internal/importer"
)

type importCmd struct {
	From         string `arg:"" help:"Folder of CSV or JSON Lines files, or one such file. What they hold stands in docs/import.md." type:"existingpath"`
	DryRun       bool   `help:"Say what would be created, changed and closed; write nothing."`
	Source       string `help:"What the list is called: keys are unique within it. Default: the name of the folder or file." placeholder:"NAME"`
	Organisation string `help:"Whose list it is, where the rows do not say and there are several, by id or name." placeholder:"UNIT"`
	Full         bool   `help:"The people are all there are: those who are missing have left."`
	Yes          bool   `help:"With --full: also when more than a fifth of the people are missing."`
	Overwrite    bool   `help:"Also overwrite what was edited here since the list was last taken in."`
}

// maxTries bounds how often a list is planned anew because others wrote meanwhile.
const maxTries = 5

// Run takes a list in: reads it, checks all of it, then writes.
func (c importCmd) Run(e *env) error {
	if c.Source == "" {
		c.Source = sourceOf(c.From)
	}
	rows, err := importer.Read(c.From)
	if err != nil {
		return err
	}
	o := graph.IncomingOptions{
		Source: c.Source, Content: rows.Content, Full: c.Full, Yes: c.Yes, Overwrite: c.Overwrite,
	}
	h, err := e.open(house.Options{})
	switch {
	case graph.CodeOf(err) != graph.CodeNotFound:
	case c.DryRun || len(rows.Faults) > 0:
		h, err = e.openToLook(house.Options{})
	default: // a list that is refused makes no graph
		if err = c.rehearse(e, rows, o); err == nil {
			h, err = e.open(house.Options{Missing: true})
		}
	}
	if err != nil {
		return err
	}
	defer closeQuietly(e, h)
	if err := c.whose(e, h, &o); err != nil {
		return err
	}
	if len(rows.Faults) > 0 {
		return c.refuse(e, h, rows, o)
	}
	for try := 1; ; try++ {
		err = c.take(e, h, rows, o)
		if graph.CodeOf(err) != graph.CodeConflict || try == maxTries {
			return err
		}
		e.log.Info("somebody wrote meanwhile: looking again", "try", try)
	}
}

func importAct() graph.Act { return graph.Act{Viewer: system.Viewer("import"), Source: "cli"} }

// refuse names the rows that could not be read, and of the others what the graph would refuse.
func (c importCmd) refuse(e *env, h *house.House, rows *importer.Rows, o graph.IncomingOptions) error {
	more, err := h.Graph.CheckIncoming(e.ctx, importAct(), rows.Items, o, rows.Unread)
	if err != nil { // what is wrong with the list as a whole shows when its rows can be read
		e.log.Info("the other rows were not checked", "error", err)
	}
	return e.importFaults(rows.All(more), rows.Ignored)
}

// rehearse plans in a graph that goes again.
func (c importCmd) rehearse(e *env, rows *importer.Rows, o graph.IncomingOptions) error {
	h, err := e.openToLook(house.Options{})
	if err != nil {
		return err
	}
	defer closeQuietly(e, h)
	if err := c.whose(e, h, &o); err != nil {
		return err
	}
	_, err = c.plan(e, h, rows, o)
	return err
}

// whose finds the organisation that the list is said to be of.
func (c importCmd) whose(e *env, h *house.House, o *graph.IncomingOptions) (err error) {
	if c.Organisation != "" {
		o.Organisation, err = who(e.ctx, h, c.Organisation)
	}
	return err
}

// plan says what a list would change, or what is wrong with it.
func (c importCmd) plan(e *env, h *house.House, rows *importer.Rows, o graph.IncomingOptions) (*graph.IncomingPlan, error) {
	plan, err := h.Graph.PlanIncoming(e.ctx, importAct(), rows.Items, o)
	switch {
	case err != nil && !e.cli.JSON: // a column that was not read is often why
		e.listIgnored(rows.Ignored)
	case err == nil && len(plan.Faults) > 0:
		err = e.importFaults(rows.All(plan.Faults), rows.Ignored)
	}
	return plan, err
}

// take plans and, unless this is a dry run, writes.
func (c importCmd) take(e *env, h *house.House, rows *importer.Rows, o graph.IncomingOptions) error {
	act := importAct()
	plan, err := c.plan(e, h, rows, o)
	if err != nil {
		return err
	}
	r := importReport{Source: o.Source, DryRun: c.DryRun, Rows: len(rows.Items), Ignored: rows.Ignored, work: plan.Work()}
	r.tell(plan, rows)
	if !c.DryRun {
		if r.Rev, err = c.write(e, h, act, plan); err != nil {
			return err
		}
	}
	return e.importReport(r)
}

// write writes a plan and records that it was done. A list that changes nothing writes nothing.
func (c importCmd) write(e *env, h *house.House, act graph.Act, plan *graph.IncomingPlan) (graph.Rev, error) {
	if plan.Work() == 0 {
		head, _, err := h.Store.Head(e.ctx)
		return head, err
	}
	step, done := e.progress("import", plan.Work())
	_, err := h.Graph.CommitIncoming(e.ctx, plan, step)
	done()
	if err != nil {
		return 0, brokenOff(err)
	}
	note := fmt.Sprintf("%s as %s", filepath.Base(c.From), c.Source)
	return h.Graph.RecordDeed(e.ctx, act, graph.DeedImport, cut(note, 200))
}

// brokenOff adds what to do: a list that was taken in halfway is simply taken in again.
func brokenOff(err error) error {
	var ge *graph.Error
	if errors.As(err, &ge) && ge.Code != graph.CodeConflict {
		again := *ge
		again.Message += " (run the same import again: it goes on where it stopped)"
		return &again
	}
	return err
}

// sourceOf names a list after its folder or file.
func sourceOf(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	base := filepath.Base(path)
	if info, err := os.Stat(path); err == nil && !info.IsDir() {
		base = strings.TrimSuffix(base, filepath.Ext(base))
	}
	return base
}

// cut shortens a text to n characters.
func cut(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n-1]) + "…"
	}
	return s
}
