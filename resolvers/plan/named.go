package plan

import (
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"

	"nabo/graph"
)

// Named refuses an empty id anywhere in the arguments of the root field. To a write an id that is left
// out means something of its own, as in "all of them"; an empty one is a slip.
func (w *Walk) Named() error {
	given := w.field.ArgumentMap(w.vars)
	for _, arg := range w.field.Definition.Arguments {
		place := arg.Name
		if place == "input" {
			place = ""
		}
		if err := w.named(arg.Type, given[arg.Name], place); err != nil {
			return err
		}
	}
	return nil
}

func (w *Walk) named(typ *ast.Type, v any, place string) error {
	switch x := v.(type) {
	case string:
		if typ.Name() == "ID" && x == "" {
			return atField(graph.CheckID(""), place)
		}
	case []any:
		for i, e := range x {
			if err := w.named(typ, e, place+"["+strconv.Itoa(i)+"]"); err != nil {
				return err
			}
		}
	case map[string]any:
		def := w.plan.schema.Types[typ.Name()]
		if def == nil {
			return nil
		}
		for _, f := range def.Fields {
			below := f.Name
			if place != "" {
				below = place + "." + f.Name
			}
			if err := w.named(f.Type, x[f.Name], below); err != nil {
				return err
			}
		}
	}
	return nil
}
