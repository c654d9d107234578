package main

import (
	"os"
	"testing"

	"doorletters/cmd/browsertest"
	"doorletters/letters/desk/texts"
)

// Each screen is for everybody: in each language of the page axe finds nothing serious, and
// neither a telephone nor large letters make it wider than the window.
func TestScreensInBrowser(t *testing.T) {
	b := browsertest.Start(t)
	axe := browsertest.NewAxe(t)
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
			look("start")
			d.Anew(func() { d.Tick("form[action='/example'] button") })
			for _, screen := range []string{"doors", "pods", "letter", "print"} {
				d.Anew(func() { d.Tick("nav a[href='/" + screen + "']") })
				look(screen)
			}
		})
	}
}
