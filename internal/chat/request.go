package chat

import (
	"context"
	"encoding/json"
	"strings"
	"time"
	"unicode/utf8"
)

const (
	tries       = 3 // who asks waits for it
	maxPause    = 5 * time.Second
	answerBytes = 1 << 18 // of the whole answer: some servers send what the model thought along
	textBytes   = 8000    // of what the model wrote
	mostTokens  = 800     // asked for
)

type message struct {
	Role    string `json:"role"`
	Content string `json:"content"`
}

type request struct {
	Model     string    `json:"model"`
	Messages  []message `json:"messages"`
	MaxTokens int       `json:"max_tokens"`
	Stream    bool      `json:"stream"`
}

type answer struct {
	Choices []struct {
		Finish  string `json:"finish_reason"` // "length" where it came to no end
		Message struct {
			Content *string `json:"content"`
		} `json:"message"`
	} `json:"choices"`
}

// ask returns the answer to one request.
func (c *Client) ask(ctx context.Context, messages []message) (text string, err error) {
	r := request{Model: c.options.Model, Messages: messages, MaxTokens: mostTokens}
	err = c.server.Ask(ctx, r, answerBytes, func(answer []byte) (err error) {
		text, err = c.decode(answer)
		return err
	})
	if err != nil {
		return "", err
	}
	return text, nil
}

// decode reads what the model wrote out of an answer, without what it thought on the way.
func (c *Client) decode(raw []byte) (string, error) {
	var a answer
	err := json.Unmarshal(raw, &a)
	text, endless := "", err == nil && len(a.Choices) > 0 && a.Choices[0].Finish == "length"
	switch {
	case err == nil && len(a.Choices) > 0 && a.Choices[0].Message.Content != nil:
		text = *a.Choices[0].Message.Content
	case !endless: // some servers send null where the model has only thought
		return "", faults.Wrong("%s answers with what is no chat completion: is it a server for chat?", c.server.Shown())
	}
	if _, said, ok := strings.Cut(text, "</think>"); ok {
		text = said
	} else if strings.HasPrefix(strings.TrimSpace(text), "<think>") {
		text, endless = "", true
	}
	if len(text) > textBytes {
		text = text[:textBytes]
		for !utf8.ValidString(text) {
			text = text[:len(text)-1]
		}
	}
	switch text = strings.TrimSpace(text); {
	case text == "" && endless: // it would again, and who asks waits
		return "", faults.Wrong("%s: the model thinks and writes nothing within %d tokens: choose a model that does not think, or let it think less", c.server.Shown(), mostTokens)
	case text == "":
		return "", faults.Away("%s: the model wrote nothing", c.server.Shown())
	}
	return text, nil
}
