package main

import (
	"path/filepath"
	"testing"

	"doorletters/cmd/browsertest"
)

// The one file, opened from a disk, makes the letters of the example in all its languages.
func TestSingleFileInBrowser(t *testing.T) {
	b := browsertest.Start(t)
	file := filepath.Join(t.TempDir(), "page.html")
	if err := built(t).writeSingle(file); err != nil {
		t.Fatal(err)
	}
	tab := b.Tab(t, browsertest.Profile{})
	tab.Go("file://" + file)
	tab.Until("document.querySelector('#main h1') && document.readyState === 'complete'")
	tab.Says("This page forgets what you opened")
	tab.Goes("Open the example")
	tab.Says("434 letters")
	tab.GoesIn("nav", "Print")
	tab.Goes("Make them")
	tab.Says("letters-CP3.pdf")
}
