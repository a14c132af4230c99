package neo4j

import (
	"context"
	"time"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"nabo/graph"
)

// alone is a transaction of several statements during which nobody else writes: it holds the lock
// of the NaboMeta node, as every write does.
type alone struct {
	ctx  context.Context //nolint:containedctx // lives as long as the one call
	s    *Store
	tx   bolt.ExplicitTransaction
	meta map[string]any // as it stood when the lock was had
}

// locked runs do with the lock held, for at most limit, and then keeps what it wrote, or forgets
// it when keep is false or do fails. do may be run again, until the end is being written.
func (s *Store) locked(ctx context.Context, limit time.Duration, keep bool, do func(*alone) error) error {
	const tries = 6
	for try := 1; ; try++ {
		again, err := s.lockedOnce(ctx, limit, keep, do)
		if err == nil || !again || try == tries || !retryable(err) {
			return fault(err)
		}
		if err := pause(ctx, backoff(try)); err != nil {
			return fault(err)
		}
	}
}

func (s *Store) lockedOnce(ctx context.Context, limit time.Duration, keep bool, do func(*alone) error) (again bool, err error) {
	if s.isClosed() {
		return false, errClosed()
	}
	if err := ctx.Err(); err != nil {
		return false, err
	}
	within, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	session := s.session(within, bolt.AccessModeWrite)
	defer func() {
		if e := session.Close(context.WithoutCancel(within)); err == nil {
			err = e
		}
	}()
	tx, err := session.BeginTransaction(within, bolt.WithTxTimeout(limit))
	if err != nil {
		return true, err
	}
	a := &alone{ctx: within, s: s, tx: tx}
	if err := a.lock(); err != nil {
		_ = tx.Rollback(within)
		return true, err
	}
	if err := do(a); err != nil || !keep {
		_ = tx.Rollback(within)
		return true, err
	}
	return false, tx.Commit(within)
}

// lock waits as long as the transaction may: another may hold the lock for long.
func (a *alone) lock() error {
	rows, err := a.run(a.ctx, "MATCH (m:"+a.s.layout.label("NaboMeta")+" {one: 1}) SET m.lock = true RETURN properties(m)", nil)
	if err != nil {
		return err
	}
	if len(rows) != 1 {
		return graph.Internal(errNoMeta)
	}
	a.meta, _ = rows[0][0].(map[string]any)
	return nil
}

// ask runs one statement, within the time of one.
func (a *alone) ask(cypher string, params map[string]any) ([][]any, error) {
	ctx, cancel := context.WithTimeout(a.ctx, a.s.options.Timeout)
	defer cancel()
	return a.run(ctx, cypher, params)
}

func (a *alone) run(ctx context.Context, cypher string, params map[string]any) ([][]any, error) {
	result, err := a.tx.Run(ctx, dialect+cypher, params)
	if err != nil {
		return nil, err
	}
	return drain(ctx, result)
}

// label is short for that of the layout.
func (a *alone) label(name string) string { return a.s.layout.label(name) }
