// Package demo holds the invented municipality of Fjordkær and puts it into a graph. Its data
// are ordinary import rows (JSON Lines, see docs/import.md) whose dates may be written relative
// to today; they go through the ordinary import. Start reading at Load.
package demo

import (
	"context"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"regexp"
	"strconv"

	"nabo/graph"
	"nabo/internal/importer"
)

//go:embed data
var data embed.FS

// Source is what the rows of the demo are known by.
const Source = "demo"

// Sample is a question that the demo answers at its start.
type Sample struct {
	Text string `json:"text"`
	As   string `json:"as"` // key of the person who asks
}

// Samples are the questions that the demo answers.
func Samples() ([]Sample, error) {
	raw, err := data.ReadFile("data/samples.json")
	if err != nil {
		return nil, err
	}
	var out []Sample
	return out, json.Unmarshal(raw, &out)
}

// relative is a date as the rows write it: "-40d", "-14m", "-3y" from today. Dates that are not
// relative lie before 2021, where no relative one of the same thing comes near them.
var relative = regexp.MustCompile(`"-(\d+)([dmy])"`)

// Files are the files of the rows, with their dates as of today: what nabo import takes.
func Files(today graph.Date) ([]importer.File, error) {
	names, err := fs.Glob(data, "data/*.jsonl")
	if err != nil {
		return nil, err
	}
	files := make([]importer.File, len(names))
	for i, name := range names {
		raw, err := data.ReadFile(name)
		if err != nil {
			return nil, err
		}
		raw = relative.ReplaceAllFunc(raw, func(m []byte) []byte {
			parts := relative.FindSubmatch(m)
			n, _ := strconv.Atoi(string(parts[1])) // digits alone
			return []byte(strconv.Quote(string(before(today, n, parts[2][0]))))
		})
		files[i] = importer.File{Name: name[len("data/"):], Content: raw}
	}
	return files, nil
}

// Rows reads the rows with their dates as of today.
func Rows(today graph.Date) (*importer.Rows, error) {
	files, err := Files(today)
	if err != nil {
		return nil, err
	}
	rows, err := importer.Parse(files)
	if err != nil {
		return nil, err
	}
	if len(rows.Faults) > 0 {
		return nil, fmt.Errorf("the demo's own rows are wrong: %s", rows.Faults[0])
	}
	signThemselves(rows)
	return rows, nil
}

func before(today graph.Date, n int, unit byte) graph.Date {
	switch unit {
	case 'd':
		return today.AddDays(-n)
	case 'm':
		return today.AddMonths(-n)
	}
	return today.AddMonths(-12 * n)
}

// signThemselves lets the people of the demo have tied themselves to what they carry, where they
// chose to be found: no list can say that for real people.
func signThemselves(rows *importer.Rows) {
	findable := map[string]bool{}
	for _, r := range rows.Items {
		if r.Kind == graph.KindPerson && r.Fields["findable"] == true {
			findable[r.Key] = true
		}
	}
	for i := range rows.Items {
		for j := range rows.Items[i].Links {
			if l := &rows.Items[i].Links[j]; l.Rel == graph.RelCarries && findable[l.Key] {
				l.Fields["ownHand"] = true
			}
		}
	}
}

// municipality is the key of the demo's topmost unit.
const municipality = "fjordkaer"

// organisation finds the demo's organisation in a graph; "" where there is none. others tells that
// the graph holds another one.
func organisation(ctx context.Context, s *graph.Service, v graph.Viewer) (id graph.ID, others bool, err error) {
	page, err := s.As(v).Fetch(ctx, graph.Query{
		Kinds: []graph.Kind{graph.KindTeam}, Where: graph.Eq("teamKind", "ORGANISATION"), First: graph.MaxFirst,
	}, nil)
	if err != nil {
		return "", false, err
	}
	for _, row := range page.Rows {
		k := graph.Key{Organisation: row.ID, Source: Source, Key: "Team:" + municipality}
		found, err := s.As(v).Lookup(ctx, []graph.Key{k})
		switch {
		case err != nil:
			return "", false, err
		case found[k] == row.ID:
			id = row.ID
		default:
			others = true
		}
	}
	return id, others, nil
}

// Load puts the municipality into a graph; again, it changes nothing. A graph that holds anything
// else is refused: there is no way to take the invented people out again, and in the demo anybody
// may act as anybody. v must be the system's.
func Load(ctx context.Context, s *graph.Service, v graph.Viewer) (graph.Rev, error) {
	org, others, err := organisation(ctx, s, v)
	if err != nil {
		return 0, err
	}
	before, _, err := s.Store().Head(ctx)
	if err != nil {
		return 0, err
	}
	if others || org == "" && before > 0 {
		return 0, graph.Invalid("there is another graph here already: give the demo a folder of its own")
	}
	rows, err := Rows(s.Today())
	if err != nil {
		return 0, err
	}
	act := graph.Act{Viewer: v, Source: Source}
	plan, err := s.PlanIncoming(ctx, act, rows.Items, graph.IncomingOptions{Source: Source, Content: rows.Content, Invented: true})
	if err != nil {
		return 0, err
	}
	if len(plan.Faults) > 0 {
		f := plan.Faults[0]
		place := importer.Place{File: "the list"}
		if f.Row >= 0 {
			place = rows.Places[f.Row]
		}
		return 0, fmt.Errorf("the demo's own rows are wrong: %s, %s: %w", place, f.Field, f.Err)
	}
	if _, err := s.CommitIncoming(ctx, plan, func(int) {}); err != nil {
		return 0, err
	}
	head, _, err := s.Store().Head(ctx)
	return head, err
}

// Person gives the id of a person of the demo by their key.
func Person(ctx context.Context, s *graph.Service, v graph.Viewer, key string) (graph.ID, error) {
	org, _, err := organisation(ctx, s, v)
	if err != nil || org == "" {
		return "", err
	}
	k := graph.Key{Organisation: org, Source: Source, Key: "Person:" + key}
	ids, err := s.As(v).Lookup(ctx, []graph.Key{k})
	return ids[k], err
}
