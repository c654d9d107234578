package browsertest

import (
	"net/url"
	"slices"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// faults are what a page does that no page of ours may.
type faults struct {
	mu       sync.Mutex
	hosts    map[string]bool // to which something was sent
	said     []string        // in the console, of what goes wrong
	expected []string
}

// Expect says that the console may have complaints with some words: the test brings them
// about.
func (tab *Tab) Expect(words ...string) {
	tab.faults.mu.Lock()
	defer tab.faults.mu.Unlock()
	tab.faults.expected = append(tab.faults.expected, words...)
}

// listen listens to what the page sends and complains of, and tells at the end.
func (tab *Tab) listen() {
	f := &faults{hosts: map[string]bool{}}
	tab.faults = f
	_, err := chromedp.Call(tab.ctx, network.Enable, network.EnableParams{})
	tab.must(err)
	tab.must(chromedp.Listen(tab.ctx, f.hear))
	tab.t.Cleanup(func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		for host := range f.hosts {
			if name := strings.Split(host, ":")[0]; name != "127.0.0.1" && name != "localhost" {
				tab.t.Errorf("the page sends something to %s", host)
			}
		}
		for _, asked := range tab.away.all() {
			tab.t.Errorf("something is sent to another host: %s", asked)
		}
		for _, said := range f.said {
			if !slices.ContainsFunc(f.expected, func(words string) bool { return strings.Contains(said, words) }) {
				tab.t.Errorf("the console says: %s", said)
			}
		}
	})
}

// hear takes what the browser tells of the page.
func (f *faults) hear(event any) {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		if at, err := url.Parse(e.Request.URL); err == nil && at.Host != "" {
			f.hosts[at.Host] = true
		}
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError {
			f.said = append(f.said, e.Entry.Text+" "+e.Entry.URL)
		}
	case *runtime.EventExceptionThrown:
		said := e.ExceptionDetails.Text
		if e.ExceptionDetails.Exception != nil {
			said += " " + e.ExceptionDetails.Exception.Description
		}
		f.said = append(f.said, said)
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError {
			said := "error:"
			for _, arg := range e.Args {
				said += " " + string(arg.Value)
			}
			f.said = append(f.said, said)
		}
	}
}
