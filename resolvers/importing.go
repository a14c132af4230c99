package resolvers

import (
	"context"
	"net/http"

	"nabo/graph"
	"nabo/resolvers/view"
)

// Importer takes lists in as somebody, by the rights of graph. UNAVAILABLE while another list is
// under way in this process.
type Importer interface {
	// May tells whether somebody may take lists in for their own organisation.
	May(ctx context.Context, v graph.Viewer) error
	// Preview says what taking the list in would do.
	Preview(ctx context.Context, v graph.Viewer, list view.ImportList) (*view.ImportReport, error)
	// Import takes it in, as far as the time goes that ctx gives; done tells whether that was all.
	Import(ctx context.Context, v graph.Viewer, list view.ImportList) (report *view.ImportReport, rev graph.Rev, done bool, err error)
}

// PreviewImport answers previewImport.
func (r queryResolver) PreviewImport(ctx context.Context, in map[string]any) (*view.ImportReport, error) {
	v, list, err := r.listOf(ctx, in)
	if err != nil {
		return nil, err
	}
	return r.lists.Preview(ctx, v, list)
}

// Import answers import.
func (r mutationResolver) Import(ctx context.Context, in map[string]any) (*view.ImportPayload, error) {
	v, list, err := r.listOf(ctx, in)
	if err != nil {
		return nil, err
	}
	out := &view.ImportPayload{}
	if id := input(in).text("clientMutationId"); id != "" {
		out.ClientMutationID = &id
	}
	report, rev, done, err := r.lists.Import(ctx, v, list)
	if err != nil {
		return nil, err
	}
	out.Report, out.Revision, out.Done = report, int64(rev), done
	return out, nil
}

// listOf is the list of an input, and who sends it.
func (r *Resolver) listOf(ctx context.Context, in input) (graph.Viewer, view.ImportList, error) {
	v, err := viewer(ctx)
	if err != nil {
		return v, view.ImportList{}, err
	}
	if r.lists == nil {
		return v, view.ImportList{}, graph.Unavailable("lists are taken in from the command line here")
	}
	list := view.ImportList{
		Source: in.text("source"), Organisation: in.id("organisation"), Full: in.yes("full"), Overwrite: in.yes("overwrite"),
		Yes: in.yes("yes"), Fingerprint: in.text("fingerprint"), FirstRows: in.number("firstRows"),
	}
	for _, f := range in.objects("files") {
		list.Files = append(list.Files, view.ImportFile{Name: f.text("name"), ContentBase64: f.text("contentBase64")})
	}
	return v, list, nil
}

// takesList tells whether a root field takes a list in or previews that.
func takesList(field string) bool { return field == "previewImport" || field == "import" }

// A list is longer than any other request. One that says how long it is, from somebody who may
// take lists in, is read as far as maxList, one at a time in this process; it may then ask for
// nothing else.

type longKey struct{}

func withLong(ctx context.Context) context.Context { return context.WithValue(ctx, longKey{}, true) }

func isLong(ctx context.Context) bool { return ctx.Value(longKey{}) != nil }

// mayBeLong tells whether a request that is longer than others is read.
func (t *transport) mayBeLong(r *http.Request) bool {
	if t.lists == nil || r.Method != http.MethodPost || r.ContentLength <= maxBody || r.ContentLength > maxList {
		return false
	}
	return SignedIn(r.Context()) && t.lists.May(r.Context(), ViewerOf(r.Context())) == nil
}

func tooLong(most int64) *graph.Error {
	return graph.Limited("the request is larger than %d bytes", most)
}

func underWay() *graph.Error {
	return graph.Unavailable("another import is under way: try again when it is done")
}
