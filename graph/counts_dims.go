package graph

import (
	"context"
	"slices"
	"strconv"
	"strings"
)

// dimensions are the partitions of a kind with all values that are listed. They are listed
// whether anything stands under them or not: a value that is there only when something does
// would tell that something does.
func (s *Service) dimensions(ctx context.Context, v Viewer, kind Kind, c countable, where Cond) ([]dimension, error) {
	today := s.Today()
	dims := []dimension{{name: "field", by: c.field, many: len(c.field.Path) > 0, values: withNone(workFields)}}
	places, err := s.placeDims(ctx, v, c, today)
	if err != nil {
		return nil, err
	}
	dims = append(dims, places...)
	if c.date != "" {
		dims = append(dims, periodDims(c.date, today)...)
	}
	if c.outcome {
		dims = append(dims, dimension{
			name: "outcome", many: true,
			by:     By{Path: []Step{{Rel: RelUses, Dir: Inward}}, Field: "outcome", Link: true},
			values: withNone([]string{OutcomeWorked, OutcomeMixed, OutcomeFailed, OutcomeTooEarly}),
		})
	}
	if c.language {
		dims = append(dims, dimension{name: "language", by: By{Field: "language"}, values: withNone(languages)})
	}
	if c.occasion {
		dims = append(dims, dimension{name: "occasion", by: By{Field: "occasion"}, values: withNone(occasions)})
	}
	if c.job {
		jobs, err := s.commonJobs(ctx, v, kind, where)
		if err != nil {
			return nil, err
		}
		dims = append(dims, dimension{name: "profession", by: By{Field: "profession"}, values: withNone(jobs)})
	}
	return dims, nil
}

func withNone(values []string) []string { return append(slices.Clone(values), "") }

// commonJobs are the professions of at least five: a rarer one may name a person, so that it is
// counted among the others, under "".
func (s *Service) commonJobs(ctx context.Context, v Viewer, kind Kind, where Cond) ([]string, error) {
	groups, err := s.As(v).Count(ctx, Query{Kinds: []Kind{kind}, Where: where}, By{Field: "profession"})
	if err != nil {
		return nil, err
	}
	var jobs []string
	for _, g := range groups {
		if g.N >= suppressedBelow && g.Keys[0] != nil {
			jobs = append(jobs, keyText(g.Keys[0]))
		}
	}
	return jobs, nil
}

// placeDims are the units to count by: those of the three topmost kinds that the viewer sees.
func (s *Service) placeDims(ctx context.Context, v Viewer, c countable, today Date) ([]dimension, error) {
	places, err := s.viewers.Places(ctx)
	if err != nil {
		return nil, err
	}
	seen, err := s.seenUnits(ctx, v)
	if err != nil {
		return nil, err
	}
	many := c.path != nil && c.path[0].Rel == RelMemberOf
	type level struct{ name, kind, inside, above string }
	levels := []level{
		{"area", "AREA", "administration", "ADMINISTRATION"},
		{"administration", "ADMINISTRATION", "organisation", "ORGANISATION"},
		{"organisation", "ORGANISATION", "", ""},
	}
	dims := make([]dimension, 0, len(levels))
	for i, l := range levels {
		d := dimension{
			name: l.name, many: many, values: withNone(seen[l.kind]), inside: l.inside,
			by: By{Path: c.path, Field: "id", Bucket: BucketAncestor, TeamKind: l.kind, At: today},
		}
		above := func(unit, kind string) string {
			found := string(places.Nearest(ID(unit), kind))
			if unit == "" || !slices.Contains(seen[kind], found) {
				return ""
			}
			return found
		}
		if l.above != "" {
			d.within = func(unit string) string { return above(unit, l.above) }
			higher := func(unit, coarse string) (string, bool) {
				at := slices.IndexFunc(levels, func(x level) bool { return x.name == coarse })
				if unit == "" || at <= i { // in no area, but maybe in an administration
					return "", false
				}
				return above(unit, levels[at].kind), true
			}
			if many { // somebody may work in two areas
				d.above = higher
			} else {
				d.under = higher
			}
		}
		d.alone = many && l.inside == "" // every unit is in an organisation
		dims = append(dims, d)
	}
	return dims, nil
}

// seenUnits are the units of the three topmost kinds that a viewer sees, by name.
func (s *Service) seenUnits(ctx context.Context, v Viewer) (map[string][]string, error) {
	seen := map[string][]string{}
	q := Query{
		Kinds: []Kind{KindTeam}, Where: In("teamKind", "ORGANISATION", "ADMINISTRATION", "AREA"),
		Order: []Order{{Field: "name"}}, First: MaxFirst,
	}
	page, err := s.As(v).Fetch(ctx, q, Shape{KindTeam: {Fields: []string{"teamKind"}}})
	if err != nil {
		return nil, err
	}
	if page.HasNext {
		return nil, Limited("there are more than %d areas and administrations to count by", MaxFirst)
	}
	for _, row := range page.Rows {
		k := row.Text("teamKind")
		seen[k] = append(seen[k], string(row.ID))
	}
	return seen, nil
}

// periodDims are month, quarter and year, of the last calendar years.
func periodDims(field string, today Date) []dimension {
	var months, quarters, years []string
	year, _ := strconv.Atoi(string(today)[:4])
	last := string(today)[:7]
	for m := Date(strconv.Itoa(year-countYears+1) + "-01-01"); string(m)[:7] <= last; m = m.AddMonths(1) {
		months = append(months, string(m)[:7])
		quarters = append(quarters, quarterOf(string(m)[:7]))
		years = append(years, string(m)[:4])
	}
	return []dimension{
		{
			name: "month", by: By{Field: field, Bucket: BucketMonth}, values: withNone(months),
			inside: "quarter", within: quarterOf, under: periodOf,
		},
		{name: "quarter", from: "month", values: withNone(slices.Compact(quarters)), inside: "year", within: yearOf, under: periodOf},
		{name: "year", from: "quarter", values: withNone(slices.Compact(years))},
	}
}

// periodOf gives the quarter or the year of a month, and the year of a quarter.
func periodOf(value, coarse string) (string, bool) {
	switch coarse {
	case "quarter":
		return quarterOf(value), !strings.Contains(value, "Q")
	case "year":
		return yearOf(value), true
	}
	return "", false
}
