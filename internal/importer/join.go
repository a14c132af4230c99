package importer

import "nabo/graph"

// name is what a row is called among its kind.
type name struct {
	kind graph.Kind
	key  string
}

// joinRows joins rows that only add relations (from the sheets of memberships and of uses, or
// lines without a field) to the row of the node itself, where that is read too. Each relation
// keeps the place where it was told.
func (r *Rows) joinRows() {
	// Where the row of a name stands: before the loop comes to it in Items as read, then in what
	// is kept, which is written over what was read.
	at := make(map[name]int, len(r.Items))
	for i, it := range r.Items {
		if _, ok := at[name{it.Kind, it.Key}]; !ok && len(it.Fields) > 0 {
			at[name{it.Kind, it.Key}] = i
		}
	}
	kept := 0
	for i, it := range r.Items {
		n := name{it.Kind, it.Key}
		j, ok := at[n]
		if alone := len(it.Fields) == 0 && len(it.Links) > 0; alone && ok && j != i {
			r.joinTo(j, i)
			continue
		}
		if ok && j == i || !ok {
			at[n] = kept
		}
		r.Items[kept], r.Places[kept] = r.Items[i], r.Places[i]
		r.columnsOf[kept], r.linksOf[kept] = r.columnsOf[i], r.linksOf[i]
		kept++
	}
	r.Items, r.Places, r.columnsOf, r.linksOf = r.Items[:kept], r.Places[:kept], r.columnsOf[:kept], r.linksOf[:kept]
}

// joinTo gives the relations of row i to row j.
func (r *Rows) joinTo(j, i int) {
	if r.linksOf[j] == nil {
		for range r.Items[j].Links {
			r.linksOf[j] = append(r.linksOf[j], linkPlace{r.Places[j], r.columnsOf[j]})
		}
	}
	for range r.Items[i].Links {
		r.linksOf[j] = append(r.linksOf[j], linkPlace{r.Places[i], r.columnsOf[i]})
	}
	r.Items[j].Links = append(r.Items[j].Links, r.Items[i].Links...)
	if r.Items[j].Team == "" {
		r.Items[j].Team = r.Items[i].Team
	}
}
