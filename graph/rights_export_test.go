package graph

import "context"

// Allowed lets the tests ask the table of rights as the acts do.
func (s *Service) Allowed(ctx context.Context, a Act, action Action, t Target) error {
	return s.allowed(ctx, a, action, t)
}

// HandWords is what a hand is called, for the printed table.
func HandWords(h Hand) (da, en string) { return handNames[h].da, handNames[h].en }
