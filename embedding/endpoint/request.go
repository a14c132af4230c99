package endpoint

import (
	"context"
	"time"
)

const (
	tries    = 4
	maxPause = 30 * time.Second
	// An answer has some ten bytes a number; these bounds are what the longest vectors with many
	// digits take.
	answerBytes, vectorBytes = 1 << 16, 32 * maxDim
)

type request struct {
	Model    string   `json:"model"`
	Input    []string `json:"input"`
	Encoding string   `json:"encoding_format"`
}

// ask returns the vectors of one request.
func (s *Server) ask(ctx context.Context, input []string) (vectors [][]float32, err error) {
	limit := answerBytes + int64(len(input))*vectorBytes
	err = s.client.Ask(ctx, request{s.options.Model, input, "float"}, limit, func(answer []byte) (err error) {
		vectors, err = s.decode(answer, len(input))
		return err
	})
	if err != nil {
		return nil, err
	}
	return vectors, nil
}
