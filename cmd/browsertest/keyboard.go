package browsertest

import (
	"github.com/chromedp/chromedp/kb"
)

// Focused is what has the focus of the keyboard.
type Focused struct {
	Name    string // its words
	Element string // as it is written, its beginning
	Visible bool   // it is on the screen, and marked as what has the focus
}

// focused describes document.activeElement.
const focused = `(e => {
	if (!e || e === document.body) return {Name: '', Element: '', Visible: true};
	const style = getComputedStyle(e), box = e.getBoundingClientRect();
	const name = e.getAttribute('aria-label') || (e.labels && e.labels.length ? e.labels[0].innerText : '') || e.innerText || e.value || '';
	return {
		Name: name.replace(/\s+/g, ' ').trim(), Element: e.outerHTML.slice(0, 120),
		Visible: e.id === 'main' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth),
	};
})(document.activeElement)`

// Focus is what has the focus now.
func (tab *Tab) Focus() Focused {
	tab.t.Helper()
	return Eval[Focused](tab, focused)
}

// most is how many steps of the keyboard lead at most to anything on a page.
const most = 400

// TabTo goes on with the Tab key until what is there has a name, or one that begins so. On
// its way the focus must be seen at each step, and must not be held anywhere.
func (tab *Tab) TabTo(name string) {
	tab.t.Helper()
	last := ""
	for range most {
		tab.Key(kb.Tab)
		at := tab.Focus()
		if !at.Visible {
			tab.t.Errorf("the focus is not seen at %s", at.Element)
		}
		if at.Name == name || len(name) > 3 && len(at.Name) > len(name) && at.Name[:len(name)] == name {
			return
		}
		if held := at.Element + at.Name; held == last && held != "" && Eval[bool](tab, "document.activeElement.type !== 'date'") {
			tab.t.Fatalf("the focus is held at %s", at.Element)
		} else {
			last = held
		}
	}
	tab.t.Fatalf("the Tab key does not lead to %q\n%s", name, tab.Text())
}

// Enter presses Enter where the focus is.
func (tab *Tab) Enter() {
	tab.t.Helper()
	tab.Key(kb.Enter)
}

// Space presses the space bar where the focus is.
func (tab *Tab) Space() {
	tab.t.Helper()
	tab.Key(" ")
}

// Down is the key with the arrow that points down.
const Down = kb.ArrowDown
