package sqlite

import (
	"nabo/graph"
)

// keys gives nodes their keys from outside and takes keys away.
func (w *writing) keys() error {
	for i := range w.batch.Keys {
		k := &w.batch.Keys[i]
		org, source, key := string(k.Key.Organisation), k.Key.Source, k.Key.Key
		if k.Node == "" {
			err := w.exec("DELETE FROM outside_key WHERE organisation = ? AND source = ? AND key = ?", org, source, key)
			if err != nil {
				return err
			}
			continue
		}
		at, err := w.locate(k.Node)
		if err != nil {
			return err
		}
		if at == nil || at.table.isLink {
			return graph.Invalid("the key is for a node that does not exist").At("keys")
		}
		err = w.exec(`INSERT INTO outside_key (organisation, source, key, rid) VALUES (?, ?, ?, ?)
			ON CONFLICT DO UPDATE SET rid = excluded.rid`, org, source, key, at.rid)
		if err != nil {
			return err
		}
	}
	return nil
}

func (w *writing) redirects() error {
	for _, r := range w.batch.Redirects {
		if err := w.exec("DELETE FROM redirect WHERE from_id = ?", string(r.From)); err != nil {
			return err
		}
		if r.To == "" {
			continue
		}
		at, err := w.locate(r.To)
		if err != nil {
			return err
		}
		if at == nil || at.table.isLink {
			return graph.Invalid("the redirect leads to a node that does not exist").At("redirects")
		}
		ring, err := w.leadsBack(r)
		if err != nil {
			return err
		}
		if ring {
			return graph.Invalid("the redirect would lead back to where it begins").At("redirects")
		}
		if err := w.exec("INSERT INTO redirect VALUES (?, ?)", string(r.From), string(r.To)); err != nil {
			return err
		}
	}
	return nil
}

// leadsBack tells whether the redirects from r.To end at r.From. There is no ring yet, so the
// walk ends.
func (w *writing) leadsBack(r graph.Redirect) (bool, error) {
	for at := string(r.To); ; {
		if at == string(r.From) {
			return true, nil
		}
		row, err := w.one("SELECT to_id FROM redirect WHERE from_id = ?", at)
		if err != nil || row == nil {
			return false, err
		}
		at = text(row[0])
	}
}
