package main

import (
	"os"
	"path/filepath"
	"testing"

	"doorletters/cmd/browsertest"
	"doorletters/examples"
	"doorletters/letters/desk/texts"
)

// Each screen is for everybody: in each language of the page axe finds nothing serious, and
// neither a telephone nor large letters make it wider than the window. With DESK_PICTURES,
// a folder, it leaves pictures there, for somebody to look at.
func TestScreensInBrowser(t *testing.T) {
	b := browsertest.Start(t)
	axe := browsertest.NewAxe(t)
	campaign := filepath.Join(t.TempDir(), "riverside")
	if err := os.CopyFS(campaign, examples.Riverside()); err != nil {
		t.Fatal(err)
	}
	sent := filepath.Join(t.TempDir(), "CP3.xlsx")
	command(t, "handover", campaign, "--pod", "CP3", "-o", sent)
	for _, tag := range texts.Tags() {
		t.Run(tag, func(t *testing.T) {
			d := sitDown(t, b, browsertest.Profile{Languages: tag})
			look := func(screen string) {
				t.Helper()
				axe.Examine(d.Tab, screen)
				for _, size := range []struct {
					name          string
					width, height int
					zoom          float64
				}{{"telephone", 390, 844, 1}, {"200 %", 1366, 768, 2}, {"whole", 1366, 768, 1}} {
					d.Resize(size.width, size.height, size.zoom)
					d.Fits(screen + ", " + size.name)
					if to := os.Getenv("DESK_PICTURES"); to != "" {
						_ = os.WriteFile(to+"/"+tag+"-"+screen+"-"+size.name+".png", d.Picture(), 0o644)
					}
				}
			}
			if dir := browsertest.Eval[string](d.Tab, "document.documentElement.lang + ' ' + getComputedStyle(document.body).direction"); dir != tag+" "+direction(tag) {
				t.Errorf("the page is %s", dir)
			}
			look("start")
			d.Anew(func() { d.Bring("#list", file(t, "list.csv", []byte(untidy))) })
			look("doors with questions")
			d.Anew(func() { d.Tick("main a[href^='/doors/rows']") })
			look("rows")
			d.Anew(func() { d.Tick("nav a[href='/']") })
			d.Anew(func() { d.Tick("form[action='/example'] button") })
			for _, screen := range []struct{ name, by string }{
				{"doors", "nav a[href='/doors']"},
				{"pods", "nav a[href='/pods']"}, {"leaders", "main a[href='/pods/leaders']"}, {"pods anew", ""},
				{"letter", "nav a[href='/letter']"}, {"print", "nav a[href='/print']"},
				{"words", "nav a[href='/words']"}, {"words in Arabic", "main a[href='/words/ar']"},
			} {
				if screen.name == "pods anew" {
					d.Anew(func() { d.Tick("nav a[href='/pods']") })
					screen.by = "main a[href='/pods/anew']"
				}
				d.Anew(func() { d.Tick(screen.by) })
				look(screen.name)
			}
			d.Anew(func() { d.Tick("nav a[href='/']") })
			d.Anew(func() { d.Bring("#campaign", sent) })
			look("which")
			d.Anew(func() { d.Tick("[name=as][value=pod]") })
			look("my pod")
			d.Anew(func() { d.Tick("nav a[href='/']") })
			d.Anew(func() { d.Tick("form[action='/forget'] button") })
			look("forget")
		})
	}
}

// untidy is a list that leaves something to be asked and something to be mended.
const untidy = "No.,Street name,Idioma\n12,Alder St,Chinese\n14,,\n??,Alder St,\n16,Alder St,Spanish\n"

// direction is in which a language is written.
func direction(tag string) string {
	if tag == "ar" {
		return "rtl"
	}
	return "ltr"
}
