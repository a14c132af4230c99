package storetest

import (
	"testing"
)

func TestWorld(t *testing.T) { Run(t, openOracle) }
