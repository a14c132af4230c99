package bench

import (
	"context"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"

	sqlite "modernc.org/sqlite"

	"nabo/graph"
)

// sqlByHand reads by five statements, prepared once, over the same file and driver, in one
// transaction. It knows the engine's tables and nothing of its code.
type sqlByHand struct {
	conn    driver.Conn
	stmts   map[string]driver.Stmt
	visible [viewers]map[int64]bool // numbers of audiences, resolved beforehand
}

// The statements. Who may see is judged on the way out, by a look into a map, which is quicker
// than any condition.
const (
	sqlPractice = `SELECT rid, id, version, aud, title, whatWeDo, status FROM n_practice WHERE id = ?`
	sqlProblems = `SELECT l.id, l.version, l.aud, n.id, n.version, n.aud, n.title
		FROM l_solves l CROSS JOIN n_problem n ON n.rid = l.to_rid WHERE l.from_rid = ? ORDER BY n.id, l.id`
	sqlTeams = `SELECT l.id, l.version, l.aud, n.id, n.version, n.aud, n.name, n.teamKind, l.outcome
		FROM l_uses l CROSS JOIN n_team n ON n.rid = l.from_rid WHERE l.to_rid = ? ORDER BY n.id, l.id`
	sqlCarriers = `SELECT l.id, l.version, l.aud, n.id, n.version, n.aud, n.name, l.role, n.rid
		FROM l_carries l CROSS JOIN n_person n ON n.rid = l.from_rid WHERE l.to_rid = ? ORDER BY n.id, l.id`
	sqlWorks = `SELECT l.id, l.version, l.aud, n.id, n.version, n.aud, n.name, n.teamKind, l.from_rid
		FROM json_each(?) p CROSS JOIN l_member_of l ON l.from_rid = p.value
		CROSS JOIN n_team n ON n.rid = l.to_rid ORDER BY n.id, l.id`
)

func openSQL(ctx context.Context, s *site) (*sqlByHand, error) {
	pragmas := []string{"query_only(1)", "busy_timeout(5000)", "cache_size(-16000)", "mmap_size(1073741824)"}
	u := url.URL{Scheme: "file", Path: s.house.Dir.Graph(), RawQuery: url.Values{"_pragma": pragmas}.Encode()}
	conn, err := (&sqlite.Driver{}).Open(u.String())
	if err != nil {
		return nil, err
	}
	h := &sqlByHand{conn: conn, stmts: map[string]driver.Stmt{}}
	for v := range viewers {
		tokens, err := json.Marshal(s.viewers[v].Tokens())
		if err != nil {
			return nil, err
		}
		h.visible[v] = map[int64]bool{}
		err = h.query(ctx, "SELECT num FROM audience_token WHERE token IN (SELECT value FROM json_each(?))", string(tokens),
			func(row []driver.Value) { h.visible[v][whole(row[0])] = true })
		if err != nil {
			return nil, errors.Join(err, conn.Close())
		}
	}
	return h, nil
}

func (h *sqlByHand) name() string { return "SQL by hand" }

func (h *sqlByHand) close() {
	for _, s := range h.stmts {
		_ = s.Close()
	}
	_ = h.conn.Close()
}

func (h *sqlByHand) read(ctx context.Context, viewer int, id graph.ID) (*handPractice, error) {
	if err := h.exec(ctx, "BEGIN"); err != nil {
		return nil, err
	}
	p, err := h.practice(ctx, h.visible[viewer], string(id))
	return p, errors.Join(err, h.exec(ctx, "COMMIT"))
}

func (h *sqlByHand) practice(ctx context.Context, sees map[int64]bool, id string) (*handPractice, error) {
	var p *handPractice
	var rid int64
	err := h.query(ctx, sqlPractice, id, func(v []driver.Value) {
		if sees[whole(v[3])] {
			rid = whole(v[0])
			p = &handPractice{id: text(v[1]), version: whole(v[2]), title: text(v[4]), whatWeDo: text(v[5]), status: text(v[6])}
		}
	})
	if err != nil || p == nil {
		return nil, err
	}
	if p.problems, err = h.nodes(ctx, sees, sqlProblems, rid, func(n *handNode, v []driver.Value) { n.name = text(v[6]) }); err != nil {
		return nil, err
	}
	if p.teams, err = h.nodes(ctx, sees, sqlTeams, rid, func(n *handNode, v []driver.Value) {
		n.name, n.kind, n.linkField = text(v[6]), text(v[7]), text(v[8])
	}); err != nil {
		return nil, err
	}
	if p.carriers, err = h.nodes(ctx, sees, sqlCarriers, rid, func(n *handNode, v []driver.Value) {
		n.name, n.linkField, n.rid = text(v[6]), text(v[7]), whole(v[8])
	}); err != nil {
		return nil, err
	}
	return p, h.works(ctx, sees, p.carriers)
}

// works reads the teams of people.
func (h *sqlByHand) works(ctx context.Context, sees map[int64]bool, people []handNode) error {
	if len(people) == 0 {
		return nil
	}
	list := []byte{'['}
	for i, p := range people {
		if i > 0 {
			list = append(list, ',')
		}
		list = fmt.Append(list, p.rid)
	}
	return h.query(ctx, sqlWorks, string(append(list, ']')), func(v []driver.Value) {
		if !visible(sees, v) {
			return
		}
		for i := range people {
			if p := &people[i]; p.rid == whole(v[8]) && len(p.teams) < below {
				n := node(v)
				n.name, n.kind = text(v[6]), text(v[7])
				p.teams = append(p.teams, n)
			}
		}
	})
}

func (h *sqlByHand) nodes(ctx context.Context, sees map[int64]bool, sql string, rid int64, more func(*handNode, []driver.Value)) ([]handNode, error) {
	var out []handNode
	err := h.query(ctx, sql, rid, func(v []driver.Value) {
		if len(out) < below && visible(sees, v) {
			n := node(v)
			more(&n, v)
			out = append(out, n)
		}
	})
	return out, err
}

func node(v []driver.Value) handNode {
	return handNode{link: text(v[0]), linkVersion: whole(v[1]), id: text(v[3]), version: whole(v[4])}
}

// visible judges a link and the node it leads to; a link without an audience is seen with its ends.
func visible(sees map[int64]bool, v []driver.Value) bool {
	return (v[2] == nil || sees[whole(v[2])]) && sees[whole(v[5])]
}

func (h *sqlByHand) prepare(ctx context.Context, sql string) (driver.Stmt, error) {
	if s, ok := h.stmts[sql]; ok {
		return s, nil
	}
	p, ok := h.conn.(driver.ConnPrepareContext)
	if !ok {
		return nil, errors.New("the driver cannot prepare statements")
	}
	s, err := p.PrepareContext(ctx, sql)
	if err == nil {
		h.stmts[sql] = s
	}
	return s, err
}

func (h *sqlByHand) exec(ctx context.Context, sql string) error {
	s, err := h.prepare(ctx, sql)
	if err != nil {
		return err
	}
	e, ok := s.(driver.StmtExecContext)
	if !ok {
		return errors.New("the driver cannot execute statements")
	}
	_, err = e.ExecContext(ctx, nil)
	return err
}

func (h *sqlByHand) query(ctx context.Context, sql string, arg driver.Value, each func(row []driver.Value)) error {
	s, err := h.prepare(ctx, sql)
	if err != nil {
		return err
	}
	q, ok := s.(driver.StmtQueryContext)
	if !ok {
		return errors.New("the driver cannot query")
	}
	rows, err := q.QueryContext(ctx, []driver.NamedValue{{Ordinal: 1, Value: arg}})
	if err != nil {
		return err
	}
	defer rows.Close() //nolint:errcheck // read to its end
	row := make([]driver.Value, len(rows.Columns()))
	for {
		switch err := rows.Next(row); {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
		each(row)
	}
}

func whole(v driver.Value) int64 { n, _ := v.(int64); return n }

func text(v driver.Value) string { s, _ := v.(string); return s }
