package embedding

import "context"

type pauseKey struct{}

// Pausing gives a context in which long work waits by wait now and then, so that who asks comes first.
// wait returns nil, or why the work should end.
func Pausing(ctx context.Context, wait func(context.Context) error) context.Context {
	return context.WithValue(ctx, pauseKey{}, wait)
}

// Pause is called within long work: it waits where Pausing asked for that, and gives ctx's error.
func Pause(ctx context.Context) error {
	if wait, ok := ctx.Value(pauseKey{}).(func(context.Context) error); ok {
		if err := wait(ctx); err != nil {
			return err
		}
	}
	return ctx.Err()
}
