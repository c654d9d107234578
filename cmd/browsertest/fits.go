package browsertest

// Fits fails the test where the page as a whole is wider than the window: what is wider
// scrolls within itself, or breaks its lines.
func (tab *Tab) Fits(screen string) {
	tab.t.Helper()
	size := Eval[struct{ Page, Window float64 }](tab, "({Page: document.documentElement.scrollWidth, Window: window.innerWidth})")
	if size.Page <= size.Window {
		return
	}
	wide := Eval[[]string](tab, `(() => {
		const scrolls = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible') return true; return false; };
		return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !scrolls(e)).slice(-5).map(e => e.outerHTML.slice(0, 160));
	})()`)
	tab.t.Errorf("%s is %.0f wide in a window of %.0f: %q", screen, size.Page, size.Window, wide)
}
