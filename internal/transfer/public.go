package transfer

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"

	"nabo/graph"
	"nabo/graph/system"
)

// PublicReport says what a public export holds, and what it left out.
type PublicReport struct {
	Counts  map[graph.Kind]int `json:"counts"`
	LeftOut []LeftOut          `json:"leftOut"` // texts that seem to name somebody, or that are not whole
}

// LeftOut is a text that stayed behind.
type LeftOut struct {
	Kind  graph.Kind `json:"kind"`
	ID    graph.ID   `json:"id"`
	Field string     `json:"field"`
}

// Public writes what everyone in an organisation may see, without people and what names them, to
// a new folder, in the form that import reads: JSON Lines, one file a kind, keys are ids. progress
// is called with every row written.
func Public(ctx context.Context, s *graph.Service, organisation graph.ID, dir string, progress func(int)) (PublicReport, error) {
	v, err := s.Viewers().Public(ctx, organisation)
	if err != nil {
		return PublicReport{}, err
	}
	if err := empty(dir); err != nil {
		return PublicReport{}, err
	}
	p := &public{
		ctx: ctx, s: s, r: s.As(v), org: organisation, dir: dir, progress: progress,
		out: map[graph.ID]bool{}, report: PublicReport{Counts: map[graph.Kind]int{}},
	}
	if p.people, err = readPeople(ctx, s.As(system.Viewer("public export"))); err != nil {
		return PublicReport{}, err
	}
	for _, step := range []func(graph.Kind) error{p.choose, p.write} { // all is chosen before a tie is written
		for _, kind := range []graph.Kind{graph.KindTeam, graph.KindProblem, graph.KindPractice, graph.KindQuestion, graph.KindOtherWords} {
			if err := step(kind); err != nil {
				return PublicReport{}, err
			}
		}
	}
	return p.report, nil
}

// public is one public export.
type public struct {
	ctx      context.Context
	s        *graph.Service
	r        graph.Reader // as everyone
	org      graph.ID
	dir      string
	progress func(int)

	people people
	out    map[graph.ID]bool // nodes that are written
	report PublicReport
}

// choose notes what will be written.
func (p *public) choose(kind graph.Kind) error {
	return p.each(kind, func(row *graph.Row) error {
		field := cmp.Or(blank(row), p.names(row))
		if field != "" {
			p.report.LeftOut = append(p.report.LeftOut, LeftOut{kind, row.ID, field})
			return nil
		}
		p.out[row.ID] = true
		return nil
	})
}

// blank gives the first field that a row must have and that was taken out of it.
func blank(row *graph.Row) string {
	for _, f := range graph.NeededFields(row.Kind) {
		if row.Text(f) == "" && len(row.Texts(f)) == 0 {
			return f
		}
	}
	return ""
}

// names gives the field of a text that seems to name somebody; of a unit's card the field is left
// out instead of the unit.
func (p *public) names(row *graph.Row) string {
	if row.Kind == graph.KindTeam {
		return ""
	}
	spec, _ := p.s.Model().Kind(row.Kind)
	for _, f := range spec.Fields {
		if f.Internal || f.Type != graph.Text || f.Enum != nil {
			continue
		}
		texts := row.Texts(f.Name)
		if t := row.Text(f.Name); t != "" {
			texts = []string{t}
		}
		if slices.ContainsFunc(texts, p.people.named) {
			return f.Name
		}
	}
	return ""
}

func (p *public) write(kind graph.Kind) error {
	name := map[graph.Kind]string{
		graph.KindTeam: "teams", graph.KindProblem: "problems", graph.KindPractice: "practices", graph.KindQuestion: "questions",
		graph.KindOtherWords: "words",
	}[kind]
	path := filepath.Join(p.dir, name+".jsonl")
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return cannot(path, err)
	}
	w := bufio.NewWriter(f)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	err = p.each(kind, func(row *graph.Row) error {
		if !p.out[row.ID] {
			return nil
		}
		p.report.Counts[kind]++
		p.progress(1)
		return enc.Encode(p.object(row))
	})
	if err = errors.Join(err, w.Flush(), f.Sync(), f.Close()); err != nil {
		return cannot(path, err)
	}
	return nil
}

// tie is a relation of a row, as it is written.
type tie struct {
	name   string // as import calls it
	rel    graph.Rel
	dir    graph.Dir
	kind   graph.Kind // of the other
	key    string     // the name under which the other's key stands
	opened bool       // visible to all only because it was opened
}

// ties are the relations that name nobody.
var ties = map[graph.Kind][]tie{
	graph.KindTeam:    {{name: "succeededBy", rel: graph.RelSucceededBy, dir: graph.Outward, kind: graph.KindTeam, key: "team"}},
	graph.KindProblem: {{name: "facedBy", rel: graph.RelFaces, dir: graph.Inward, kind: graph.KindTeam, key: "team", opened: true}},
	graph.KindPractice: {
		{name: "uses", rel: graph.RelUses, dir: graph.Inward, kind: graph.KindTeam, key: "team", opened: true},
		{name: "solves", rel: graph.RelSolves, dir: graph.Outward, kind: graph.KindProblem, key: "problem"},
		{name: "adaptedFrom", rel: graph.RelAdaptedFrom, dir: graph.Outward, kind: graph.KindPractice, key: "practice"},
	},
	graph.KindQuestion: {
		{name: "about", rel: graph.RelAbout, dir: graph.Outward, kind: graph.KindProblem, key: "problem"},
		{name: "answeredBy", rel: graph.RelAnsweredBy, dir: graph.Outward, kind: graph.KindPractice, key: "by"},
		{name: "answeredBy", rel: graph.RelAnsweredBy, dir: graph.Outward, kind: graph.KindTeam, key: "by"},
	},
}

const (
	publicPage = 50
	publicTies = 500 // of one relation of a node; 50 × 500 × 4 keeps the budget
)

// each reads all nodes of a kind that everyone in the organisation may see.
func (p *public) each(kind graph.Kind, each func(*graph.Row) error) error {
	spec, _ := p.s.Model().Kind(kind)
	sel := graph.Sel{Hops: map[string]graph.Hop{}}
	for _, f := range spec.Fields {
		if !f.Internal {
			sel.Fields = append(sel.Fields, f.Name)
		}
	}
	q := graph.Query{Kinds: []graph.Kind{kind}, First: publicPage}
	switch kind {
	case graph.KindTeam:
		q.Where = graph.Below(p.org, p.s.Today())
		sel.Hops["up"] = p.hop(graph.RelPartOf, graph.Outward, graph.KindTeam, 1)
	case graph.KindOtherWords: // nobody in particular keeps them
	default:
		sel.Hops["kept"] = p.hop(graph.RelKeptBy, graph.Outward, graph.KindTeam, 1)
	}
	for _, t := range ties[kind] {
		sel.Hops[t.name+string(t.kind)] = p.hop(t.rel, t.dir, t.kind, publicTies)
	}
	for {
		page, err := p.r.Fetch(p.ctx, q, graph.Shape{kind: sel})
		if err != nil {
			return err
		}
		for _, row := range page.Rows {
			if err := each(row); err != nil {
				return err
			}
		}
		if !page.HasNext {
			return nil
		}
		q.After = page.Cursor(len(page.Rows) - 1)
	}
}

func (p *public) hop(rel graph.Rel, dir graph.Dir, kind graph.Kind, first int) graph.Hop {
	spec, _ := p.s.Model().Rel(rel)
	h := graph.Hop{Rel: rel, Dir: dir, First: first, Shape: graph.Shape{kind: graph.Sel{}}}
	for _, f := range spec.Fields {
		h.LinkFields = append(h.LinkFields, f.Name)
	}
	if rel == graph.RelPartOf {
		h.LinkWhere = graph.ValidAt(p.s.Today())
	}
	return h
}

// object is a row as import reads it.
func (p *public) object(row *graph.Row) map[string]any {
	o := map[string]any{"kind": row.Kind, "key": row.ID}
	spec, _ := p.s.Model().Kind(row.Kind)
	for _, f := range spec.Fields {
		if v := row.Get(f.Name); v != nil && !f.Internal && !p.people.owns(v) {
			o[f.Name] = v
		}
	}
	if up := row.HopOne("up"); up != nil {
		o["partOf"] = up.ID
		if from := graph.As[graph.Date](up.Link, "from"); from != "" {
			o["partOfFrom"] = from
		}
	}
	if row.Kind != graph.KindTeam && row.Kind != graph.KindOtherWords {
		o["team"] = p.org // who keeps a trouble or a failure is not told: the organisation does
		if kept := row.HopOne("kept"); kept != nil && p.out[kept.ID] {
			o["team"] = kept.ID
		}
	}
	for _, t := range ties[row.Kind] {
		list, _ := o[t.name].([]any)
		for _, other := range row.HopRows(t.name + string(t.kind)) {
			if p.out[other.ID] {
				list = append(list, p.tie(t, other))
			}
		}
		if list != nil {
			o[t.name] = list
		}
	}
	return o
}

func (p *public) tie(t tie, other *graph.Row) map[string]any {
	key := string(other.ID)
	if t.key == "by" {
		key = map[graph.Kind]string{graph.KindPractice: "practice:", graph.KindTeam: "team:"}[t.kind] + key
	}
	o := map[string]any{t.key: key}
	if t.opened {
		o["open"] = true
	}
	spec, _ := p.s.Model().Rel(t.rel)
	for _, f := range spec.Fields {
		v := other.Link.Get(f.Name)
		if text, ok := v.(string); v == nil || ok && f.Enum == nil && p.people.named(text) {
			continue
		}
		o[f.Name] = v
	}
	return o
}
