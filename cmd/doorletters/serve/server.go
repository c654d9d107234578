package serve

import (
	"context"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"strconv"
	"time"

	"doorletters/letters"
)

// Waits are how long the program stays.
type Waits struct {
	Unvisited time.Duration // for a first page, or between pages that never say they are open
	Alone     time.Duration // after the last page was closed
	Beat      time.Duration // between signs of life to a page
	Finish    time.Duration // for what is being answered at the end, before it is stopped
}

// Usual are the waits of the program.
var Usual = Waits{Unvisited: 15 * time.Minute, Alone: 3 * time.Minute, Beat: 15 * time.Second, Finish: 5 * time.Second}

// Server is a handler on a port of this computer.
type Server struct {
	listener net.Listener
	gate     *Gate
}

// Listen takes a port of this computer, which no other computer reaches; 0 is any that is
// free. The error is a [letters.Problem].
func Listen(port int, next http.Handler, waits Waits) (*Server, error) {
	listener, err := net.Listen("tcp4", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	if err != nil {
		return nil, letters.Problem{
			Severity: letters.SeverityError, Message: "port " + strconv.Itoa(port) + " of this computer cannot be had: " + cause(err).Error(),
			Hint: "another program, or another desk, may have it: leave --port out, and one that is free is taken",
		}
	}
	return &Server{listener, NewGate(listener.Addr().String(), next, waits)}, nil
}

// cause is an error without the call and the address.
func cause(err error) error {
	var of *net.OpError
	if errors.As(err, &of) {
		return of.Err
	}
	return err
}

// Address is what opens the page, once: it has the key.
func (s *Server) Address() string { return s.gate.Address() }

// Limits of what somebody may send before they have shown a key.
const (
	maxHeader   = 64 << 10
	headerWait  = 10 * time.Second
	idleWait    = 2 * time.Minute
	stoppedWait = 10 * time.Second // for what was stopped, to clear up behind itself
)

// Run serves until a page asks for the end, nobody is there any more, or the context is
// cancelled. What is being answered then may finish, but for a while only: after that
// its context is cancelled. None of these ends is an error.
func (s *Server) Run(ctx context.Context) error {
	running, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	server := &http.Server{
		Handler: s.gate, MaxHeaderBytes: maxHeader, ReadHeaderTimeout: headerWait, IdleTimeout: idleWait,
		BaseContext: func(net.Listener) context.Context { return running },
		// What it would log are the browser's own connections, which nobody asked about.
		ErrorLog: log.New(io.Discard, "", 0),
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(s.listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	case <-s.gate.Ended():
	}
	s.gate.end()
	return finish(server, stop, s.gate.waits.Finish)
}

// finish ends a server: what is being answered may finish, then is stopped, then left.
func finish(server *http.Server, stop func(), wait time.Duration) error {
	for _, step := range []struct {
		wait time.Duration
		then func()
	}{{wait, stop}, {stoppedWait, func() {}}} {
		waiting, done := context.WithTimeout(context.Background(), step.wait)
		err := server.Shutdown(waiting)
		done()
		if !errors.Is(err, context.DeadlineExceeded) {
			return err
		}
		step.then()
	}
	return server.Close()
}
