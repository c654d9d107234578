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
	message := browsertest.Eval[string](d.Tab, `(e => e.id)(document.querySelector('form[data-lit] textarea'))`)
	t.Log(browsertest.Eval[string](d.Tab, `[...document.querySelectorAll('form[data-lit]')].slice(0,10).map(f => f.elements.key.value + '=' + f.querySelector('textarea').value).join('\n')`))
	d.keys("#"+message, word+" ")
	d.Until("document.querySelector('#shown svg').outerHTML.includes(%s)", word)
	saved := d.Saves(func() { d.Press("Save active.es.toml") })
	if !strings.Contains(string(saved.Data), word) || saved.Name != "active.es.toml" {
		t.Errorf("%s has not the word", saved.Name)
	}
}
