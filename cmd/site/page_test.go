package main

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"doorletters/cmd/browsertest"
	"doorletters/examples"
	"doorletters/letters/press"
)

// The page does in a browser what the program does: its files are byte for byte those of
// the command line. It keeps the campaign over a reload, works in one tab at a time, goes
// on when the network is cut, and comes back from Stop to where somebody was.
func TestPageInBrowser(t *testing.T) {
	b := browsertest.Start(t)
	server := host(t)
	tab := b.Tab(t, browsertest.Profile{})
	began := time.Now()
	tab.Go(server.URL)
	tab.Until("document.querySelector('#main h1') && document.readyState === 'complete'")
	t.Logf("the page is ready after %d ms, as nothing was kept of it", time.Since(began).Milliseconds())
	tab.Goes("Open the example")
	tab.Says("434 letters")
	for _, typed := range []struct{ tag, words string }{{"en", "Neighbors"}, {"ar", "نحن جيران"}, {"zh-Hans", "我们都是好邻居们。"}} {
		tab.GoesIn("nav", "Letter")
		tab.Anew(func() { tab.Choose("#language", typed.tag) })
		median := keys(tab, "#set-message-"+typed.tag, typed.words)
		t.Logf("%s: half of the keys are on the letter within %d ms", typed.tag, median.Milliseconds())
		if median > slowKey {
			t.Errorf("%s: a key takes %d ms", typed.tag, median.Milliseconds())
		}
	}

	tab.GoesIn("nav", "Print")
	tab.Goes("Make them")
	made := browsertest.Unzipped(t, tab.Saves(func() { tab.Press("Save all") }).Data)
	for name, want := range printed(t) {
		if name == press.RecordName { // it says when
			continue
		}
		if got := made[name]; !bytes.Equal(got, want.Data) {
			t.Errorf("%s is another file than the program makes: %d and %d bytes", name, len(got), len(want.Data))
		}
	}

	tab.Reload()
	tab.Says("Print", "Riverside Mutual Aid", "What was printed before")

	other := tab.Another(t)
	other.Go(server.URL)
	other.Says("Only one may work at a time, so that no code is given twice")
	other.Press("Work here instead")
	other.Says("Letters for your neighbours", "Riverside")
	tab.Says("You work in another tab or window now")
	tab.Anew(func() { tab.Press("Work here instead") })
	tab.Says("What was printed before")
	other.Close()

	browsertest.Eval[bool](tab, "navigator.serviceWorker.ready.then(() => true)")
	server.CloseClientConnections()
	server.Close()
	tab.Reload()
	tab.Says("What was printed before")
	tab.GoesIn("nav", "Letter")
	tab.Until("document.querySelector('#preview svg')")
	tab.GoesIn("nav", "Print")
	tab.Tick("[name=who][value=codes]")
	tab.Type("#codes", "CP3-002, CP3-004")
	tab.Goes("Make them")
	tab.Says("reprint-CP3-002+004.pdf")

	tab.Tick("[name=what][value=kits]")
	tab.Press("Make them")
	tab.Until("!document.querySelector('#busy').hidden && document.querySelector('#busy span').textContent")
	tab.Anew(func() { tab.Press("Stop") })
	tab.Says("Stopped. Nothing was changed by it.", "For whom")
}

// slowKey is when somebody who types waits for the letter, with much room for a machine
// that has other work.
const slowKey = 500 * time.Millisecond

// keys types words into a field, key by key, each when the letter has the one before, and
// returns how long half of them took at most until the letter had them. Nothing of it stays.
func keys(tab *browsertest.Tab, selector, words string) time.Duration {
	tab.Until("document.querySelector(%s)", selector)
	browsertest.Eval[bool](tab, fmt.Sprintf("(document.querySelector(%q).focus(), true)", selector))
	var took []float64
	for _, key := range words {
		browsertest.Eval[bool](tab, "delete window.deskLive")
		tab.Key(string(key))
		tab.Until("window.deskLive")
		took = append(took, browsertest.Eval[float64](tab, "window.deskLive"))
	}
	tab.Until("document.querySelector('#preview').innerHTML.includes(%s)", strings.Fields(words)[0])
	browsertest.Eval[bool](tab, fmt.Sprintf("(document.querySelector(%q).value = '', true)", selector))
	slices.Sort(took)
	return time.Duration(took[len(took)/2] * float64(time.Millisecond))
}

// printed are the files that the program prints of the example.
func printed(t *testing.T) fstest.MapFS {
	t.Helper()
	campaign, out := sink{}, sink{}
	if _, err := press.Print(t.Context(), press.Campaign{Folder: examples.Riverside(), File: "campaign.toml"}, campaign, out, press.PrintOptions{}, nil); err != nil {
		t.Fatal(err)
	}
	return fstest.MapFS(out)
}

// sink keeps files in memory.
type sink fstest.MapFS

func (s sink) Write(name string, fill func(io.Writer) error) error {
	var b bytes.Buffer
	if err := fill(&b); err != nil {
		return err
	}
	s[name] = &fstest.MapFile{Data: b.Bytes()}
	return nil
}

func (s sink) Open(name string) (fs.File, error) { return fstest.MapFS(s).Open(name) }
