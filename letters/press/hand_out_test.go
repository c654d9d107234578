package press_test

import (
	"archive/zip"
	"bytes"
	"context"
	"io"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/memory"
	"doorletters/letters/press"
)

// handedOut hands pods of a campaign out.
func handedOut(t *testing.T, c press.Campaign, o press.HandOutOptions) (press.HandedOut, shelf) {
	t.Helper()
	memory, out := shelf{}, shelf{}
	done, err := press.HandOut(context.Background(), c, memory, out, o, nil)
	if err != nil {
		t.Fatal(err)
	}
	return done, out
}

// fromWorkbook prints a pod's letters from its hand-over file.
func fromWorkbook(t *testing.T, name string, book []byte) shelf {
	t.Helper()
	memory, out := shelf{}, shelf{}
	campaign := press.Campaign{Folder: fstest.MapFS{name: &fstest.MapFile{Data: book}}, File: name}
	batch, err := press.Print(context.Background(), campaign, memory, out, press.PrintOptions{}, nil)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if wrote, err := batch.MarkPrinted(memory); wrote || err != nil || len(memory) > 0 {
		t.Errorf("%s: printing from it wrote a memory of %d files, %v", name, len(memory), err)
	}
	return out
}

// A pod's leader prints the letters that the organizer would, to the byte.
func TestLettersFromAHandOverFileAreThoseOfTheCampaign(t *testing.T) {
	t.Parallel()
	riverside := press.Campaign{Folder: os.DirFS("../../examples/riverside"), File: "campaign.toml"}
	whole := shelf{}
	if _, err := press.Print(context.Background(), riverside, shelf{}, whole, press.PrintOptions{}, nil); err != nil {
		t.Fatal(err)
	}
	done, books := handedOut(t, riverside, press.HandOutOptions{})
	if len(done.Pods) != 9 || len(books) != 9 {
		t.Fatalf("%d pods in %d files", len(done.Pods), len(books))
	}
	for _, pod := range done.Pods {
		letters := "letters-" + pod.ID + ".pdf"
		if got := fromWorkbook(t, pod.Workbook, books[pod.Workbook])[letters]; !bytes.Equal(got, whole[letters]) {
			t.Errorf("%s from %s is not the campaign's: %d bytes and %d", letters, pod.Workbook, len(got), len(whole[letters]))
		}
	}
	_, again := handedOut(t, riverside, press.HandOutOptions{})
	for name := range books {
		if !bytes.Equal(books[name], again[name]) {
			t.Errorf("%s: written again it has other bytes", name)
		}
	}
}

// A hand-over file holds nothing of another pod.
func TestAHandOverFileHoldsNothingOfOtherPods(t *testing.T) {
	t.Parallel()
	riverside := press.Campaign{Folder: os.DirFS("../../examples/riverside"), File: "campaign.toml"}
	_, books := handedOut(t, riverside, press.HandOutOptions{})
	doors, leaders := riversideLists(t)
	for _, h := range riversideSkipped(t) {
		doors[h.Pod] = append(doors[h.Pod], h)
	}
	for name, book := range books {
		own := strings.TrimSuffix(name, ".xlsx")
		text := unzipped(t, book)
		for _, door := range doors[own] {
			if row := door.Code + "|"; !strings.Contains(text, row) || !strings.Contains(text, "|"+door.Address.Number+"|"+door.Address.Street+"|") {
				t.Errorf("%s lacks %s", name, door.Address.Line())
			}
		}
		for pod := range doors {
			if pod == own {
				continue
			}
			if strings.Contains(text, pod) {
				t.Errorf("%s names pod %s", name, pod)
			}
			for _, secret := range secretsOf(doors[pod], leaders[pod]) {
				if strings.Contains(text, secret) && !strings.Contains(strings.Join(secretsOf(doors[own], leaders[own]), "\n"), secret) {
					t.Errorf("%s holds %q of pod %s", name, secret, pod)
				}
			}
		}
		for _, needless := range []string{"podsize", "addresses.xlsx", "pods.xlsx", "Streets", "Capacity", "Printed", "Source"} {
			if strings.Contains(text, needless) {
				t.Errorf("%s has %s, which nobody needs there", name, needless)
			}
		}
	}
}

// riversideSkipped are the doors of the example that get no letter.
func riversideSkipped(t *testing.T) []letters.Household {
	t.Helper()
	data, err := os.ReadFile("../../examples/riverside/assigned.xlsx")
	if err != nil {
		t.Fatal(err)
	}
	all, _, err := memory.Read(bytes.NewReader(data), "assigned.xlsx")
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(all, func(h letters.Household) bool { return h.Skip == "" })
}

// secretsOf are what only a pod's own file may hold: its streets' doors as a row has
// them, its codes, its leader's names and numbers.
func secretsOf(doors []letters.Household, leader letters.Leader) []string {
	var secrets []string
	for _, door := range doors {
		secrets = append(secrets, door.Code, "|"+door.Address.Number+"|"+door.Address.Street+"|")
	}
	for _, secret := range []string{leader.Name, leader.Phone.Printed, leader.WhatsApp.Printed, leader.Email, leader.Second.Name, leader.Second.Phone.Printed, leader.Address, leader.Hours} {
		if secret != "" && secret != "617-555-0100" { // the group's, which stands on every letter
			secrets = append(secrets, secret)
		}
	}
	return secrets
}

// unzipped returns the text of all parts of a workbook, and the rows of its sheets with
// | between their cells.
func unzipped(t *testing.T, book []byte) string {
	t.Helper()
	parts, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, part := range parts.File {
		f, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.Copy(&all, f); err != nil {
			t.Fatal(err)
		}
	}
	opened, err := excelize.OpenReader(bytes.NewReader(book))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range opened.GetSheetList() {
		rows, err := opened.GetRows(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows {
			all.WriteString("\n" + strings.Join(row, "|") + "|")
		}
	}
	return strings.NewReplacer("&amp;", "&", "&apos;", "'", "&#39;", "'", "&#34;", `"`).Replace(all.String())
}
