package bench

import (
	"context"
	"errors"
	"strings"
	"time"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"nabo/graph"
)

// cypherByHand reads by one statement, with no transaction around it, through the Store's driver.
// It knows the engine's labels and properties and nothing of its code.
type cypherByHand struct {
	server   *onServer
	practice [viewers]string // the statements
	page     [viewers]string
	params   [viewers]map[string]any
	day      any // on which people work somewhere
}

// The statements. A ~ becomes the graph's space, and what stands in angle brackets the condition
// that an audience is one of those that the viewer meets.
const (
	cypherPractice = "MATCH (n:~Practice {id: $id}) WHERE <n> RETURN " + cypherTree

	cypherPage = "MATCH (n:~Practice) USING INDEX n:~Practice(title_key) WHERE n.title_key >= $key AND (n.title_key > $key OR n.id > $id) AND <n>" +
		" WITH n ORDER BY n.title_key, n.id LIMIT 51 WITH collect(n) AS found" +
		" RETURN size(found) > 50, found[49].title_key, found[49].id, COLLECT { UNWIND found[..50] AS n RETURN " + cypherTree + " }"

	cypherTree = `[n.id, n.version, n.title, n.whatWeDo, n.status,
		COLLECT { MATCH (n)-[l:~SOLVES]->(m:~Problem) WHERE <l> AND <m> WITH l, m ORDER BY m.id, l.id LIMIT 5
			RETURN [l.id, l.version, m.id, m.version, m.title] },
		COLLECT { MATCH (n)<-[l:~USES]-(m:~Team) WHERE <l> AND <m> WITH l, m ORDER BY m.id, l.id LIMIT 5
			RETURN [l.id, l.version, m.id, m.version, m.name, m.teamKind{, l.outcome}] },
		COLLECT { MATCH (n)<-[l:~CARRIES]-(m:~Person) WHERE <l> AND <m> WITH l, m ORDER BY m.id, l.id LIMIT 5
			RETURN [l.id, l.version, m.id, m.version, m.name,
				COLLECT { MATCH (m)-[k:~MEMBER_OF]->(t:~Team) WHERE <k> AND <t>[ AND k.from <= $day AND (k.to IS NULL OR k.to > $day)]
					WITH k, t ORDER BY t.id, k.id LIMIT 5 RETURN [k.id, k.version, t.id, t.version, t.name, t.teamKind] }{, l.role}] }]`
)

// byHand resolves what the viewers see, and writes the statements for each.
func (e *onServer) byHand(ctx context.Context, s *site) (byHand, error) {
	rows, err := e.run(ctx, bolt.AccessModeRead, in("big", "MATCH (a:~NaboAudience) RETURN a.num, a.tokens"), nil)
	if err != nil {
		return nil, err
	}
	h := &cypherByHand{server: e, day: dbtype.Date(time.Now())}
	for v := range viewers {
		has := map[string]bool{}
		for _, t := range s.viewers[v].Tokens() {
			has[string(t)] = true
		}
		var seen, unseen []any
		for _, row := range rows {
			if meets(row[1], has) {
				seen = append(seen, row[0])
			} else {
				unseen = append(unseen, row[0])
			}
		}
		visible, nums := ".aud IN $nums", seen
		if len(unseen) < len(seen) { // the shorter list is the quicker one
			visible, nums = "", unseen
		}
		h.params[v] = map[string]any{"nums": nums}
		h.practice[v] = writeCypher(cypherPractice, visible, true)
		h.page[v] = writeCypher(cypherPage, visible, false)
	}
	return h, nil
}

func meets(tokens any, has map[string]bool) bool {
	list, _ := tokens.([]any)
	for _, t := range list {
		if has[text(t)] {
			return true
		}
	}
	return false
}

// writeCypher fills a statement in: with the fields of links, or with the day for those that are
// dated. visible is "" where the numbers are of audiences that the viewer does not meet.
func writeCypher(cypher, visible string, linkFields bool) string {
	var pairs []string
	for _, alias := range []string{"n", "m", "t", "l", "k"} {
		sees := alias + visible
		if visible == "" {
			sees = "NOT " + alias + ".aud IN $nums"
		}
		if alias == "l" || alias == "k" {
			sees = "(" + alias + ".aud IS NULL OR " + sees + ")"
		}
		pairs = append(pairs, "<"+alias+">", sees)
	}
	pairs = append(pairs, "~", spaces["big"])
	if linkFields {
		pairs = append(pairs, "{, l.outcome}", ", l.outcome", "{, l.role}", ", l.role", cypherDay, "")
	} else {
		pairs = append(pairs, "{, l.outcome}", "", "{, l.role}", "", cypherDay, cypherDay[1:len(cypherDay)-1])
	}
	return strings.NewReplacer(pairs...).Replace(cypher)
}

const cypherDay = "[ AND k.from <= $day AND (k.to IS NULL OR k.to > $day)]"

func (h *cypherByHand) name() string { return "Cypher by hand" }
func (h *cypherByHand) close()       {}

func (h *cypherByHand) ask(ctx context.Context, viewer int, cypher string, more ...any) ([][]any, error) {
	params := map[string]any{"nums": h.params[viewer]["nums"]}
	for i := 0; i+1 < len(more); i += 2 {
		params[text(more[i])] = more[i+1]
	}
	return h.server.run(ctx, bolt.AccessModeRead, cypher, params)
}

func (h *cypherByHand) read(ctx context.Context, viewer int, id graph.ID) (*handPractice, error) {
	rows, err := h.ask(ctx, viewer, h.practice[viewer], "id", string(id))
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return handRow(rows[0][0], true), nil
}

// handPage is a page, and what the next one starts after.
type handPage struct {
	practices []*handPractice
	more      bool
	next      pageStart
}

// pageStart is the last of the page before: its title, as it is ordered by, and id.
type pageStart struct{ key, id string }

func (h *cypherByHand) readPage(ctx context.Context, viewer int, at pageStart) (*handPage, error) {
	rows, err := h.ask(ctx, viewer, h.page[viewer], "key", at.key, "id", at.id, "day", h.day)
	if err != nil {
		return nil, err
	}
	if len(rows) != 1 {
		return nil, errors.New("the page by hand is not one row")
	}
	p := &handPage{more: rows[0][0] == true, next: pageStart{text(rows[0][1]), text(rows[0][2])}}
	hits, _ := rows[0][3].([]any)
	p.practices = make([]*handPractice, len(hits))
	for i, hit := range hits {
		p.practices[i] = handRow(hit, false)
	}
	return p, nil
}

func handRow(raw any, linkFields bool) *handPractice {
	v, _ := raw.([]any)
	p := &handPractice{id: text(v[0]), version: whole(v[1]), title: text(v[2]), whatWeDo: text(v[3]), status: text(v[4])}
	p.problems = handList(v[5], func(*handNode, []any) {})
	p.teams = handList(v[6], func(n *handNode, v []any) {
		n.kind = text(v[5])
		if linkFields {
			n.linkField = text(v[6])
		}
	})
	p.carriers = handList(v[7], func(n *handNode, v []any) {
		n.teams = handList(v[5], func(t *handNode, v []any) { t.kind = text(v[5]) })
		if linkFields {
			n.linkField = text(v[6])
		}
	})
	return p
}

func handList(raw any, more func(n *handNode, v []any)) []handNode {
	list, _ := raw.([]any)
	out := make([]handNode, len(list))
	for i := range list {
		v, _ := list[i].([]any)
		out[i] = handNode{link: text(v[0]), linkVersion: whole(v[1]), id: text(v[2]), version: whole(v[3]), name: text(v[4])}
		more(&out[i], v)
	}
	return out
}
