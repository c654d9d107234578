package main

import (
	"slices"
	"strings"
	"testing"

	"doorletters/cmd/browsertest"
	"doorletters/letters/pdf/pdftest"
)

// Everything can be done without a mouse: from the first page to letters, where the focus
// is seen at each step.
func TestKeyboardInBrowser(t *testing.T) {
	b := browsertest.Start(t)
	d := sitDown(t, b, browsertest.Profile{})
	d.TabTo("Skip to the content")
	d.Enter()
	d.TabTo("Open the example")
	d.Anew(d.Enter)
	d.Says("434 letters")
	for _, screen := range []string{"Pods", "Letter"} {
		d.TabTo("Skip to the content")
		d.TabTo(screen)
		d.Anew(d.Enter)
	}
	d.TabTo("Language")
	d.Anew(func() { d.Key("e") }) // español
	d.Until("document.querySelector('#language').value === 'es'")
	d.TabTo("Next: print")
	d.Anew(d.Enter)
	d.TabTo("Everybody")
	for !strings.HasPrefix(d.Focus().Name, "Only these codes") {
		d.Key(browsertest.Down)
	}
	d.TabTo("Only these codes")
	d.Key("CP3-002")
	d.TabTo("Make them")
	d.Anew(d.Enter)
	d.TabTo("Save reprint-CP3-002.pdf")
	saved := d.Saves(d.Enter)
	pages := pdftest.Read(t, saved.Data)
	if len(pages) != 1 || !slices.ContainsFunc(pages[0].Lines, func(l string) bool { return strings.Contains(l, "CP3-002") }) {
		t.Errorf("%s has %d letters", saved.Name, len(pages))
	}
}
