package browsertest

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// Tab is a page in the browser.
type Tab struct {
	t         *testing.T
	ctx       context.Context
	browser   *Browser
	profile   Profile
	away      *away
	faults    *faults
	downloads *downloads
}

// Profile is how somebody's browser is set.
type Profile struct {
	Languages     string  // as a browser asks for them: "es,en;q=0.5"
	Width, Height int     // of what shows the page; 1366 by 768 if 0
	Zoom          float64 // 2 is 200 %
}

// Tab opens a tab in a profile of its own: no cookie, no file, no program of another.
func (b *Browser) Tab(t *testing.T, p Profile) *Tab {
	t.Helper()
	a := startAway(t)
	ctx, end := chromedp.NewContext(b.ctx, chromedp.WithNewBrowserContext(func(p *target.CreateBrowserContextParams) {
		p.ProxyServer, p.ProxyBypassList = a.address, "127.0.0.1"
	}))
	t.Cleanup(end)
	return b.open(t, ctx, p, a)
}

// Another opens one more tab in the profile of a tab.
func (tab *Tab) Another(t *testing.T) *Tab {
	t.Helper()
	ctx, end := chromedp.NewContext(tab.browser.ctx, chromedp.WithExistingBrowserContext(chromedp.FromContext(tab.ctx).BrowserContextID))
	t.Cleanup(end)
	return tab.browser.open(t, ctx, tab.profile, tab.away)
}

func (b *Browser) open(t *testing.T, ctx context.Context, p Profile, a *away) *Tab {
	t.Helper()
	tab := &Tab{t: t, ctx: ctx, browser: b, profile: p, away: a}
	tab.must(chromedp.Do(ctx))
	tab.listen()
	tab.takeDownloads()
	if p.Languages != "" {
		agent := Eval[string](tab, "navigator.userAgent")
		_, err := chromedp.Call(ctx, emulation.SetUserAgentOverride, emulation.SetUserAgentOverrideParams{UserAgent: agent, AcceptLanguage: p.Languages})
		tab.must(err)
	}
	if p.Width == 0 {
		p.Width, p.Height = 1366, 768
	}
	tab.Resize(p.Width, p.Height, p.Zoom)
	return tab
}

// Resize gives the page another size and zoom.
func (tab *Tab) Resize(width, height int, zoom float64) {
	tab.t.Helper()
	if zoom == 0 {
		zoom = 1
	}
	tab.must(chromedp.Do(tab.ctx, chromedp.EmulateViewport(int64(float64(width)/zoom), int64(float64(height)/zoom), chromedp.EmulateScale(zoom))))
}

func (tab *Tab) must(err error) {
	tab.t.Helper()
	if err != nil {
		tab.t.Fatalf("in the browser: %v", err)
	}
}

// Go opens an address. What is waited for is said by who knows what comes: the page may send
// the browser on.
func (tab *Tab) Go(address string) {
	tab.t.Helper()
	tab.must(tab.within(func(ctx context.Context) error {
		_, err := chromedp.Call(ctx, page.Navigate, page.NavigateParams{URL: address})
		return err
	}))
}

// Reload loads the page anew.
func (tab *Tab) Reload() {
	tab.t.Helper()
	tab.Anew(func() {
		tab.must(tab.within(func(ctx context.Context) error {
			_, err := chromedp.Call(ctx, page.Reload, page.ReloadParams{})
			return err
		}))
	})
}

// Close closes the tab, as somebody does.
func (tab *Tab) Close() { _ = chromedp.Cancel(tab.ctx) }

// within gives something as long as Patience lasts.
func (tab *Tab) within(do func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(tab.ctx, Patience)
	defer cancel()
	return do(ctx)
}

// Eval returns what an expression is in the page; a promise is waited for.
func Eval[T any](tab *Tab, expression string) T {
	tab.t.Helper()
	var value T
	err := tab.within(func(ctx context.Context) (err error) {
		value, err = chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
		return err
	})
	if err != nil {
		tab.t.Fatalf("%s: %v\n%s", expression, err, tab.Text())
	}
	return value
}

// Until waits until an expression is true in the page, which may be loaded anew meanwhile.
func (tab *Tab) Until(expression string, words ...any) {
	tab.t.Helper()
	expression = js(expression, words...)
	waiting := fmt.Sprintf(`new Promise(done => {
		const began = performance.now();
		const look = () => {
			let is = false;
			try { is = Boolean(%s); } catch (e) { if (!(e instanceof TypeError)) throw e; }
			if (is || performance.now() - began > 2000) done(is); else setTimeout(look, 10);
		};
		look();
	})`, expression)
	for began := time.Now(); time.Since(began) < Patience; {
		ctx, cancel := context.WithTimeout(tab.ctx, Patience)
		is, err := chromedp.Run(ctx, chromedp.Evaluate[bool](waiting, chromedp.EvalAwaitPromise))
		cancel()
		if err == nil && is {
			return
		}
		if err != nil && !leaving(err) {
			tab.t.Fatalf("%s: %v", expression, err)
		}
	}
	tab.t.Fatalf("it never came to be: %s\n%s", expression, tab.Text())
}

// leaving reports whether an error says that the page was left while it was asked.
func leaving(err error) bool {
	for _, words := range []string{"context was destroyed", "Cannot find context", "Inspected target navigated", "Promise was collected"} {
		if strings.Contains(err.Error(), words) {
			return true
		}
	}
	return false
}

// Text is what somebody reads on the page.
func (tab *Tab) Text() string {
	text, err := chromedp.Run(tab.ctx, chromedp.Evaluate[string]("document.title + '\\n' + location.href + '\\n' + document.body.innerText"))
	if err != nil {
		return err.Error()
	}
	return text
}

// Says waits until the page shows some words.
func (tab *Tab) Says(words ...string) {
	tab.t.Helper()
	for _, w := range words {
		tab.Until(`document.body.innerText.replace(/\s+/g, ' ').includes(%s)`, w)
	}
}

// Picture is a PNG of what is seen.
func (tab *Tab) Picture() []byte {
	tab.t.Helper()
	picture, err := chromedp.Run(tab.ctx, chromedp.CaptureScreenshot())
	tab.must(err)
	return picture
}

// js puts values into an expression.
func js(expression string, values ...any) string {
	written := make([]any, len(values))
	for i, v := range values {
		text, err := json.Marshal(v)
		if err != nil {
			panic(err) // a test hands it something that is no value
		}
		written[i] = string(text)
	}
	return fmt.Sprintf(expression, written...)
}
