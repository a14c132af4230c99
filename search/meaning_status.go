package search

import (
	"context"
	"errors"

	"nabo/graph"
)

// MeaningStatus tells how the search by meaning stands. Numbers are of all texts, hidden ones among
// them.
type MeaningStatus struct {
	On       bool   // there is a model; without, all else is zero
	Model    string // what the vectors are named by
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
func (m *meaning) status(rev graph.Rev) MeaningStatus {
	if m == nil {
		return MeaningStatus{}
	}
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
	st.Fault = faultInWords(fault)
	return st
}

// faultInWords says what failed: the message of our own errors, which is safe to show, and of others
// no more than what they were about, for nobody knows what stands in them.
func faultInWords(err error) string {
	var ge *graph.Error
	switch {
	case err == nil, errors.Is(err, context.Canceled):
		return ""
	case errors.As(err, &ge):
		return ge.Message
	case errors.Is(err, context.DeadlineExceeded):
		return "the model takes too long"
	}
	return "the model gives no vectors"
}
