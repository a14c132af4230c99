package search

import (
	"context"
	"errors"

	"nabo/embedding"
	"nabo/graph"
)

// MeaningStatus tells how the search by meaning stands. Numbers are of all texts, hidden ones among
// them.
type MeaningStatus struct {
	On       bool   // there is a model; without, all else is zero
	Model    string // what the vectors are named by; "" while its server is away
	Nodes    int    // that have vectors
	Vectors  int
	Waiting  int    // nodes known to lack theirs
	Ready    bool   // questions are compared by meaning, with the texts that have vectors
	UpToDate bool   // all texts up to where the index is have vectors
	Fault    string // why the last attempt failed, in plain words without a text or a key; "" when it went well
}

// Meaning tells how the search by meaning stands.
func (s *Service) Meaning() MeaningStatus { return s.Status().Meaning }

// status is MeaningStatus, with the index at rev; nil is a search without meaning.
func (ms *meanings) status(rev graph.Rev) MeaningStatus {
	if ms == nil {
		return MeaningStatus{}
	}
	ms.mu.Lock()
	m, fault := ms.current, ms.fault
	ms.mu.Unlock()
	st := MeaningStatus{On: true}
	if m != nil {
		st, fault = m.status(rev)
	}
	st.Fault = faultInWords(fault, ms.server != nil)
	return st
}

// status gives also why the last attempt failed.
func (m *meaning) status(rev graph.Rev) (MeaningStatus, error) {
	st := MeaningStatus{On: true, Model: m.store.Model(), Ready: m.means.Load().Usual != nil}
	st.Nodes, st.Vectors = m.store.Len()
	m.mu.Lock()
	defer m.mu.Unlock()
	st.Waiting = len(m.backlog)
	st.UpToDate = st.Ready && m.settled && m.done >= rev
	fault := m.fault
	if fault == nil {
		fault = m.s.askFault.last()
	}
	if fault == nil && m.anew {
		fault = embedding.ErrChanged
	}
	return st, fault
}

// faultInWords says what failed: the message of our own errors, which is safe to show, and of others
// no more than what they were about and what to do, for nobody knows what stands in them.
func faultInWords(err error, server bool) string {
	var ge *graph.Error
	switch {
	case err == nil, errors.Is(err, context.Canceled):
		return ""
	case errors.As(err, &ge):
		return ge.Message
	case errors.Is(err, context.DeadlineExceeded):
		return "the model takes too long"
	case errors.Is(err, embedding.ErrChanged):
		return "the model behind the server was changed under the same name: all texts are read anew, and found by their words until then; if that was not meant, put the one before back"
	case server:
		return "the server of the model gives no vectors: see that it runs, and that its address, its key and its model are the ones set here; what it says stands in the log"
	}
	return "the model gives no vectors"
}
