package serve_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"doorletters/cmd/doorletters/serve"
	"doorletters/letters"
)

// running is a server that runs, and a browser that has come in.
func running(t *testing.T, next http.Handler, waits serve.Waits) (browser *http.Client, at string, stop func(), done <-chan error) {
	t.Helper()
	s, err := serve.Listen(0, next, waits)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ran := make(chan error, 1)
	go func() { ran <- s.Run(ctx) }()
	address, err := url.Parse(s.Address())
	if err != nil {
		t.Fatal(err)
	}
	jar := &cookies{}
	browser = &http.Client{Jar: jar, Transport: &http.Transport{}}
	got, err := browser.Get(s.Address())
	if err != nil || got.StatusCode != http.StatusOK {
		t.Fatal(got, err)
	}
	got.Body.Close()
	return browser, "http://" + address.Host, cancel, ran
}

// cookies keeps all that it is given.
type cookies struct{ all []*http.Cookie }

func (c *cookies) SetCookies(_ *url.URL, set []*http.Cookie) { c.all = append(c.all, set...) }
func (c *cookies) Cookies(*url.URL) []*http.Cookie           { return c.all }

// Ctrl-C lets what is being answered finish.
func TestFinishes(t *testing.T) {
	begun, goOn := make(chan struct{}), make(chan struct{})
	browser, at, stop, done := running(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(begun)
		<-goOn
		desk(w, nil)
	}), serve.Usual)
	answered := make(chan string)
	go func() {
		got, err := browser.Get(at + "/")
		if err != nil {
			answered <- err.Error()
			return
		}
		data, _ := io.ReadAll(got.Body)
		answered <- string(data)
	}()
	<-begun
	stop()
	close(goOn)
	if said := <-answered; said != inside {
		t.Errorf("it is answered with %q", said)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
	if _, err := browser.Get(at + "/"); err == nil {
		t.Error("it answers still")
	}
}

// What does not finish is stopped by its context, and can clear up behind itself.
func TestStops(t *testing.T) {
	begun, cleared := make(chan struct{}), false
	hasty := serve.Usual
	hasty.Finish = 0
	browser, at, stop, done := running(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		close(begun)
		<-r.Context().Done()
		cleared = true
	}), hasty)
	go func() { _, _ = browser.Get(at + "/") }()
	<-begun
	stop()
	if err := <-done; err != nil || !cleared {
		t.Errorf("it ended with %v, and what was begun is cleared up: %v", err, cleared)
	}
}

// A page closed it: the answer comes, then the end.
func TestRunEndsByQuit(t *testing.T) {
	browser, at, _, done := running(t, desk, serve.Usual)
	r, err := http.NewRequest(http.MethodPost, at+"/quit", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Origin", at)
	got, err := browser.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	if said := text(t, got); !strings.Contains(said, "is closed") {
		t.Errorf("it says %q", said)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// A browser that sends far too much gets the answer, and not a broken connection.
func TestTooLargeOverWire(t *testing.T) {
	browser, at, stop, done := running(t, desk, serve.Usual)
	const size = 301 << 20
	r, err := http.NewRequest(http.MethodPost, at+"/open", io.LimitReader(&zeros{}, size))
	if err != nil {
		t.Fatal(err)
	}
	r.ContentLength = size
	r.Header.Set("Origin", at)
	got, err := browser.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	if said := text(t, got); got.StatusCode != http.StatusRequestEntityTooLarge || !strings.Contains(said, "300 MB") {
		t.Errorf("it is answered with %s, %s", got.Status, said)
	}
	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// A port that another program has is a problem with a way on.
func TestTakenPort(t *testing.T) {
	taken, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	port := taken.Addr().(*net.TCPAddr).Port
	_, err = serve.Listen(port, desk, serve.Usual)
	var p letters.Problem
	if !errors.As(err, &p) || !strings.Contains(p.Message, strconv.Itoa(port)) || !strings.Contains(p.Hint, "--port") {
		t.Errorf("it says %v", err)
	}
}
