package graph_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"nabo/graph"
	"nabo/graph/system"
)

// standing is all that the graph says now: without pasts, guards, versions and who wrote last.
func (w *town) standing() []string {
	w.t.Helper()
	var out []string
	_, err := w.store.Dump(w.t.Context(), system.Viewer("test"), func(r graph.Record) error {
		if r.Type == graph.RecordPast || r.Type == graph.RecordGuard {
			return nil
		}
		fields, err := graph.DecodeFields(r.Fields)
		if err != nil && len(r.Fields) > 0 {
			return err
		}
		for _, f := range graph.SystemFields() {
			delete(fields, f.Name)
		}
		r.Fields, r.Version = graph.EncodeFields(fields), 0
		slices.Sort(r.Audience)
		raw, err := json.Marshal(r)
		out = append(out, string(raw))
		return err
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return out
}

func TestMerge(t *testing.T) {
	t.Run("what is tied to the duplicate moves, its id and key lead to the one that stays", func(t *testing.T) {
		w := newTown(t)
		a, b := w.problem(w.egebo, "Kaos i garderoben"), w.problem(w.mosen, "Garderoben er kaos")
		p := w.practice(w.egebo, "I tre hold")
		key := graph.Key{Organisation: w.fjordkaer, Source: "gammel", Key: "7"}
		w.commit(graph.Batch{Keys: []graph.KeyFor{{Key: key, Node: b}}})
		w.must(w.s.Link(t.Context(), w.as(w.karim), graph.LinkInput{Rel: graph.RelSolves, From: p, To: b}))
		w.must(w.s.Merge(t.Context(), w.as(w.britt), b, a))
		eva := w.viewer(w.eva)
		if got := w.ends(eva, a, graph.RelSolves, graph.Inward); !slices.Equal(got, []graph.ID{p}) {
			t.Errorf("solved by %v", got)
		}
		page, err := w.s.As(eva).Fetch(t.Context(), graph.Query{Kinds: []graph.Kind{graph.KindProblem}, IDs: []graph.ID{b}}, nil)
		if err != nil || len(page.Rows) != 1 || page.Rows[0].ID != a {
			t.Errorf("the old id leads to %v, %v", page.Rows, err)
		}
		found, err := w.s.As(eva).Lookup(t.Context(), []graph.Key{key})
		if err != nil || found[key] != a {
			t.Errorf("the key leads to %v, %v", found, err)
		}
		n, err := w.s.As(eva).Count(t.Context(), graph.Query{Kinds: []graph.Kind{graph.KindProblem}})
		if err != nil || n[0].N != 1 {
			t.Errorf("counted %v, %v", n, err)
		}
		if row := w.row(a, graph.KindProblem); !slices.Equal(row.Keys, []graph.Key{key}) {
			t.Errorf("keys %v", row.Keys)
		}
	})
	t.Run("of one kind, by those who tend them, and not twice", func(t *testing.T) {
		w := newTown(t)
		a, b, p := w.problem(w.egebo, "A"), w.problem(w.egebo, "B"), w.practice(w.egebo, "P")
		_, err := w.s.Merge(t.Context(), w.as(w.britt), p, a)
		wantCode(t, err, graph.CodeInvalid)
		_, err = w.s.Merge(t.Context(), w.as(w.karim), b, a)
		wantCode(t, err, graph.CodeForbidden)
		act := w.as(w.britt)
		act.Mutation = "once"
		first, err := w.s.Merge(t.Context(), act, b, a)
		w.must(first, err)
		again, err := w.s.Merge(t.Context(), act, b, a)
		w.must(again, err)
		if first.ID != again.ID || first.Rev != again.Rev {
			t.Errorf("sent twice: %v, %v", first, again)
		}
		_, err = w.s.Merge(t.Context(), w.as(w.britt), b, a)
		wantCode(t, err, graph.CodeInvalid)
		_, hidden := w.s.Merge(t.Context(), w.as(w.fremmed), b, a)
		_, absent := w.s.Merge(t.Context(), w.as(w.fremmed), "nobody", a)
		wantCode(t, hidden, graph.CodeNotFound)
		if hidden.Error() != absent.Error() {
			t.Errorf("hidden: %v, absent: %v", hidden, absent)
		}
	})
	t.Run("a person's ties are seen by the choices of the one that stays", func(t *testing.T) {
		w := newTown(t)
		double := w.person("Mette", w.mosen, graph.RoleStaff)
		p := w.practice(w.egebo, "I tre hold")
		w.choose(double, true, false)
		w.must(w.s.Link(t.Context(), w.as(double), graph.LinkInput{Rel: graph.RelCarries, From: double, To: p, Fields: graph.Fields{"role": "SOLVED"}}))
		w.must(w.s.Merge(t.Context(), w.sys(), double, w.mette))
		for _, who := range []graph.ID{w.eva, w.susan} {
			if got := w.ends(w.viewer(who), p, graph.RelCarries, graph.Inward); len(got) > 0 {
				t.Error("mette is not findable")
			}
		}
		if got := w.ends(w.viewer(w.mette), p, graph.RelCarries, graph.Inward); !slices.Equal(got, []graph.ID{w.mette}) {
			t.Errorf("she carries it: %v", got)
		}
		if _, err := w.s.FadeLeavers(t.Context(), w.sys(), 0); err != nil {
			t.Fatal(err)
		}
		if row := w.row(w.mette, graph.KindPerson); w.sees(w.viewer(w.eva), double) || row.ID != w.mette {
			t.Error("the duplicate came back")
		}
	})
	t.Run("members of a merged unit are of the one that stays", func(t *testing.T) {
		w := newTown(t)
		double := w.team("Egebo (dobbelt)", "INSTITUTION", w.vest)
		anna := w.person("Anna", double, graph.RoleStaff)
		w.must(w.s.Merge(t.Context(), w.as(w.britt), double, w.egebo))
		if !w.sees(w.viewer(w.susan), anna) {
			t.Error("her leader sees her")
		}
		if !w.viewer(anna).Sees([]graph.Token{graph.Members(w.egebo)}) {
			t.Error("she is a member of the house")
		}
	})
}

func TestUnmerge(t *testing.T) {
	t.Run("merging and taking it back leaves the graph as it was", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			w := newTown(t)
			double := w.person("Mette", w.mosen, graph.RoleStaff)
			twin := w.team("Egebo (dobbelt)", "INSTITUTION", w.vest)
			people := []graph.ID{w.mette, double, w.eva, w.karim}
			teams := []graph.ID{w.egebo, twin, w.mosen, w.skolen}
			practices := []graph.ID{w.practice(w.egebo, "A"), w.practice(w.mosen, "B"), w.practice(twin, "C")}
			problems := []graph.ID{w.problem(w.egebo, "X"), w.problem(twin, "Y")}
			for _, p := range people {
				w.choose(p, rapid.Bool().Draw(rt, "findable"), rapid.Bool().Draw(rt, "introducible"))
			}
			pick := func(ids []graph.ID) graph.ID { return rapid.SampledFrom(ids).Draw(rt, "of") }
			for range rapid.IntRange(0, 25).Draw(rt, "links") {
				who := pick(people)
				act, in := w.sys(), graph.LinkInput{Open: rapid.Bool().Draw(rt, "open")}
				switch rapid.IntRange(0, 6).Draw(rt, "rel") {
				case 0:
					in.Rel, in.From, in.To, in.Fields = graph.RelCarries, who, pick(practices), graph.Fields{"role": "INTERESTED"}
					if rapid.Bool().Draw(rt, "own") {
						act = w.as(who)
					}
				case 1:
					act, in.Rel, in.From, in.To = w.as(who), graph.RelRemarks, who, pick(practices)
					in.Fields = graph.Fields{"stance": "AGREE", "text": "Ja"}
				case 2:
					in.Rel, in.From, in.To = graph.RelKnows, who, pick(people)
				case 3:
					in.Rel, in.From, in.To = graph.RelMemberOf, who, pick(teams)
				case 4:
					in.Rel, in.From, in.To = graph.RelUses, pick(teams), pick(practices)
					in.Fields = graph.Fields{"outcome": rapid.SampledFrom([]string{"WORKED", "FAILED"}).Draw(rt, "outcome")}
				case 5:
					in.Rel, in.From, in.To = graph.RelFaces, pick(teams), pick(problems)
				case 6:
					in.Rel, in.From, in.To = graph.RelSolves, pick(practices), pick(problems)
				}
				_, _ = w.s.Link(t.Context(), act, in) // what the rules refuse is not there
			}
			w.commit(graph.Batch{Keys: []graph.KeyFor{{Key: graph.Key{Organisation: w.fjordkaer, Source: "løn", Key: "7"}, Node: double}}})
			before := w.standing()
			pairs := [][2]graph.ID{{double, w.mette}, {twin, w.egebo}, {practices[2], practices[0]}, {problems[1], problems[0]}}
			p := rapid.SampledFrom(pairs).Draw(rt, "pair")
			w.must(w.s.Merge(t.Context(), w.sys(), p[0], p[1]))
			w.must(w.s.Unmerge(t.Context(), w.sys(), p[0]))
			after := w.standing()
			for i := range max(len(before), len(after)) {
				if i >= len(before) || i >= len(after) || before[i] != after[i] {
					rt.Fatalf("differs:\n%s\n%s", at(before, i), at(after, i))
				}
			}
		})
	})
	t.Run("what came since stays, what is gone is passed over", func(t *testing.T) {
		w := newTown(t)
		a, b := w.problem(w.egebo, "A"), w.problem(w.egebo, "B")
		var ps []graph.ID
		for i := range 3 {
			ps = append(ps, w.practice(w.egebo, fmt.Sprint("P", i)))
		}
		solve := func(p, x graph.ID) graph.ID {
			return w.must(w.s.Link(t.Context(), w.as(w.karim), graph.LinkInput{Rel: graph.RelSolves, From: p, To: x}))
		}
		gone := solve(ps[0], b)
		solve(ps[1], b)
		w.must(w.s.Merge(t.Context(), w.as(w.britt), b, a))
		w.must(w.s.Unlink(t.Context(), w.as(w.karim), gone))
		solve(ps[2], a)
		_, err := w.s.Unmerge(t.Context(), w.as(w.karim), b)
		wantCode(t, err, graph.CodeForbidden)
		w.must(w.s.Unmerge(t.Context(), w.as(w.britt), b))
		eva := w.viewer(w.eva)
		if got := w.ends(eva, b, graph.RelSolves, graph.Inward); !slices.Equal(got, []graph.ID{ps[1]}) {
			t.Errorf("b is solved by %v", got)
		}
		if got := w.ends(eva, a, graph.RelSolves, graph.Inward); !slices.Equal(got, []graph.ID{ps[2]}) {
			t.Errorf("a is solved by %v", got)
		}
		_, err = w.s.Unmerge(t.Context(), w.as(w.britt), b)
		wantCode(t, err, graph.CodeInvalid)
	})
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "(nothing)"
}

func TestMerge_never_of_oneself_or_of_ones_own_unit(t *testing.T) {
	w := newTown(t)
	w.choose(w.mette, true, false)
	w.choose(w.britt, true, false)
	w.must(w.s.Link(t.Context(), w.sys(), graph.LinkInput{Rel: graph.RelMemberOf, From: w.britt, To: w.mosen}))
	for _, pair := range [][2]graph.ID{{w.mette, w.britt}, {w.britt, w.mette}, {w.egebo, w.mosen}, {w.mosen, w.egebo}} {
		_, err := w.s.Merge(t.Context(), w.as(w.britt), pair[0], pair[1])
		wantCode(t, err, graph.CodeForbidden)
	}
}
