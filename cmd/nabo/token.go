package main

import (
	"encoding/json"
	"fmt"

	"nabo/graph"
	"nabo/graph/system"
	"nabo/internal/house"
)

type tokenCmd struct {
	Make   tokenMakeCmd   `cmd:"" help:"Make a bearer token for a person or a team. It is shown once."`
	Revoke tokenRevokeCmd `cmd:"" help:"Revoke a token."`
	List   tokenListCmd   `cmd:"" help:"List tokens: id, whom for, role, days. Never the secret: it is kept nowhere."`
}

type tokenMakeCmd struct {
	For     string `help:"Person or team, by id, name, or key as source/key." required:"" placeholder:"WHO"`
	Role    string `help:"PLAIN: as the person or team. READ_ONLY: no writes. ADMIN: runs the house." enum:"PLAIN,READ_ONLY,ADMIN" default:"PLAIN"`
	Label   string `help:"What it is for, as in \"dashboard\"." default:""`
	Expires string `help:"The first day on which it no longer works, as 2027-02-01. Empty: in a year." placeholder:"DATE"`
}

// Run makes a token.
func (c tokenMakeCmd) Run(e *env) error {
	h, err := e.open(house.Options{})
	if err != nil {
		return err
	}
	defer closeQuietly(e, h)
	subject, err := who(e.ctx, h, c.For)
	if err != nil {
		return err
	}
	var until graph.Date
	if c.Expires != "" {
		if until, err = graph.ParseDate(c.Expires); err != nil {
			return graph.Invalid("%s", inWords(err)).At("--expires")
		}
	}
	act := graph.Act{Viewer: system.Viewer("token"), Source: "cli"}
	id, secret, err := h.Graph.MakeBearer(e.ctx, act, subject, c.Role, c.Label, until)
	if err != nil {
		return err
	}
	if e.cli.JSON {
		return json.NewEncoder(e.out).Encode(map[string]any{"id": id, "token": secret})
	}
	fmt.Fprintf(e.out, "Token %s, shown only now:\n\n  %s\n\nSend it as: Authorization: Bearer <token>\n", id, secret)
	return nil
}

type tokenRevokeCmd struct {
	ID string `arg:"" help:"The token's id, from nabo token list."`
}

// Run revokes a token.
func (c tokenRevokeCmd) Run(e *env) error {
	h, err := e.open(house.Options{})
	if err != nil {
		return err
	}
	defer closeQuietly(e, h)
	act := graph.Act{Viewer: system.Viewer("token"), Source: "cli"}
	if err := h.Graph.RevokeBearer(e.ctx, act, graph.ID(c.ID)); err != nil {
		if graph.CodeOf(err) == graph.CodeNotFound {
			return graph.Invalid("no token has the id %q: nabo token list tells the ids", c.ID)
		}
		return err
	}
	if e.cli.JSON {
		return json.NewEncoder(e.out).Encode(map[string]string{"revoked": c.ID})
	}
	fmt.Fprintln(e.out, "Revoked.")
	return nil
}

type tokenListCmd struct{}

// Run lists tokens.
func (tokenListCmd) Run(e *env) error {
	h, err := e.open(house.Options{})
	if err != nil {
		return err
	}
	defer closeQuietly(e, h)
	shape := graph.Shape{graph.KindBearer: {
		Fields: []string{"label", "role", "expiresOn", "lastUsedOn", "revokedOn"},
		Hops: map[string]graph.Hop{"for": {Rel: graph.RelBears, Dir: graph.Outward, First: 1, Shape: graph.Shape{
			graph.KindPerson: {Fields: []string{"name"}}, graph.KindTeam: {Fields: []string{"name"}},
		}}},
	}}
	q := graph.Query{Kinds: []graph.Kind{graph.KindBearer}, First: graph.MaxFirst}
	for none := true; ; none = false {
		page, err := h.Graph.As(system.Viewer("token list")).Fetch(e.ctx, q, shape)
		if err != nil {
			return err
		}
		if none && len(page.Rows) == 0 && !e.cli.JSON {
			fmt.Fprintln(e.out, "There are no tokens yet: nabo token make --for \"Mette Holm\" makes one.")
		}
		for _, r := range page.Rows {
			if err := e.token(r); err != nil {
				return err
			}
		}
		if !page.HasNext {
			return nil
		}
		q.After = page.Cursor(len(page.Rows) - 1)
	}
}

// token prints a token's line.
func (e *env) token(r *graph.Row) error {
	subject := ""
	if s := r.HopOne("for"); s != nil {
		subject = s.Text("name")
	}
	if e.cli.JSON {
		return json.NewEncoder(e.out).Encode(map[string]any{
			"id": r.ID, "for": subject, "role": r.Text("role"), "label": r.Text("label"),
			"expiresOn": r.Get("expiresOn"), "lastUsedOn": r.Get("lastUsedOn"), "revokedOn": r.Get("revokedOn"),
		})
	}
	state := "in use"
	if on := r.Date("revokedOn"); on != "" {
		state = "revoked " + string(on)
	} else if on := r.Date("expiresOn"); on != "" {
		state = "until " + string(on)
	}
	fmt.Fprintf(e.out, "%s  %-9s  %s\n", r.ID, r.Text("role"), state)
	if label := r.Text("label"); label != "" {
		subject += " · " + label
	}
	fmt.Fprintf(e.out, "    %s\n", cut(printable(subject), e.wide-4))
	return nil
}
