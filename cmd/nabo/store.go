package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"nabo/embedding/e5"
	"nabo/embedding/endpoint"
	"nabo/graph"
	"nabo/graph/neo4j"
	"nabo/internal/house"
)

// storeFlags say where the graph is kept.
type storeFlags struct {
	Store             string `help:"Where the graph is kept: a Neo4j server, as neo4j://host:7687. Without it a file in the data folder." placeholder:"URI" env:"NABO_STORE"`
	StoreUser         string `help:"User on that server." default:"neo4j" placeholder:"NAME" env:"NABO_STORE_USER"`
	StorePassword     string `help:"Its password: from the environment or the config file alone." hidden:"" env:"NABO_STORE_PASSWORD"`
	StorePasswordFile string `help:"File that holds its password; or set NABO_STORE_PASSWORD." type:"path" placeholder:"FILE" env:"NABO_STORE_PASSWORD_FILE"`
	StoreDatabase     string `help:"Database on that server." default:"neo4j" placeholder:"NAME" env:"NABO_STORE_DATABASE"`
	StoreSpace        string `help:"The graph of nabo bench that is meant." hidden:"" env:"NABO_STORE_SPACE"`
}

// noSecret refuses a password or a key among the arguments, which all who use this machine can read.
func noSecret(args []string) error {
	for _, a := range args {
		flag, _, _ := strings.Cut(a, "=")
		for _, secret := range []string{"password", "key"} {
			if of, ok := strings.CutSuffix(flag, "-"+secret); ok && strings.HasPrefix(of, "--") {
				env := strings.ToUpper("nabo_" + of[2:] + "_" + secret)
				return fmt.Errorf("others could read a %s on the command line: set %s, or name a file with %s-file", secret, env, flag)
			}
		}
	}
	return nil
}

// place reads where the graph is kept, with the password.
func (f storeFlags) place() (house.Place, error) {
	p := house.Place{URI: f.Store, User: f.StoreUser, Password: f.StorePassword, Database: f.StoreDatabase, Space: f.StoreSpace}
	if !p.Remote() || f.StorePasswordFile == "" {
		return p, nil
	}
	var err error
	p.Password, err = secretIn(f.StorePasswordFile, "the store's password", "--store-password-file")
	return p, err
}

// secretIn reads a password or a key from a file, which ends with a line break as a rule.
func secretIn(file, what, flag string) (string, error) {
	raw, err := os.ReadFile(file)
	if err != nil {
		return "", graph.Invalid("the file with %s cannot be read", what).Because(err).At(flag)
	}
	return strings.TrimRight(string(raw), "\r\n"), nil
}

// open opens the parts, in the data folder and where the graph is kept.
func (e *env) open(o house.Options) (*house.House, error) {
	p, err := e.cli.place()
	if err != nil {
		return nil, err
	}
	o.Place, o.Log = p, e.log
	if err := e.meaningOf(&o, e.cli.Data); err != nil {
		return nil, err
	}
	return house.Open(e.ctx, e.cli.Data, o)
}

// meaningOf chooses the embedder where there is an index to follow by more than words. A server is sent only what
// everyone in an organisation may see.
func (e *env) meaningOf(o *house.Options, data string) (err error) {
	switch {
	case !o.Index || o.WordsOnly || e.cli.Meaning == byWords:
		return nil
	case e.cli.Meaning != byEndpoint:
		o.Embedder, err = e5.New()
		return err
	}
	if o.Server, err = e.meaningServer(); err != nil {
		return err
	}
	o.OpenOnly = true
	if o.Embedder, err = e.connect(o.Server, data); errors.Is(err, endpoint.ErrUnavailable) {
		e.log.Warn("answers rest on words alone until the server for vectors answers", "why", err)
		return nil
	}
	return err
}

// openToLook opens the parts for a command that writes nothing: where there is no graph yet, an
// empty one in the temporary folder stands in for it until Close.
func (e *env) openToLook(o house.Options) (*house.House, error) {
	o.Missing = false
	h, err := e.open(o)
	if graph.CodeOf(err) != graph.CodeNotFound {
		return h, err
	}
	o.Log = e.log
	return house.OpenTemporary(e.ctx, o)
}

// where names the place of the graph. An address that could hold a password has been refused.
func (e *env) where() string {
	if e.cli.Store != "" {
		return e.cli.Store
	}
	return e.cli.Data
}

type migrateCmd struct{}

// Run brings the store up to this program. The other commands do so too, and say nothing of it.
func (migrateCmd) Run(e *env) error {
	p, err := e.cli.place()
	if err != nil {
		return err
	}
	did := []string{}
	if p.Remote() {
		more, err := neo4j.Migrate(e.ctx, graph.Domain(), p.Neo4j())
		if err != nil {
			return err
		}
		did = append(did, more...)
	} else {
		h, err := e.open(house.Options{})
		if err != nil {
			return err
		}
		closeQuietly(e, h)
	}
	if e.cli.JSON {
		return json.NewEncoder(e.out).Encode(map[string][]string{"did": did})
	}
	for _, d := range did {
		fmt.Fprintln(e.out, d)
	}
	if len(did) == 0 {
		fmt.Fprintf(e.out, "%s is as this program wants it.\n", e.where())
	} else {
		fmt.Fprintf(e.out, "%s is now as this program wants it.\n", e.where())
	}
	return nil
}
