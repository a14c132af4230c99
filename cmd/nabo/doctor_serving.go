package main

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"nabo/graph"
)

// serving asks a nabo that serves whether it is ready. It is what a health check calls.
func (e *env) serving(base string) error {
	u, err := url.Parse(base)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return graph.Invalid("this is no address: write it as http://127.0.0.1:8642").At("--serving")
	}
	ctx, cancel := context.WithTimeout(e.ctx, 4*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, strings.TrimRight(base, "/")+"/readyz", nil)
	if err != nil {
		return graph.Internal(err)
	}
	f := finding{What: "serving", Found: "ready", Well: true}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		f = finding{What: "serving", Found: "nothing answers at " + u.Host}
	} else {
		_ = resp.Body.Close()
		if resp.StatusCode != http.StatusOK {
			f = finding{What: "serving", Found: fmt.Sprintf("%s answers that it is not ready (%d)", u.Host, resp.StatusCode)}
		}
	}
	return e.findings([]finding{f})
}
