package sqlite

import (
	"database/sql/driver"
	"time"

	engine "modernc.org/sqlite"

	"nabo/graph"
)

// registerFunctions adds to one Store's own driver what SQL lacks.
func registerFunctions(d *engine.Driver) error {
	return d.RegisterDeterministicScalarFunction("nabo_month", 1,
		func(_ *engine.FunctionContext, args []driver.Value) (driver.Value, error) {
			switch v := args[0].(type) {
			case int64: // an instant: its month in Copenhagen, summer time and all
				return time.UnixMilli(v).In(graph.Copenhagen()).Format("2006-01"), nil
			case string: // a date
				if len(v) >= len("2006-01") {
					return v[:len("2006-01")], nil
				}
			}
			return nil, nil
		})
}
