package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"nabo/graph"
	"nabo/internal/metrics"
)

// metricsOn answers what Prometheus asks, under an address of its own, until stop is called. An address
// without a host is this machine alone.
func metricsOn(e *env, address string, m *metrics.Metrics) (stop func(), err error) {
	if host, port, err := net.SplitHostPort(address); err == nil && host == "" {
		address = net.JoinHostPort("127.0.0.1", port)
	}
	l, err := (&net.ListenConfig{}).Listen(e.ctx, "tcp", address)
	if err != nil {
		return nil, graph.Unavailable("%s cannot be listened on: name another with --metrics, as 127.0.0.1:9464", address).Because(err)
	}
	srv := &http.Server{
		Handler: m.Handler(), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: 30 * time.Second,
		IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 16 << 10,
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			e.log.Error("numbers are told no more", "error", err)
		}
	}()
	fmt.Fprintf(e.out, "Numbers for Prometheus are on http://%s/metrics\n", l.Addr())
	return func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(e.ctx), 5*time.Second)
		defer cancel()
		_ = srv.Shutdown(ctx)
		<-done
	}, nil
}
