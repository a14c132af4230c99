package main

// What stands above the flags in the help of each command: what to type, since that is what people
// look for. Lines of examples stay within 76 columns, as kong indents them.

// Help is shown by nabo demo --help.
func (demoCmd) Help() string {
	return `Examples:
  nabo demo                    three answers, then the pages
  nabo demo --once             three answers
  nabo demo --keep ./fjordkaer
  nabo ask "afleveringen trækker ud" --as "Mette Holm" --data ./fjordkaer`
}

// Help is shown by nabo serve --help.
func (serveCmd) Help() string {
	return `To be reached from elsewhere, put a proxy with TLS before it.

Examples:
  nabo serve
  nabo serve --data /srv/nabo --listen 127.0.0.1:9000 --host nabo.example.dk
  nabo serve --metrics 127.0.0.1:9464      and numbers for Prometheus`
}

// Help is shown by nabo ask --help.
func (askCmd) Help() string {
	return `It reads a data folder that no other nabo is serving; where one is, ask over GraphQL.
Exit code 3 says that nobody has written about anything like it.

Examples:
  nabo ask "uro ved morgensamling" --demo
  nabo ask "uro ved morgensamling" --as "Mette Holm"
  nabo ask "the handover takes too long" --as lists/4711 --lang en
  nabo ask "de vil ikke i bad" --as "Mette Holm" --field ELDERLY --json`
}

// Help is shown by nabo import --help.
func (importCmd) Help() string {
	return `The same list may be taken in again at any time: only what differs is written.

Examples:
  nabo import ./lists --source vest --dry-run
  nabo import ./lists --source vest
  nabo import kolleger.csv --source vest --full --dry-run`
}

// Help is shown by nabo words --help.
func (wordsCmd) Help() string {
	return `Everybody in the organisation sees them, and brokers may change them over GraphQL.
Many at once come by import, from a file words.csv or ord.csv.

Examples:
  nabo words
  nabo words add "konflikthåndtering" "skænderi" "de slås"
  nabo words remove ID`
}

// Help is shown by nabo export --help.
func (exportCmd) Help() string {
	return `Without --public it holds everything, with its history: keep it as safe as the graph.

Examples:
  nabo export ./backup
  nabo export ./public --public`
}

// Help is shown by nabo restore --help.
func (restoreCmd) Help() string {
	return `Examples:
  nabo restore ./backup --data ./restored`
}

// Help is shown by nabo verify --help.
func (verifyCmd) Help() string {
	return `Exit code 3 says that graph and index differ, or the two graphs, or that vectors are
damaged or of other texts; that texts still wait for theirs is no fault. Nothing is
embedded, and the vectors are left as they are. No other nabo may be serving the
folder, but with --against any number.

Examples:
  nabo verify
  nabo verify --data ./restored --json
  nabo verify --against neo4j://db:7687`
}

// Help is shown by nabo copy --help.
func (copyCmd) Help() string {
	return `The target must be empty: nobody may have written to it. Stop those who write to the
source first: what they write meanwhile is not in the copy. Broken off, run it again.

User and password of a server are those of --store (NABO_STORE_USER, NABO_STORE_PASSWORD,
NABO_STORE_PASSWORD_FILE, NABO_STORE_DATABASE). Where both ends are servers, set those that
differ with FROM or TO in place of STORE.

Examples:
  nabo copy --from ./data --to neo4j://db:7687
  nabo copy --from neo4j://db:7687 --to ./data
  NABO_TO_PASSWORD=… nabo copy --from neo4j://old:7687 --to neo4j://new:7687`
}

// Help is shown by nabo reindex --help.
func (reindexCmd) Help() string {
	return `No other nabo may be serving the folder.

Examples:
  nabo reindex`
}

// Help is shown by nabo token --help.
func (tokenCmd) Help() string {
	return `Examples:
  nabo token make --for "Mette Holm"
  nabo token list`
}

// Help is shown by nabo migrate --help.
func (migrateCmd) Help() string {
	return `Examples:
  nabo migrate --data /srv/nabo
  nabo migrate --store neo4j://db:7687`
}

// Help is shown by nabo token make --help.
func (tokenMakeCmd) Help() string {
	return `Examples:
  nabo token make --for "Mette Holm"
  nabo token make --for "Egebo" --label "tablet in the kitchen"
  nabo token make --for "Lise Krag" --role READ_ONLY --expires 2027-02-01`
}

// Help is shown by nabo token revoke --help.
func (tokenRevokeCmd) Help() string {
	return `Examples:
  nabo token revoke xyolh7dvkc5yhrncj32x4px7f`
}

// Help is shown by nabo token list --help.
func (tokenListCmd) Help() string {
	return `Examples:
  nabo token list
  nabo token list --json       one object a line`
}

// Help is shown by nabo doctor --help.
func (doctorCmd) Help() string {
	return `It may look while another nabo serves. Exit code 1 says that something is not well.

Examples:
  nabo doctor
  nabo doctor --data ./restored`
}

// Help is shown by nabo bench --help.
func (benchCmd) Help() string {
	return `With --store it measures a Neo4j server instead of a file. Its graphs then stand in
the server's database under labels that begin with BB_, BS_ and BW_; nothing else
there is touched. Without --keep they are deleted at the end, and what a broken run
left by the next one. One bench at a time on a server that has nothing else to do.

Examples:
  nabo bench --scale 0.02          a first look: 1,000 practices
  nabo bench --keep ./graphs --strict
  nabo bench --store neo4j://localhost:7687 --keep ./graphs`
}

// Help is shown by nabo version --help.
func (versionCmd) Help() string {
	return `Examples:
  nabo version --json`
}
