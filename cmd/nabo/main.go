package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"
	kongcompletion "github.com/jotaen/kong-completion"

	"nabo/embedding/endpoint"
	"nabo/graph"
	"nabo/internal/datadir"
)

// The exit codes.
const (
	exitOK          = 0
	exitFailed      = 1 // a fault; trying again may help where the message says so
	exitUsage       = 2 // the command line or the input is wrong
	exitNothing     = 3 // ask: nobody was found; verify: something differs
	exitUnavailable = 4 // the data folder or another part cannot be used now
)

const description = `Who has already solved something like this?

Nabo keeps practices, people, teams and problems as a graph on this machine and answers who has
stood in something like what you face, with the reasons and a door to knock on; of those that
are alike, the nearest first.

Every flag can also stand in the environment (--data is NABO_DATA, --listen is NABO_LISTEN) and in
nabo.yaml here or in your configuration folder (data: …, serve: {listen: …}).

Exit codes: 0 done · 1 failed · 2 wrong input · 3 nothing found or a difference · 4 not available
now.

Examples:
  nabo demo                                try it: an invented municipality
  nabo ask "uro ved morgensamling" --demo  one question, answered here
  nabo import ./vest --dry-run             what a folder of lists would change
  nabo serve                               the pages and GraphQL`

// CLI is the command line.
type CLI struct {
	Data string `help:"Data folder." default:"${data}" type:"path" env:"NABO_DATA"`
	storeFlags
	meaningFlags
	suggestFlags
	JSON   bool            `help:"Print JSON for programs instead of text for people." name:"json" env:"NABO_JSON"`
	Log    string          `help:"What to log: debug, info, warn or error." enum:"debug,info,warn,error" default:"warn" env:"NABO_LOG"`
	Config kong.ConfigFlag `help:"Another config file (YAML)." type:"path" env:"NABO_CONFIG"`

	Demo       demoCmd                   `cmd:"" help:"Try Nabo on an invented municipality: three answers, then serve."`
	Serve      serveCmd                  `cmd:"" help:"Serve the pages and GraphQL."`
	Ask        askCmd                    `cmd:"" help:"Ask who has solved something like this."`
	Import     importCmd                 `cmd:"" help:"Take in units, people and practices from CSV or JSON Lines."`
	Restore    restoreCmd                `cmd:"" help:"Read an export into an empty data folder."`
	Export     exportCmd                 `cmd:"" help:"Write everything, or what is public, to a folder."`
	Copy       copyCmd                   `cmd:"" help:"Move the whole graph between a data folder and a Neo4j server."`
	Verify     verifyCmd                 `cmd:"" help:"Compare graph, index and vectors, or two graphs; print the content digest."`
	Reindex    reindexCmd                `cmd:"" help:"Build the index again from the graph."`
	Token      tokenCmd                  `cmd:"" help:"Make and revoke bearer tokens."`
	Words      wordsCmd                  `cmd:"" help:"Words that mean the same here, so that one finds what is written with another."`
	Bench      benchCmd                  `cmd:"" help:"Measure speed and memory on a made-up graph."`
	Eval       evalCmd                   `cmd:"" help:"Measure how good answers are, on a folder of queries."`
	Doctor     doctorCmd                 `cmd:"" help:"Tell how the data folder and the store are doing."`
	Migrate    migrateCmd                `cmd:"" help:"Bring the store up to this program, and say what was done."`
	Version    versionCmd                `cmd:"" help:"Print the version."`
	Completion kongcompletion.Completion `cmd:"" help:"Print shell code for completion (bash, zsh, fish)."`
}

// env is what a command gets from main.
type env struct {
	ctx  context.Context //nolint:containedctx // one command, one context
	cli  *CLI
	out  io.Writer
	err  io.Writer
	log  *slog.Logger
	wide int // columns
}

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, out, errOut io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	// Whoever reads what is printed may end before us, as head does: then we end in good order too.
	signal.Ignore(syscall.SIGPIPE)
	ctx, end := context.WithCancelCause(ctx)
	defer end(nil)
	out = untilGone{out, func() { end(errGone) }}
	cli := &CLI{}
	parser, err := newParser(cli, out, errOut)
	if err != nil {
		fmt.Fprintln(errOut, "nabo:", err)
		return exitFailed
	}
	kongcompletion.Register(parser)
	if err := noSecret(args); err != nil {
		fmt.Fprintln(errOut, "nabo:", err)
		return exitUsage
	}
	e := &env{ctx: ctx, cli: cli, out: out, err: errOut, wide: 80}
	chosen, err := parser.Parse(args)
	switch {
	case errors.Is(context.Cause(ctx), errGone): // the help was printed for nobody
		return exitFailed
	case err != nil:
		e.complain(err.Error() + "\nSee: nabo --help")
		return exitUsage
	}
	e.log = logger(cli.Log, errOut)
	return e.exit(chosen.Run(e))
}

var errGone = errors.New("nobody reads any more what is printed")

// untilGone calls gone when nobody reads any more what is written.
type untilGone struct {
	io.Writer
	gone func()
}

func (w untilGone) Write(p []byte) (int, error) {
	n, err := w.Writer.Write(p)
	if errors.Is(err, syscall.EPIPE) {
		w.gone()
	}
	return n, err
}

func newParser(cli *CLI, out, errOut io.Writer) (*kong.Kong, error) {
	return kong.New(cli, append(noEmptyPaths(),
		kong.Name("nabo"),
		kong.Description(description),
		kong.Writers(out, errOut),
		kong.UsageOnError(),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 80}),
		kong.Configuration(config, configFiles()...),
		kong.DefaultEnvars("NABO"),
		kong.Vars{
			"data": datadir.Default(), "queryPrefix": endpoint.DefaultQueryPrefix, "passagePrefix": endpoint.DefaultPassagePrefix,
		},
	)...)
}

func logger(level string, w io.Writer) *slog.Logger {
	var l slog.Level
	_ = l.UnmarshalText([]byte(level)) // kong has checked the word
	return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: l}))
}

// exitError ends a command with a code, and no more words than it has printed itself.
type exitError int

func (e exitError) Error() string { return fmt.Sprintf("exit code %d", int(e)) }

// exit says what went wrong, and gives the code.
func (e *env) exit(err error) int {
	var code exitError
	switch {
	case err == nil:
		return exitOK
	case errors.As(err, &code):
		return int(code)
	case errors.Is(context.Cause(e.ctx), errGone): // and nobody would read why
		return exitFailed
	}
	var ge *graph.Error
	if !errors.As(err, &ge) {
		e.complain(err.Error())
		return exitFailed
	}
	e.complain(plain(ge))
	e.log.Debug("failed", "error", err)
	switch ge.Code {
	case graph.CodeInvalid, graph.CodeLimited, graph.CodeNotFound, graph.CodeForbidden, graph.CodeUnauthenticated, graph.CodeConflict:
		return exitUsage
	case graph.CodeUnavailable, graph.CodeGone:
		return exitUnavailable
	}
	return exitFailed
}

func (e *env) complain(what string) {
	for part := range strings.SplitSeq("nabo: "+what, "\n") {
		for _, line := range wrapped(part, e.wide) {
			fmt.Fprintln(e.err, line)
		}
	}
}

// plain is an error as a person at the terminal reads it: message and place, and for faults the
// cause too, since they are on their own machine.
func plain(e *graph.Error) string {
	var b strings.Builder
	b.WriteString(e.Message)
	if e.Field != "" {
		fmt.Fprintf(&b, " (%s)", e.Field)
	}
	if cause := e.Unwrap(); cause != nil && (e.Code == graph.CodeInternal || e.Code == graph.CodeUnavailable || e.Code == graph.CodeNotFound) {
		fmt.Fprintf(&b, ": %v", cause)
	}
	return b.String()
}
