package graph

import (
	"time"
	_ "time/tzdata" // so that days and months are counted alike on machines without zone files
)

var copenhagen = mustZone("Europe/Copenhagen")

func mustZone(name string) *time.Location {
	loc, err := time.LoadLocation(name)
	if err != nil {
		panic("the embedded zone data lacks " + name)
	}
	return loc
}
