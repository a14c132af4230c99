package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"nabo/graph"
	"nabo/internal/house"
	"nabo/internal/metrics"
	"nabo/internal/server"
)

type serveCmd struct {
	Listen  string   `help:"Address to listen on. The default is this machine alone." default:"127.0.0.1:8642"`
	Host    []string `help:"Other names under which it may be called (Host header)."`
	Metrics string   `help:"Tell numbers for Prometheus at /metrics of this address, as 127.0.0.1:9464. Without it none are kept." placeholder:"ADDR"`
}

// Run serves until it is told to stop. A server that keeps the graph and is not there yet is
// waited for.
func (c serveCmd) Run(e *env) error {
	o := house.Options{Index: true, Missing: true, Tend: true}
	served, err := withModel(e, server.Options{Hosts: c.Host})
	if err != nil {
		return err
	}
	var m *metrics.Metrics
	if c.Metrics != "" {
		m = metrics.New()
		stop, err := metricsOn(e, c.Metrics, m)
		if err != nil {
			return err
		}
		defer stop()
	}
	h, err := e.open(o)
	if house.Absent(err) {
		return c.serveLater(e, o, served, m, err)
	}
	if err != nil {
		return err
	}
	defer closeQuietly(e, h)
	answers, err := handler(e, h, served, m)
	if err != nil {
		return err
	}
	return listenOn(e, c.Listen, answers)
}

// listenOn answers HTTP until the context ends.
func listenOn(e *env, listen string, answers http.Handler) error {
	l, err := (&net.ListenConfig{}).Listen(e.ctx, "tcp", listen)
	if err != nil {
		return graph.Unavailable("%s cannot be listened on: is another nabo there? Name another with --listen", listen).Because(err)
	}
	srv := &http.Server{
		Handler:           answers,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      60 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    32 << 10,
	}
	fmt.Fprintf(e.out, "\nNabo is at http://%s  (stop with Ctrl+C)\n", l.Addr())
	stopped := context.AfterFunc(e.ctx, func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(e.ctx), 10*time.Second)
		defer cancel()
		_ = srv.Shutdown(ctx)
	})
	defer stopped()
	if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

func closeQuietly(e *env, h *house.House) {
	if err := h.Close(); err != nil {
		e.log.Warn("closing", "error", err)
	}
}
