package search

import (
	"fmt"
	"strings"

	"nabo/graph"
	"nabo/search/analysis"
)

// Render says a reason in one line, as a colleague would.
func Render(r Reason, lang analysis.Lang) string {
	if lang == analysis.English {
		return renderEnglish(r)
	}
	return renderDanish(r)
}

func renderDanish(r Reason) string {
	switch r.Kind {
	case ReasonWords:
		return r.Words.under("der står ", "prøv det ikke, når: ") + quoted(r.Words, "»", "«", r.Name) + r.Words.because(becauseDanish)
	case ReasonMeaning:
		return "ligner i betydning: " + quoted(r.Words, "»", "«", r.Name)
	case ReasonSolvesProblem:
		if !r.Outcomes.helped() {
			return "er prøvet på det, der bøvler: " + r.Name + r.Words.because(becauseDanish)
		}
		return "hjalp på det, der bøvler: " + r.Name + r.Words.because(becauseDanish)
	case ReasonAnsweredQuestion:
		return "svarede på spørgsmålet: " + r.Name + r.Words.because(becauseDanish)
	case ReasonOutcome:
		return r.Outcomes.danish()
	case ReasonTakenOver:
		return fmt.Sprintf("%d enheder gør det nu", r.Teams)
	case ReasonHelpful:
		return helpful(r.Helpful, "mindst %d siger, at det hjalp dem", ", mindst %d, at det ikke gjorde")
	case ReasonCarriedBy:
		return r.Name + " " + roleDanish[r.Role]
	case ReasonCarries:
		return carriesDanish[r.Role] + r.Name
	case ReasonUses:
		return outcomeDanish[r.Outcome] + ": " + r.Name
	case ReasonFaces:
		return "står i det samme: " + r.Name
	case ReasonDistance:
		return r.distance(distanceDanish, "%s væk", "nabo")
	case ReasonTie:
		return chain(r.Chain, "du kender ", "du er i ", " sammen med ", ", som kender ", ", som er i ")
	}
	return ""
}

func renderEnglish(r Reason) string {
	switch r.Kind {
	case ReasonWords:
		return r.Words.under("it says ", "do not try it when: ") + quoted(r.Words, "“", "”", r.Name) + r.Words.because(becauseEnglish)
	case ReasonMeaning:
		return "close in meaning to: " + quoted(r.Words, "“", "”", r.Name)
	case ReasonSolvesProblem:
		if !r.Outcomes.helped() {
			return "was tried against: " + r.Name + r.Words.because(becauseEnglish)
		}
		return "helped with: " + r.Name + r.Words.because(becauseEnglish)
	case ReasonAnsweredQuestion:
		return "answered the question: " + r.Name + r.Words.because(becauseEnglish)
	case ReasonOutcome:
		return r.Outcomes.english()
	case ReasonTakenOver:
		return fmt.Sprintf("%d units do it now", r.Teams)
	case ReasonHelpful:
		return helpful(r.Helpful, "at least %d say that it helped them", ", at least %d that it did not")
	case ReasonCarriedBy:
		return r.Name + " " + roleEnglish[r.Role]
	case ReasonCarries:
		return carriesEnglish[r.Role] + r.Name
	case ReasonUses:
		return outcomeEnglish[r.Outcome] + ": " + r.Name
	case ReasonFaces:
		return "is facing the same: " + r.Name
	case ReasonDistance:
		return r.distance(distanceEnglish, "%s away", "next door")
	case ReasonTie:
		return chain(r.Chain, "you know ", "you are in ", " with ", ", who knows ", ", who is in ")
	}
	return ""
}

var roleDanish = map[string]string{
	"SOLVED": "har stået i det", "TRIED": "har prøvet", "INTERESTED": "vil gerne høre mere",
}

var roleEnglish = map[string]string{
	"SOLVED": "has been there", "TRIED": "has tried it", "INTERESTED": "would like to hear more",
}

// What stands before the name of a practice: one stands in a trouble, not in what solved it.
var carriesDanish = map[string]string{
	"SOLVED": "løste det med: ", "TRIED": "har prøvet: ", "INTERESTED": "vil gerne høre mere om: ",
}

var carriesEnglish = map[string]string{
	"SOLVED": "solved it with: ", "TRIED": "has tried: ", "INTERESTED": "would like to hear more about: ",
}

var outcomeDanish = map[string]string{
	graph.OutcomeWorked: "det virkede der", graph.OutcomeMixed: "det virkede delvist der",
	graph.OutcomeTooEarly: "er lige begyndt på det", graph.OutcomeFailed: "det virkede ikke der", "": "gør det",
}

var outcomeEnglish = map[string]string{
	graph.OutcomeWorked: "it worked there", graph.OutcomeMixed: "it worked in part there",
	graph.OutcomeTooEarly: "has just begun", graph.OutcomeFailed: "it did not work there", "": "does it",
}

var distanceDanish = [...]string{
	graph.DistanceSameTeam: "hos jer selv", graph.DistanceSameHouse: "i samme hus", graph.DistanceNeighbour: "",
	graph.DistanceSameArea: "i samme område", graph.DistanceSameOrganisation: "i samme kommune",
	graph.DistanceOther: "længere væk",
}

var distanceEnglish = [...]string{
	graph.DistanceSameTeam: "in your own team", graph.DistanceSameHouse: "in the same house", graph.DistanceNeighbour: "",
	graph.DistanceSameArea: "in the same area", graph.DistanceSameOrganisation: "in the same municipality",
	graph.DistanceOther: "further away",
}

func (r Reason) distance(words [len(distanceDanish)]string, away, neighbour string) string {
	switch {
	case r.Distance != graph.DistanceNeighbour:
		return words[r.Distance]
	case r.Metres < 0:
		return neighbour
	case r.Metres >= 2000:
		return fmt.Sprintf(away, fmt.Sprintf("%d km", (r.Metres+500)/1000))
	}
	return fmt.Sprintf(away, fmt.Sprintf("%d m", r.Metres))
}

// danish says "virkede 2 steder, delvist 1, ikke 1 sted".
func (o *Outcomes) danish() string {
	var parts []string
	if o.Worked > 0 {
		parts = append(parts, fmt.Sprintf("virkede %d %s", o.Worked, plural(o.Worked, "sted", "steder")))
	}
	if o.Mixed > 0 {
		parts = append(parts, opening(parts, "virkede ")+fmt.Sprintf("delvist %d%s", o.Mixed, places(parts, o.Mixed, " sted", " steder")))
	}
	if o.Failed > 0 {
		parts = append(parts, opening(parts, "virkede ")+fmt.Sprintf("ikke %d %s", o.Failed, plural(o.Failed, "sted", "steder")))
	}
	if o.TooEarly > 0 {
		parts = append(parts, fmt.Sprintf("for tidligt at sige %d %s", o.TooEarly, plural(o.TooEarly, "sted", "steder")))
	}
	if len(parts) == 0 {
		parts = []string{"er i brug"}
	}
	if o.Stopped {
		parts = append(parts, "ingen gør det nu")
	}
	return o.more("mindst: ") + strings.Join(parts, ", ")
}

func (o *Outcomes) english() string {
	var parts []string
	if o.Worked > 0 {
		parts = append(parts, fmt.Sprintf("worked in %d %s", o.Worked, plural(o.Worked, "place", "places")))
	}
	if o.Mixed > 0 {
		parts = append(parts, opening(parts, "worked ")+fmt.Sprintf("in part in %d", o.Mixed))
	}
	if o.Failed > 0 {
		parts = append(parts, fmt.Sprintf("did not work in %d", o.Failed))
	}
	if o.TooEarly > 0 {
		parts = append(parts, fmt.Sprintf("too early to tell in %d", o.TooEarly))
	}
	if len(parts) == 0 {
		parts = []string{"is in use"}
	}
	if o.Stopped {
		parts = append(parts, "nobody does it now")
	}
	return o.more("at least: ") + strings.Join(parts, ", ")
}

func (o *Outcomes) more(words string) string {
	if o.More {
		return words
	}
	return ""
}

// helpful says how many it helped, and how many not where that is told.
func helpful(h *graph.Helpful, yes, no string) string {
	out := fmt.Sprintf(yes, h.Yes)
	if h.No > 0 {
		out += fmt.Sprintf(no, h.No)
	}
	return out
}

func opening(parts []string, verb string) string {
	if len(parts) == 0 {
		return verb
	}
	return ""
}

func places(parts []string, n int, one, many string) string {
	if len(parts) > 0 {
		return ""
	}
	return plural(n, one, many)
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

// under says under which heading the words stand, where that turns what they mean.
func (w *Words) under(usual, notWhen string) string {
	if w != nil && w.Field == "notWhen" {
		return notWhen
	}
	return usual
}

const (
	becauseDanish  = "»%s«, fordi du skrev »%s«"
	becauseEnglish = "“%s”, because you wrote “%s”"
)

// because says of each word that was looked for in place of a typed one why it was.
func (w *Words) because(words string) string {
	if w == nil || len(w.Others) == 0 {
		return ""
	}
	said := make([]string, len(w.Others))
	for i, o := range w.Others {
		said[i] = fmt.Sprintf(words, o.Word, o.Wrote)
	}
	return " (" + strings.Join(said, "; ") + ")"
}

func quoted(w *Words, open, shut, name string) string {
	if w == nil {
		return open + name + shut
	}
	before, after := "", ""
	if w.Cut[0] {
		before = "… "
	}
	if w.Cut[1] {
		after = " …"
	}
	return open + before + w.Snippet + after + shut
}

// chain says how people lead to each other: the first link is the asker.
func chain(links []Link, know, in, with, knows, isIn string) string {
	var b strings.Builder
	for i := 1; i < len(links); i++ {
		switch {
		case i == 1 && links[1].Kind == graph.KindTeam:
			b.WriteString(in)
		case i == 1:
			b.WriteString(know)
		case links[i].Kind == graph.KindTeam:
			b.WriteString(isIn)
		case links[i-1].Kind == graph.KindTeam:
			b.WriteString(with)
		default:
			b.WriteString(knows)
		}
		b.WriteString(links[i].Name)
	}
	return b.String()
}
