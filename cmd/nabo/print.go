package main

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"nabo/graph"
	"nabo/search"
	"nabo/search/analysis"
)

// printer prints an answer for people: 80 columns, no colour needed.
type printer struct {
	*env
	lang  analysis.Lang
	names map[graph.ID]*graph.Row
}

// say chooses the language.
func (p *printer) say(da, en string) string {
	if p.lang == analysis.English {
		return en
	}
	return da
}

// readNames reads, as the viewer, whom the answer names beside its hits: the asker and the doors.
func (p *printer) readNames(ctx context.Context, r graph.Reader, asker graph.ID, a search.Answer) error {
	ids := []graph.ID{asker}
	for _, h := range slices.Concat(a.Practices, a.People, a.Teams) {
		ids = append(ids, h.Next.ID)
		if h.Row != nil {
			p.names[h.ID] = h.Row
		}
	}
	for _, n := range []*search.Nothing{a.Nothing, a.Doubt} {
		if n != nil {
			ids = append(ids, n.Next.ID)
		}
	}
	ids = slices.DeleteFunc(ids, func(id graph.ID) bool { return id == "" })
	page, err := r.Fetch(ctx, graph.Query{Kinds: []graph.Kind{graph.KindPerson, graph.KindTeam}, IDs: ids}, answerShape())
	for _, row := range page.Rows {
		p.names[row.ID] = row
	}
	return err
}

func (p *printer) print(text string, asker graph.ID, a search.Answer) {
	fmt.Fprintln(p.out)
	p.wrap("", " ", p.say("»", "“")+text+p.say("«", "”"))
	if row := p.names[asker]; row != nil {
		fmt.Fprintf(p.out, "%s %s\n", p.say("spurgt af", "asked by"), row.Text("name"))
	}
	if a.Nothing != nil {
		p.nothing(*a.Nothing)
		return
	}
	if meant := search.RenderMeant(a.Meant, p.lang); meant != "" {
		p.wrap("", " ", meant)
	}
	if a.Doubt != nil {
		fmt.Fprintln(p.out)
		p.wrap("  ", "  ", p.say(
			"Måske er det noget af det her. Det er ikke sikkert, at det handler om det samme.",
			"It may be some of this. It is not sure to be about the same."))
		p.door("  ", search.Hit{Next: a.Doubt.Next})
	}
	if a.Listed {
		fmt.Fprintln(p.out)
		p.wrap("  ", "  ", p.say(
			"Her er det, der handler om »"+text+"«. Skriv lidt om, hvad der er svært, så rammer svaret bedre.",
			"This is what is about “"+text+"”. Write a little of what is hard, and the answer comes closer."))
	}
	told := a.Doubt != nil || a.Listed // once for all
	p.section(p.say("Erfaringer", "Practices"), a.Practices, told)
	p.section(p.say("Kolleger", "Colleagues"), a.People, told)
	p.section(p.say("Enheder", "Units"), a.Teams, told)
}

func (p *printer) nothing(n search.Nothing) {
	fmt.Fprintln(p.out)
	if n.Narrowed {
		p.wrap("  ", "  ", p.say(
			"Der er ikke noget i det udsnit, du har valgt. Prøv uden at indsnævre.",
			"There is nothing within what you narrowed it down to. Try without the filter."))
		p.door("  ", search.Hit{Next: n.Next})
		return
	}
	p.wrap("  ", "  ", p.say(
		"Her er ingen, der har skrevet om noget, der ligner. Det er ikke det samme som, at ingen har stået i det.",
		"Nobody here has written about anything like it. That is not to say that nobody has stood in it."))
	if n.CanKeep {
		p.wrap("  ", "  ", p.say(
			"Lad spørgsmålet stå her, så kan den, der ved noget, svare.",
			"Leave the question here, and whoever knows something can answer."))
	}
	p.door("  ", search.Hit{Next: n.Next})
}

// section prints the hits of one sort; doubt: that none of them is sure was said.
func (p *printer) section(title string, hits []search.Hit, doubt bool) {
	if len(hits) == 0 {
		return
	}
	fmt.Fprintf(p.out, "\n%s\n%s\n", title, strings.Repeat("─", utf8.RuneCountInString(title)))
	for i, h := range hits {
		title, what := p.title(h), ""
		if !h.Sure && !doubt {
			title = p.say("Måske: ", "Maybe: ") + title
		}
		p.wrap(fmt.Sprintf("%2d  ", i+1), "    ", title)
		if h.Kind == graph.KindPractice && h.Row != nil {
			what = short(h.Row.Text("whatWeDo"), 210)
			p.wrap("    ", "    ", what)
			if rule := h.Row.Text("rule"); rule != "" {
				p.wrap("    ", "    ", p.say("Der er en regel: ", "There is a rule: ")+rule)
			}
		}
		read := func(r search.Reason) bool { // what stands on another line need not be quoted
			return r.Kind == search.ReasonWords && r.Words != nil && len(r.Words.Others) == 0 && (strings.Contains(title+"\n"+what, r.Words.Snippet) ||
				slices.ContainsFunc(h.Reasons, func(o search.Reason) bool {
					return o.Kind != search.ReasonWords && strings.Contains(o.Name, r.Words.Snippet)
				}))
		}
		for _, line := range p.reasons(slices.DeleteFunc(slices.Clone(h.Reasons), read)) {
			p.wrap("    · ", "      ", line)
		}
		p.door("    ", h)
	}
}

// together are the reasons that are facts of a few words: they share the first line.
var together = []search.ReasonKind{search.ReasonDistance, search.ReasonOutcome, search.ReasonTakenOver, search.ReasonHelpful}

// reasons says them in as few lines as people will read: facts, people, then the rest.
func (p *printer) reasons(rs []search.Reason) []string {
	var facts, people, rest []string
	seen := map[search.ReasonKind]int{}
	for _, r := range rs {
		line := search.Render(r, p.lang)
		seen[r.Kind]++
		switch {
		case line == "":
		case slices.Contains(together, r.Kind):
			facts = append(facts, line)
		case r.Kind == search.ReasonCarriedBy:
			people = append(people, line)
		case seen[r.Kind] <= 2:
			rest = append(rest, line)
		}
	}
	var out []string
	for _, l := range []string{strings.Join(facts, " · "), strings.Join(people, "; ")} {
		if l != "" {
			out = append(out, l)
		}
	}
	return append(out, rest...)
}

// title names a hit.
func (p *printer) title(h search.Hit) string {
	if h.Row == nil {
		return string(h.ID)
	}
	if h.Kind == graph.KindPractice {
		return h.Row.Text("title")
	}
	return p.name(h.ID)
}

// name names a person or a team, with what tells them apart.
func (p *printer) name(id graph.ID) string {
	row := p.names[id]
	if row == nil {
		return ""
	}
	out := row.Text("name")
	if t := row.Text("title"); row.Kind == graph.KindPerson && t != "" {
		out += ", " + t
	}
	var teams []string
	for _, t := range row.HopRows("teams") {
		teams = append(teams, t.Text("name"))
	}
	if len(teams) > 0 {
		out += " (" + strings.Join(teams, " · ") + ")" // names hold commas: "Storbørn, Egebo"
	}
	return out
}

// door says whom to ask; of a hit that is its own door, only how.
func (p *printer) door(indent string, h search.Hit) {
	n := h.Next
	row := p.names[n.ID]
	if row == nil {
		return
	}
	line := p.say("Spørg ", "Ask ") + p.name(n.ID)
	switch {
	case n.ID == h.ID:
		line = ""
	case n.Kind == search.StepBroker:
		line = p.say("Spørg vidensmægleren, ", "Ask the knowledge broker, ") + p.name(n.ID)
	}
	var more []string
	for _, s := range []string{n.Phone, row.Text("workPhone"), row.Text("phone"), n.Mail, row.Text("workMail"), row.Text("mail"), n.Contact, row.Text("bestReached")} {
		if s != "" && !slices.Contains(more, s) {
			more = append(more, s)
		}
	}
	reached := n.Phone + row.Text("workPhone") + row.Text("phone") + n.Mail + row.Text("workMail") + row.Text("mail")
	switch {
	case line == "" && len(more) == 0:
		line = p.say("Kig forbi, eller skriv et par linjer", "Drop by, or write a few lines")
	case line == "" && reached == "": // "8-14" by itself is no door
		line = p.say("Kig forbi – ", "Drop by – ") + strings.Join(more, ", ")
	case line == "":
		line = strings.Join(more, ", ")
	case len(more) > 0:
		line += " – " + strings.Join(more, ", ")
	}
	p.wrap(indent+"→ ", indent+"  ", phone.ReplaceAllStringFunc(line, func(s string) string {
		return strings.ReplaceAll(s, " ", keep)
	}))
}

// phone is a number that should not be broken over two lines; keep stands in for such spaces.
var phone = regexp.MustCompile(`\d\d( \d\d){3}`)

const keep = "\ue000"

// wrap prints a text in lines no wider than the page.
func (p *printer) wrap(first, rest, text string) {
	line, width := first, utf8.RuneCountInString(first)
	empty := true
	for _, w := range strings.Fields(strings.ReplaceAll(clean(text), " · ", keep+"· ")) { // none begins a line: that is a list's sign
		n := utf8.RuneCountInString(w)
		if !empty && width+1+n > p.wide-1 {
			p.line(line)
			line, width, empty = rest, utf8.RuneCountInString(rest), true
		}
		if !empty {
			line += " "
			width++
		}
		line += w
		width += n
		empty = false
	}
	p.line(line)
}

func (p *printer) line(s string) { fmt.Fprintln(p.out, strings.ReplaceAll(s, keep, " ")) }

// clean takes out what could disturb a terminal.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == 0x7f || r >= 0x80 && r < 0xa0 {
			return -1
		}
		return r
	}, s)
}

// short cuts a text at a word.
func short(s string, runes int) string {
	if utf8.RuneCountInString(s) <= runes {
		return s
	}
	cut := string([]rune(s)[:runes])
	if i := strings.LastIndexByte(cut, ' '); i > 0 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,.;:–") + " …"
}

// object is the answer for programs.
func (p *printer) object(text string, a search.Answer) map[string]any {
	hits := func(hs []search.Hit) []map[string]any {
		out := make([]map[string]any, 0, len(hs))
		for _, h := range hs {
			reasons := make([]map[string]any, 0, len(h.Reasons))
			for _, r := range h.Reasons {
				reasons = append(reasons, reason(r))
			}
			out = append(out, map[string]any{
				"id": h.ID, "kind": h.Kind, "title": p.title(h), "reasons": reasons, "nextStep": p.step(h.Next),
			})
		}
		return out
	}
	o := map[string]any{
		"text": text, "revision": a.Rev, "practices": hits(a.Practices), "people": hits(a.People), "teams": hits(a.Teams),
	}
	if len(a.Meant) > 0 {
		meant := make([]map[string]string, len(a.Meant))
		for i, m := range a.Meant {
			meant[i] = map[string]string{"wrote": m.Wrote, "read": m.Read}
		}
		o["meant"] = meant
	}
	if a.Listed {
		o["listed"] = true
	}
	if a.Nothing != nil {
		o["nothing"] = map[string]any{"nextStep": p.step(a.Nothing.Next), "canKeep": a.Nothing.CanKeep, "narrowed": a.Nothing.Narrowed}
	}
	return o
}

// reason is one of a hit, for programs.
func reason(r search.Reason) map[string]any {
	out := map[string]any{
		"kind": r.Kind, "evidence": listed(r.Evidence), "da": search.Render(r, analysis.Danish), "en": search.Render(r, analysis.English),
	}
	if r.Helpful != nil {
		out["helpful"] = map[string]int{"yes": r.Helpful.Yes, "no": r.Helpful.No}
	}
	if r.Words != nil && len(r.Words.Others) > 0 {
		out["otherWords"] = otherWords(r.Words.Others)
	}
	return out
}

// listed is a list as programs read it: one that holds nothing is no null.
func listed[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

func (p *printer) step(n search.NextStep) map[string]any {
	return map[string]any{"kind": n.Kind, "id": n.ID, "name": p.name(n.ID), "contact": n.Contact, "phone": n.Phone, "mail": n.Mail}
}

// otherWords are words that were found in place of typed ones, for programs.
func otherWords(others []search.OtherWord) []map[string]any {
	out := make([]map[string]any, len(others))
	for i, o := range others {
		out[i] = map[string]any{"matched": listed(o.Matched), "word": o.Word, "wrote": o.Wrote, "set": o.Set}
	}
	return out
}
