package browsertest

import (
	"context"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// place finds what somebody would press and says where it is on the screen: the middle of
// the first that is seen whose words are those, or begin so. It is null as long as there is
// none, or something lies over it.
const place = `((within, words) => {
	const clean = e => (e.getAttribute('aria-label') || e.innerText || e.value || '').replace(/\s+/g, ' ').trim();
	const seen = e => e.checkVisibility({visibilityProperty: true}) && e.getBoundingClientRect().width > 1;
	const all = [...document.querySelectorAll(within)].flatMap(e => [...e.querySelectorAll('button, a, summary, label, input[type=submit]')]).filter(seen);
	const found = all.find(e => clean(e) === words) || all.find(e => clean(e).startsWith(words));
	if (!found) return null;
	found.scrollIntoView({block: 'center', behavior: 'instant'});
	const box = found.getClientRects()[0], at = {x: box.left + box.width / 2, y: box.top + box.height / 2};
	const hit = document.elementFromPoint(at.x, at.y);
	return hit && (found.contains(hit) || hit.contains(found)) ? at : null;
})(%s, %s)`

// Press presses the button, link, heading of a fold or label that has some words, or
// begins with them.
func (tab *Tab) Press(words string) {
	tab.t.Helper()
	tab.PressIn("body", words)
}

// PressIn presses what stands within some elements, by their selector.
func (tab *Tab) PressIn(within, words string) {
	tab.t.Helper()
	tab.Until("("+place+") !== null", within, words)
	at := Eval[struct{ X, Y float64 }](tab, js(place, within, words))
	tab.must(tab.within(func(ctx context.Context) error { return chromedp.Do(ctx, chromedp.MouseClickXY(at.X, at.Y)) }))
}

// Goes presses something that leads to another screen, or to the same one drawn anew, and
// waits for that.
func (tab *Tab) Goes(words string) {
	tab.t.Helper()
	tab.GoesIn("body", words)
}

// GoesIn is Goes within some elements.
func (tab *Tab) GoesIn(within, words string) {
	tab.t.Helper()
	tab.Anew(func() { tab.PressIn(within, words) })
}

// Anew does something by which the screen comes anew, and waits for that.
func (tab *Tab) Anew(do func()) {
	tab.t.Helper()
	tab.Until("document.querySelector('#main')")
	Eval[bool](tab, "document.querySelector('#main').wasHere = true")
	do()
	tab.Until("document.querySelector('#main') && !document.querySelector('#main').wasHere && document.readyState === 'complete'")
}

// Type writes a text into a field, instead of what it has, as a keyboard does.
func (tab *Tab) Type(selector, text string) {
	tab.t.Helper()
	tab.Write(selector, text)
	Eval[bool](tab, "(document.activeElement.blur(), true)") // it is left: change
}

// Write is Type for who stays in the field.
func (tab *Tab) Write(selector, text string) {
	tab.t.Helper()
	tab.Until(`(e => e && e.checkVisibility())(document.querySelector(%s))`, selector)
	Eval[bool](tab, js(`(e => { e.focus(); e.select(); return true; })(document.querySelector(%s))`, selector))
	if text == "" {
		tab.Key("\b")
	} else {
		_, err := chromedp.Call(tab.ctx, input.InsertText, input.InsertTextParams{Text: text})
		tab.must(err)
	}
}

// Key presses keys, one after the other, where the focus is.
func (tab *Tab) Key(keys string, options ...chromedp.KeyOption) {
	tab.t.Helper()
	tab.must(tab.within(func(ctx context.Context) error { return chromedp.Do(ctx, chromedp.KeyEvent(keys, options...)) }))
}

// Choose chooses in a menu, by value.
func (tab *Tab) Choose(selector, value string) {
	tab.t.Helper()
	tab.Until(`(e => e && [...e.options].some(o => o.value === %s))(document.querySelector(%s))`, value, selector)
	Eval[bool](tab, js(`(e => {
		e.focus(); e.value = %s;
		for (const type of ['input', 'change']) e.dispatchEvent(new Event(type, {bubbles: true}));
		return true;
	})(document.querySelector(%s))`, value, selector))
}

// Tick ticks or clears a box, by its selector.
func (tab *Tab) Tick(selector string) {
	tab.t.Helper()
	tab.Until("document.querySelector(%s)", selector)
	Eval[bool](tab, js("(document.querySelector(%s).click(), true)", selector))
}

// Bring chooses files for a field, by their whole paths.
func (tab *Tab) Bring(selector string, paths ...string) {
	tab.t.Helper()
	tab.must(tab.within(func(ctx context.Context) error {
		return chromedp.Do(ctx, chromedp.SetUploadFiles(chromedp.CSS(selector), paths, chromedp.NodeReady))
	}))
}

// Drop drags files over the page from outside, and drops them.
func (tab *Tab) Drop(paths ...string) {
	tab.t.Helper()
	data := &input.DragData{Items: []*input.DragDataItem{}, Files: paths, DragOperationsMask: 1}
	for _, step := range []input.DispatchDragEventType{input.DispatchDragEventTypeDragEnter, input.DispatchDragEventTypeDragOver, input.DispatchDragEventTypeDrop} {
		_, err := chromedp.Call(tab.ctx, input.DispatchDragEvent, input.DispatchDragEventParams{Type: step, X: 300, Y: 300, Data: data})
		tab.must(err)
	}
}
