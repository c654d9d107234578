package main

import (
	"strings"
	"testing"

	"doorletters/cmd/browsertest"
)

// A translator changes a word, sees it in the letter at once, and sends the file.
func TestTranslatorInBrowser(t *testing.T) {
	b := browsertest.Start(t)
	d := sitDown(t, b, browsertest.Profile{})
	d.GoesIn("main", "Words")
	d.GoesIn("main", "Español Spanish")
	const word = "Vecindario"
	message := browsertest.Eval[string](d.Tab, `[...document.querySelectorAll('form[data-lit]')].find(f => f.elements.key.value === 'who_we_are').querySelector('textarea').id`)
	took := d.keys("#"+message, word+" ", "#shown")
	t.Logf("half of the keys are in the letter within %d ms", took.Milliseconds())
	d.Says("your words")
	saved := d.Saves(func() { d.Press("Save active.es.toml") })
	if !strings.Contains(string(saved.Data), word) || saved.Name != "active.es.toml" {
		t.Errorf("%s has not the word", saved.Name)
	}
}
