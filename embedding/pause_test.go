package embedding_test

import (
	"context"
	"errors"
	"testing"

	"nabo/embedding"
)

func TestLongWorkWaitsWhereItWasAskedTo(t *testing.T) {
	waits := 0
	ctx := embedding.Pausing(t.Context(), func(context.Context) error { waits++; return nil })
	if err := embedding.Pause(ctx); err != nil || waits != 1 {
		t.Errorf("%v after %d waits", err, waits)
	}
	if err := embedding.Pause(t.Context()); err != nil {
		t.Error(err)
	}
	enough := errors.New("enough")
	if err := embedding.Pause(embedding.Pausing(ctx, func(context.Context) error { return enough })); !errors.Is(err, enough) {
		t.Error(err)
	}
	ended, end := context.WithCancel(ctx)
	end()
	if err := embedding.Pause(ended); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
