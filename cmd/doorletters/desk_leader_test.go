package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"doorletters/cmd/browsertest"
	"doorletters/examples"
	"doorletters/letters/pdf/pdftest"
)

// command runs a command line, and returns what it says.
func command(t *testing.T, args ...string) string {
	t.Helper()
	var said, failed strings.Builder
	if code := run(t.Context(), args, &said, &failed); code != exitDone {
		t.Fatalf("%q ends with %d: %s", args, code, failed.String())
	}
	return said.String()
}

// A pod's leader opens the file that the organizer sent, prints four letters that got wet,
// says what happened at three doors, and sends the file back, which the organizer takes in.
func TestLeaderInBrowser(t *testing.T) {
	b := browsertest.Start(t)
	campaign := filepath.Join(t.TempDir(), "riverside")
	if err := os.CopyFS(campaign, examples.Riverside()); err != nil {
		t.Fatal(err)
	}
	sent := filepath.Join(t.TempDir(), "CP3.xlsx")
	command(t, "handover", campaign, "--pod", "CP3", "-o", sent)

	d := sitDown(t, b, browsertest.Profile{Width: 390, Height: 844})
	d.Anew(func() { d.Bring("#pod", sent) })
	d.Says("Pod CP3", "Your doors, in the order of the walk")
	d.Type("#codes", "CP3-002, CP3-004, CP3-011 to CP3-012")
	pages := pdftest.Read(t, d.Saves(func() { d.Press("Make these letters") }).Data)
	var codes []string
	for _, page := range pages {
		for _, code := range []string{"CP3-002", "CP3-004", "CP3-011", "CP3-012"} {
			if strings.Contains(page.Text(), code) && strings.Contains(page.Text(), "617-555-0103") {
				codes = append(codes, code)
			}
		}
	}
	slices.Sort(codes)
	if len(pages) != 4 || strings.Join(codes, " ") != "CP3-002 CP3-004 CP3-011 CP3-012" {
		t.Errorf("%d letters, with the codes %q", len(pages), codes)
	}

	door := func(code, field string) string {
		d.Until(`[...document.querySelectorAll('table.doors tr')].some(tr => tr.innerText.includes(%s) && (tr.querySelector('[name=' + %s + ']').id = %s))`, code, field, code+field)
		return "#" + code + field
	}
	d.keeps(func() { d.Tick(door("CP3-002", "done")) })
	d.keeps(func() { d.Type(door("CP3-004", "skip"), "vacant") })
	d.keeps(func() { d.Type(door("CP3-011", "note"), "bell is broken") })
	back := d.Saves(func() { d.Press("Save CP3.xlsx") })
	said := command(t, "collect", file(t, back.Name, back.Data), "--campaign", campaign)
	for _, want := range []string{"CP3-002: Done ", "CP3-004: Skip: vacant", "CP3-011: Note: bell is broken", "3 doors taken in"} {
		if !strings.Contains(said, want) {
			t.Errorf("the organizer is not told %q:\n%s", want, said)
		}
	}
}

// What is typed is kept at a pause, though nobody leaves the field, and with the page.
func TestTypingIsKeptInBrowser(t *testing.T) {
	b := browsertest.Start(t)
	d := sitDown(t, b, browsertest.Profile{})
	d.Goes("Open the example")
	d.Goes("Letter")
	const field, value = "#set-group-hours", "document.querySelector('#set-group-hours').value"
	d.Write(field, "on Mondays, 6 to 8")
	d.Until("document.querySelector('#notice').innerText.includes('Kept.')")
	if written := string(d.kept(t, "campaign.toml")); !strings.Contains(written, "on Mondays, 6 to 8") {
		t.Errorf("it is not in the settings:\n%s", written)
	}
	if in := browsertest.Eval[string](d.Tab, "document.activeElement.id"); in != "set-group-hours" {
		t.Errorf("the keys go into %q now", in)
	}
	d.Write(field, "on Tuesdays, 6 to 8")
	d.Reload()
	for began := time.Now(); browsertest.Eval[string](d.Tab, value) != "on Tuesdays, 6 to 8"; d.Reload() { // the page may be asked for first
		if time.Since(began) > browsertest.Patience {
			t.Fatal("what was typed before the page was loaded anew is lost")
		}
	}
}
