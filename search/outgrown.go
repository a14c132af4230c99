package search

import (
	"cmp"
	"context"
	"hash/fnv"
	"slices"
	"strings"

	"nabo/embedding"
	"nabo/graph"
	"nabo/search/analysis"
)

// When means are made anew, and of what. Only texts that are open to all of an organisation count, also
// for when to look: what is hidden must not move a score by its mere number.

// freezeOnTheWay makes means from time to time while many texts wait: each time so many have come as
// there were.
func (m *meaning) freezeOnTheWay(ctx context.Context) error {
	m.mu.Lock()
	waiting := len(m.backlog)
	m.mu.Unlock()
	if waiting == 0 || m.seen < max(leastMean, m.counted) || !m.indexed() {
		return nil
	}
	return m.freezeMeans(ctx, false, true)
}

// indexed tells whether there is an index to read.
func (m *meaning) indexed() bool {
	m.s.mu.Lock()
	defer m.s.mu.Unlock()
	return m.s.current != nil
}

// freezeAtRest makes the means of who has outgrown them, when all texts up to at have their vectors.
// ready is false where that has to wait for an index, which renew will tell of.
func (m *meaning) freezeAtRest(ctx context.Context, at graph.Rev) (ready bool, err error) {
	if !m.indexed() {
		return false, nil
	}
	m.mu.Lock()
	refresh := m.refresh
	m.refresh = false
	m.mu.Unlock()
	all := refresh || m.means.Load().OnTheWay
	if m.looked && m.seen < leastMean && !all {
		return true, nil
	}
	if err = m.s.Await(ctx, at); err == nil {
		err = m.freezeMeans(ctx, all, false)
	}
	if err != nil {
		m.mu.Lock()
		m.refresh = m.refresh || refresh
		m.mu.Unlock()
		return false, err
	}
	m.looked = true
	return true, nil
}

// freezeMeans makes the means of each organisation that has outgrown its own, or of all.
func (m *meaning) freezeMeans(ctx context.Context, all, onTheWay bool) error {
	open, err := m.openTexts(ctx)
	if err != nil {
		return err
	}
	old := m.means.Load()
	next := means{
		Model: old.Model, Usual: old.Usual, Orgs: map[graph.ID]*orgMeans{}, OnTheWay: onTheWay || old.OnTheWay && !all,
	}
	changed, counted := old.OnTheWay != next.OnTheWay && !onTheWay, 0
	for org, texts := range open {
		counted = max(counted, len(texts))
		had := old.Orgs[org]
		since := had
		if since == nil || all {
			since = &orgMeans{}
		}
		switch {
		case outgrown(since, texts):
			if next.Orgs[org], err = m.meansOf(ctx, org, texts, old.Usual); err != nil {
				return err
			}
			changed = true
		case had != nil && !all:
			next.Orgs[org] = had
		case had != nil:
			changed = true
		}
	}
	m.seen, m.counted = 0, counted
	if !changed {
		return nil
	}
	return m.setMeans(&next)
}

// openText is a text with vectors that everyone in an organisation may see.
type openText struct {
	id   graph.ID
	lang analysis.Lang
}

// outgrown tells whether there are twice as many texts of a language as the means were made of.
func outgrown(o *orgMeans, texts []openText) bool {
	var n [numLangs]int
	for _, t := range texts {
		n[t.lang]++
	}
	for l := range n {
		if n[l] >= max(leastMean, 2*o.Texts[l]) {
			return true
		}
	}
	return false
}

// openTexts lists, by organisation, the texts with vectors that everyone in it may see.
func (m *meaning) openTexts(ctx context.Context) (map[graph.ID][]openText, error) {
	places, err := m.s.graph.Viewers().Places(ctx)
	if err != nil {
		return nil, err
	}
	v, err := m.s.view()
	if err != nil {
		return nil, err
	}
	defer v.release()
	member := openTo(v.shelf.auds.all(), places)
	embedded := map[string]bool{}
	for id := range m.store.IDs() {
		embedded[id] = true
	}
	out := map[graph.ID][]openText{}
	for _, sv := range v.segs {
		for doc, id := range sv.cols.ids {
			if !isTextKind(kindNames[sv.cols.kinds[doc]]) || sv.gone(doc) {
				continue
			}
			in := member.of[sv.cols.auds[doc]]
			if len(in) == 0 || !embedded[string(id)] {
				continue
			}
			for _, o := range in {
				out[member.orgs[o]] = append(out[member.orgs[o]], openText{id, analysis.Lang(sv.cols.langs[doc])})
			}
		}
	}
	return out, nil
}

func (m *meaning) meansOf(ctx context.Context, org graph.ID, texts []openText, usual *orgMeans) (*orgMeans, error) {
	out := &orgMeans{}
	var own [numLangs]bool
	for l := range numLangs {
		in := map[string]bool{}
		var ids []graph.ID
		for _, t := range texts {
			if int(t.lang) == l {
				in[string(t.id)] = true
				ids = append(ids, t.id)
			}
		}
		out.Texts[l] = len(ids)
		out.Query[l], out.Passage[l] = usual.Query[l], usual.Passage[l]
		if len(ids) < leastMean {
			continue
		}
		mean, n := m.store.MeanOf(rolePassage, uint8(l), func(id string) bool { return in[id] })
		if n >= leastMean {
			out.Passage[l] = mean
		}
		titles, err := m.titles(ctx, org, ids)
		if err != nil {
			return nil, err
		}
		if len(titles) < leastMean {
			continue
		}
		vs, err := m.embed(m.patient(ctx), embedding.Query, titles)
		if err != nil {
			return nil, err
		}
		out.Query[l] = meanOf(vs)
		own[l] = true
	}
	out.carryOver(usual, own)
	return out.ready(), nil
}

// carryOver makes the questions' mean of a language that has too few texts: the usual one, moved as
// the organisation's own in the other language differs from the usual. What they write about is the
// same in both.
func (o *orgMeans) carryOver(usual *orgMeans, own [numLangs]bool) {
	for l := range numLangs {
		other := numLangs - 1 - l
		if own[l] || !own[other] {
			continue
		}
		o.Query[l] = slices.Clone(usual.Query[l])
		for i := range o.Query[l] {
			o.Query[l][i] += o.Query[other][i] - usual.Query[other][i]
		}
	}
}

// titles gives the titles of some of the nodes, the same ones each time, that are still open.
func (m *meaning) titles(ctx context.Context, org graph.ID, ids []graph.ID) ([]string, error) {
	byHash := func(id graph.ID) uint64 {
		h := fnv.New64a()
		_, _ = h.Write([]byte(id))
		return h.Sum64()
	}
	slices.SortFunc(ids, func(a, b graph.ID) int { return cmp.Or(cmp.Compare(byHash(a), byHash(b)), cmp.Compare(a, b)) })
	found, err := m.s.sources(ctx, firstN(ids, titlesAsked))
	if err != nil {
		return nil, err
	}
	var out []string
	seen := map[string]bool{}
	for _, id := range firstN(ids, titlesAsked) {
		if src, ok := found[id]; ok && openIn(src.audience, org) {
			if asked := src.likeAsked(seen); asked != "" {
				seen[asked] = true
				out = append(out, asked)
			}
		}
	}
	return out, nil
}

// likeAsked is what of a text is most like a question: its title, or, where others have the same, the
// words that it begins with; "" where others have those too.
func (s source) likeAsked(seen map[string]bool) string {
	for at, words := range []int{maxQuestion, titleWords} {
		if len(s.texts[at]) == 0 {
			continue
		}
		text := strings.Fields(s.texts[at][0])
		if asked := strings.Join(text[:min(len(text), words)], " "); !seen[asked] {
			return asked
		}
	}
	return ""
}

// openToAll tells whether an audience lets everyone see, or all of an organisation.
func openToAll(audience string, places *graph.Places) bool {
	for t := range strings.FieldsSeq(audience) {
		if places.WholeOrganisation(graph.Token(t)) {
			return true
		}
	}
	return false
}

// openIn tells whether an audience lets all of an organisation see.
func openIn(audience string, org graph.ID) bool {
	for t := range strings.FieldsSeq(audience) {
		if t == string(graph.Everyone) || org != "" && t == unitPrefix+string(org) {
			return true
		}
	}
	return false
}

const unitPrefix = "unit:"
