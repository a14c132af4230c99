package neo4j

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"slices"
	"strings"
	"sync"

	"nabo/graph"
)

// sight is what one viewer sees, by the numbers of audiences, as of the newest one that it knows.
type sight struct {
	system  bool
	newest  int64
	visible map[int64]bool
	see     []any // of bool, by number: $see[n.aud] is one look, however many are seen
	not     bool  // nums are those not seen, which are fewer
	nums    []any // of int64: what an index is asked for
}

var systemSight = &sight{system: true}

// audiences remembers all audiences, which never change and are as many as there are units and
// people, and what lately asking viewers see.
type audiences struct {
	mu     sync.Mutex
	newest int64
	tokens map[int64][]graph.Token
	holds  map[graph.Token][]int64
	nums   map[string]int64 // by digest
	sights map[string]*sight
}

// maxSights bounds what is remembered of viewers; beyond it they are begun anew.
const maxSights = 1000

func newAudiences() *audiences {
	return &audiences{
		tokens: map[int64][]graph.Token{}, holds: map[graph.Token][]int64{},
		nums: map[string]int64{}, sights: map[string]*sight{},
	}
}

// canonical sorts tokens and takes doubles out: their order does not matter.
func canonical(tokens []graph.Token) []graph.Token {
	sorted := slices.Clone(tokens)
	slices.Sort(sorted)
	return slices.Compact(sorted)
}

// digest names an audience, whose tokens may be too long for an index.
func digest(canonical []graph.Token) string {
	parts := make([]string, len(canonical))
	for i, t := range canonical {
		parts[i] = string(t)
	}
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:])
}

// audienceRow is a NaboAudience.
func audienceRow(num int64, canonical []graph.Token, digest string) map[string]any {
	return map[string]any{"num": num, "tokens": texts(canonical), "digest": digest}
}

// sight gives what the viewer sees, as far as audiences are known.
func (a *audiences) sight(v graph.Viewer) *sight {
	if v.IsSystem() {
		return systemSight
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if g := a.sights[v.Key()]; g != nil && g.newest == a.newest {
		return g
	}
	seen := map[int64]bool{}
	for _, t := range v.Tokens() {
		for _, num := range a.holds[t] {
			seen[num] = true
		}
	}
	g := &sight{newest: a.newest, visible: seen, not: 2*len(seen) > len(a.tokens), nums: []any{}, see: make([]any, a.newest+1)}
	for num := range g.see {
		g.see[num] = seen[int64(num)]
	}
	for num := range a.tokens {
		if seen[num] != g.not {
			g.nums = append(g.nums, num)
		}
	}
	if len(a.sights) >= maxSights {
		clear(a.sights)
	}
	a.sights[v.Key()] = g
	return g
}

// refresh reads the audiences made since.
func (a *audiences) refresh(ctx context.Context, s *Store) error {
	a.mu.Lock()
	known := a.newest
	a.mu.Unlock()
	rows, err := s.read(ctx, "MATCH (a:"+s.layout.label("NaboAudience")+") WHERE a.num > $known RETURN a.num, a.tokens ORDER BY a.num",
		map[string]any{"known": known})
	if err != nil {
		return err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, row := range rows {
		tokens := make([]graph.Token, 0, 4)
		for _, t := range list(row[1]) {
			tokens = append(tokens, graph.Token(text(t)))
		}
		a.add(integer(row[0]), tokens)
	}
	return nil
}

// add notes an audience; the lock is held. Numbers come in order and without gaps.
func (a *audiences) add(num int64, tokens []graph.Token) {
	if a.tokens[num] != nil {
		return
	}
	a.tokens[num] = tokens
	a.nums[digest(tokens)] = num
	for _, t := range tokens {
		a.holds[t] = append(a.holds[t], num)
	}
	a.newest = max(a.newest, num)
}

// known is the newest audience's number.
func (a *audiences) known() int64 {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.newest
}

// learn notes audiences that a write of ours has made.
func (a *audiences) learn(made map[int64][]graph.Token) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, num := range slices.Sorted(maps.Keys(made)) {
		if num == a.newest+1 { // others' come first, by refresh
			a.add(num, made[num])
		}
	}
}

// number gives the number of an audience; 0 when it is not known.
func (a *audiences) number(canonical []graph.Token) int64 {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.nums[digest(canonical)]
}

// tokensOf gives the tokens of an audience that a read met; nil for null.
func (a *audiences) tokensOf(num any) []graph.Token {
	if num == nil {
		return nil
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	return slices.Clone(a.tokens[integer(num)])
}
