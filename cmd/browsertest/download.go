package browsertest

import (
	"os"
	"path/filepath"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"
)

// Download is a file that the page has given to be saved.
type Download struct {
	Name string
	Data []byte
}

// downloads are those of a tab.
type downloads struct {
	folder string
	names  map[string]string // by the browser's own
	done   chan Download
}

func (tab *Tab) takeDownloads() {
	d := &downloads{folder: tab.t.TempDir(), names: map[string]string{}, done: make(chan Download, 100)}
	tab.downloads = d
	events := true
	_, err := chromedp.CallBrowser(tab.ctx, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior: browser.SetDownloadBehaviorBehaviorAllowAndName, DownloadPath: d.folder, EventsEnabled: &events,
		BrowserContextID: chromedp.FromContext(tab.ctx).BrowserContextID,
	})
	tab.must(err)
	tab.must(chromedp.ListenBrowser(tab.ctx, d.hear))
}

func (d *downloads) hear(event any) {
	switch e := event.(type) {
	case *browser.EventDownloadWillBegin:
		d.names[e.GUID] = e.SuggestedFilename
	case *browser.EventDownloadProgress:
		if e.State != browser.DownloadProgressStateCompleted {
			return
		}
		if data, err := os.ReadFile(filepath.Join(d.folder, e.GUID)); err == nil { // else it is another tab's
			d.done <- Download{d.names[e.GUID], data}
		}
	}
}

// Saves does something by which the page gives a file to be saved, and returns it.
func (tab *Tab) Saves(do func()) Download {
	tab.t.Helper()
	do()
	select {
	case d := <-tab.downloads.done:
		return d
	case <-time.After(Patience):
		tab.t.Fatalf("no file came to be saved\n%s", tab.Text())
		return Download{}
	}
}
