package graph

import (
	"context"
	"slices"
	"strings"
)

// The rule of counts. It stands for people who read it in docs/counts.md.
//
//  1. Only fixed partitions are counted by; there are no free filters. One count has at most two
//     of them, and a unit below the organisation or a period counts as one: so every number is a
//     cell of a table of two partitions, or of their edges.
//  2. A number below five is not told, zero neither: "<5". What has a zero would tell what has
//     not. Units of the organisation are no secret and are counted as they are.
//  3. A number that would give such a one away by taking numbers from each other is not told
//     either. That is judged over all tables of the kind at once (area with month, month with
//     occasion, quarter as the sum of its months, administration as that of its areas), so that
//     the answer to one count never depends on which others were asked for; see counts_hide.go.
//  4. Periods are a month, a quarter or a calendar year: two overlapping windows cannot be taken
//     from each other to give a week. Outcomes are never counted below an area.
//  5. Counted is what the viewer sees; of people those who chose to be counted.
//
// What changes between two looks can be told by asking at both: that a number passed from "<5" to
// 5 is then known. Of one state of the graph no more is told than its tables.

// suppressedBelow is the smallest number that is told.
const suppressedBelow = 5

// dimension is a partition to count by.
type dimension struct {
	name   string
	by     By
	many   bool     // a node may stand under several of its values
	values []string // all that are listed, "" for none; what is not among them counts as ""
	inside string   // the name of a coarser one that its values nest in, "" for none
	within func(value string) string
	from   string // derived from that one's counts, by within
	// under gives the value of a coarser partition that everything under a value has, as a month
	// has its quarter; false where that is not known. nil: there is no coarser one.
	under func(value, coarse string) (string, bool)
	// above is under where a node may stand under others too: it stands under that one at least.
	above func(value, coarse string) (string, bool)
	alone bool // what stands under none stands under no other, though it might under several
}

// countable is what may be counted of a kind.
type countable struct {
	path     []Step // to the team that places it; nil: it is a team
	field    By
	date     string // the field that its month is of; "" for none
	occasion bool
	outcome  bool
	language bool
	job      bool
	open     bool // no secret: never suppressed
	where    Cond
}

func countables(today Date) map[Kind]countable {
	kept := []Step{{Rel: RelKeptBy, Dir: Outward}}
	works := []Step{{Rel: RelMemberOf, Dir: Outward, Where: ValidAt(today)}}
	own := By{Field: "field"}
	return map[Kind]countable{
		KindTeam:     {field: own, open: true, where: Or(IsNull("closedOn"), Range("closedOn", today.AddDays(1), nil))},
		KindPractice: {path: kept, field: own, date: "confirmedOn", outcome: true, language: true},
		KindProblem:  {path: kept, field: own, date: FieldCreatedAt, language: true},
		KindQuestion: {path: kept, field: own, date: "askedOn", occasion: true, language: true},
		KindPerson: {
			path: works, field: By{Path: works, Field: "field"}, job: true,
			where: And(Eq("counted", true), Or(IsNull("leftOn"), Range("leftOn", today.AddDays(1), nil))),
		},
	}
}

// Counts counts what the viewer sees, by the rule above.
func (s *Service) Counts(ctx context.Context, v Viewer, in CountInput) (CountTable, error) {
	today := s.Today()
	kinds := countables(today)
	c, ok := kinds[in.Kind]
	if !ok {
		return CountTable{}, Invalid("this cannot be counted: choose a kind among %s", kindNames(kinds)).At("kind")
	}
	where, fixed, err := s.countWithin(ctx, v, in, c)
	if err != nil {
		return CountTable{}, err
	}
	period, err := countPeriod(in, c)
	if err != nil {
		return CountTable{}, err
	}
	if period.dim != "" {
		fixed = append(fixed, period)
	}
	org := ID("")
	if len(fixed) == 0 || period.dim != "" && len(fixed) == 1 {
		org = in.Within // an organisation; smaller units hold a partition and limit nothing
	}
	f, err := s.judged(ctx, v, in.Kind, c, where, org)
	if err != nil {
		return CountTable{}, err
	}
	if err := f.check(in.By, fixed); err != nil {
		return CountTable{}, err
	}
	table := f.table(in.By, fixed)
	return table, s.labelCells(ctx, v, &table)
}

func kindNames(kinds map[Kind]countable) string {
	var names []string
	for k := range kinds {
		names = append(names, strings.ToUpper(string(k)))
	}
	slices.Sort(names)
	return strings.Join(names, ", ")
}

// fixedValue is a partition held at one value.
type fixedValue struct{ dim, value string }

// countWithin reads the unit: an organisation limits what is counted, a smaller unit holds a
// partition at it.
func (s *Service) countWithin(ctx context.Context, v Viewer, in CountInput, c countable) (Cond, []fixedValue, error) {
	if in.Within == "" {
		return c.where, nil, nil
	}
	on, err := s.look(ctx, v, in.Within)
	if err != nil {
		return Cond{}, nil, atPlace(err, "within")
	}
	switch on.Text("teamKind") {
	case "AREA":
		return c.where, []fixedValue{{"area", string(on.ID)}}, nil
	case "ADMINISTRATION":
		return c.where, []fixedValue{{"administration", string(on.ID)}}, nil
	case "ORGANISATION":
		return And(c.where, ofOrganisation(c, on.ID, v, s.Today())), nil, nil
	}
	return Cond{}, nil, Invalid("counts are made for an area, an administration or an organisation, nothing smaller").At("within")
}

// ofOrganisation holds for what belongs to an organisation. Of one's own also what is kept by a
// team that the viewer may not know.
func ofOrganisation(c countable, org ID, v Viewer, today Date) Cond {
	if c.path == nil {
		return Below(org, today)
	}
	step := c.path[0]
	if org == v.Organisation() {
		return Not(Has(step.Rel, step.Dir, step.Where, Not(Below(org, today))))
	}
	return Has(step.Rel, step.Dir, step.Where, Below(org, today))
}

// countPeriod reads the period: a month, a quarter or a calendar year, as its name.
func countPeriod(in CountInput, c countable) (fixedValue, error) {
	if in.From == "" && in.To == "" {
		return fixedValue{}, nil
	}
	if c.date == "" {
		return fixedValue{}, Invalid("this kind has no dates to count by").At("from")
	}
	for _, d := range []Date{in.From, in.To} {
		if _, err := ParseDate(string(d)); err != nil {
			return fixedValue{}, Invalid("a period has both from and to: the first day in it, and the first after it").At("from")
		}
	}
	month := string(in.From)[:7]
	if string(in.From)[8:] == "01" {
		switch {
		case in.To == in.From.AddMonths(1):
			return fixedValue{"month", month}, nil
		case in.To == in.From.AddMonths(3) && quarterStarts(month):
			return fixedValue{"quarter", quarterOf(month)}, nil
		case in.To == in.From.AddMonths(12) && month[5:] == "01":
			return fixedValue{"year", month[:4]}, nil
		}
	}
	return fixedValue{}, Invalid("a period is a month, a quarter or a calendar year").At("from")
}

func quarterStarts(month string) bool {
	return slices.Contains([]string{"01", "04", "07", "10"}, month[5:])
}

// quarterOf names the quarter of a month: "2026-Q2" for "2026-05".
func quarterOf(month string) string {
	if len(month) != 7 {
		return ""
	}
	n := int(month[5]-'0')*10 + int(month[6]-'0')
	return month[:4] + "-Q" + string(rune('1'+(n-1)/3))
}

func yearOf(monthOrQuarter string) string {
	if len(monthOrQuarter) < 4 {
		return ""
	}
	return monthOrQuarter[:4]
}

// labelCells names the units among the keys, as far as the viewer sees them.
func (s *Service) labelCells(ctx context.Context, v Viewer, t *CountTable) error {
	var ids []ID
	for _, c := range t.Cells {
		for i, key := range c.Keys {
			if isPlaceDim(t.By[i]) && key != "" {
				ids = append(ids, ID(key))
			}
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	names := map[ID]string{}
	for chunk := range slices.Chunk(ids, MaxIDs) {
		page, err := s.As(v).Fetch(ctx, Query{Kinds: []Kind{KindTeam}, IDs: chunk}, Shape{KindTeam: {Fields: []string{"name"}}})
		if err != nil {
			return err
		}
		for _, row := range page.Rows {
			names[row.ID] = row.Text("name")
		}
	}
	for i := range t.Cells {
		c := &t.Cells[i]
		c.Labels = make([]string, len(c.Keys))
		for j, key := range c.Keys {
			if isPlaceDim(t.By[j]) {
				c.Labels[j] = names[ID(key)]
			}
		}
	}
	return nil
}

func isPlaceDim(name string) bool {
	return name == "area" || name == "administration" || name == "organisation"
}
