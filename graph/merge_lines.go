package graph

import (
	"context"
	"slices"
	"strings"
)

// A line that waits names people and teams who stand at neither of its ends: who proposed it, and who
// may say yes. So it is looked for when one of them is merged.

// What a merge changed in a line, as kept with it to be taken back.
const (
	markBy   = "b" // who proposed it
	markSeen = "s" // who sees it
	markBoth = "+" // and the one who stays saw it too
)

// renameLines lets the lines that wait name the one that stays where they name the duplicate. It gives
// what changed, as "id marks" each.
func (m *merging) renameLines(ctx context.Context) ([]string, error) {
	if m.kind != KindPerson && m.kind != KindTeam {
		return nil, nil
	}
	ids, err := m.s.waitingLines(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := m.s.linksByID(ctx, ids)
	var out []string
	for _, l := range rows {
		if marks := m.renameLine(l, markBy+markSeen); marks != "" {
			out = append(out, string(l.ID)+" "+marks)
		}
	}
	return out, err
}

// linesBack gives back the lines that a merge changed, also those that were answered since.
func (m *merging) linesBack(ctx context.Context, renamed []string) error {
	marks, ids := map[ID]string{}, []ID(nil)
	for _, entry := range renamed {
		if id, mark, ok := strings.Cut(entry, " "); ok {
			marks[ID(id)], ids = mark, append(ids, ID(id))
		}
	}
	rows, err := m.s.linksByID(ctx, ids)
	for _, l := range rows {
		m.renameLine(l, marks[l.ID])
	}
	return err
}

// renameLine changes what the marks allow, and gives the marks of what it changed.
func (m *merging) renameLine(l *LinkRow, may string) (did string) {
	p := PutLink{ID: l.ID}
	if strings.Contains(may, markBy) && As[string](l, "by") == string(m.from) {
		p.Fields, did = map[string]Value{"by": string(m.to)}, markBy
	}
	if strings.Contains(may, markSeen) {
		if out, found, both := m.renamed(l.Audience, strings.Contains(may, markBoth)); found {
			p.Audience, did = out, did+markSeen
			if both {
				did += markBoth
			}
		}
	}
	if did != "" {
		m.w.If = append(m.w.If, IfVersion(l.ID, l.Version))
		m.w.Links = append(m.w.Links, p)
	}
	return did
}

// waitingLines gives all the lines that wait for a yes, whoever sees them.
func (s *Service) waitingLines(ctx context.Context) ([]ID, error) {
	waits := Eq("state", LineProposed)
	q := Query{Kinds: []Kind{KindQuestion}, First: 100, Where: Has(RelWordsFor, Outward, waits, Cond{})}
	var out []ID
	for {
		page, err := s.asSystem("merge").Fetch(ctx, q, Shape{KindQuestion: {Hops: map[string]Hop{"words": {
			Rel: RelWordsFor, Dir: Outward, LinkWhere: waits, First: MaxFirst, Shape: Shape{KindPractice: {}},
		}}}})
		if err != nil {
			return nil, err
		}
		for _, question := range page.Rows {
			for _, p := range question.HopRows("words") {
				out = append(out, p.Link.ID)
			}
		}
		if !page.HasNext {
			return out, nil
		}
		q.After = page.Cursor(len(page.Rows) - 1)
	}
}

// linksByID reads links whole as the system, however many; those that are gone are left out.
func (s *Service) linksByID(ctx context.Context, ids []ID) ([]*LinkRow, error) {
	var out []*LinkRow
	for part := range slices.Chunk(ids, MaxIDs) {
		rows, err := s.asSystem("merge").Links(ctx, part)
		if err != nil {
			return nil, err
		}
		out = append(out, rows...)
	}
	return out, nil
}
