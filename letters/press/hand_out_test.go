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

	"github.com/google/go-cmp/cmp"
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

// inWorkbook is a campaign that is one workbook.
func inWorkbook(name string, book []byte) press.Campaign {
	return press.Campaign{Folder: fstest.MapFS{name: &fstest.MapFile{Data: book}}, File: name}
}

// sheetOf prints a pod's sheet.
func sheetOf(t *testing.T, c press.Campaign, pod string) []byte {
	t.Helper()
	out := shelf{}
	if _, err := press.Sheets(context.Background(), c, shelf{}, out, press.SheetOptions{PapersOptions: press.PapersOptions{Pods: []string{pod}}}, nil); err != nil {
		t.Fatal(err)
	}
	return out["sheet-"+pod+".pdf"]
}

// fromWorkbook prints a pod's letters from its hand-over file.
func fromWorkbook(t *testing.T, name string, book []byte) shelf {
	t.Helper()
	memory, out := shelf{}, shelf{}
	batch, err := press.Print(context.Background(), inWorkbook(name, book), memory, out, press.PrintOptions{}, nil)
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
	long(t)
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
		if pod.ID == "CP3" || pod.ID == "CP8" { // one has a leader, one has none
			if got, want := sheetOf(t, inWorkbook(pod.Workbook, books[pod.Workbook]), pod.ID), sheetOf(t, riverside, pod.ID); !bytes.Equal(got, want) {
				t.Errorf("the sheet of %s from %s is not the campaign's", pod.ID, pod.Workbook)
			}
		}
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
	long(t)
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

// A campaign's own translation goes along in a pod's folder; without it the organizer
// is told that letters will look otherwise.
func TestWhatACampaignHasOfItsOwnGoesAlong(t *testing.T) {
	long(t)
	t.Parallel()
	const file = "locales/active.es.toml"
	c := inFolder(folder(file, "[offer_pets]\nother = \"Sacar al perro\"\n"))
	done, out := handedOut(t, c, press.HandOutOptions{Pods: []string{"cp1"}, Folder: true})
	var names []string
	for name := range out {
		names = append(names, name)
	}
	slices.Sort(names)
	if diff := cmp.Diff([]string{"CP1/CP1.xlsx", "CP1/READ-ME.pdf", "CP1/kit-CP1.pdf", "CP1/letters-CP1.pdf", "CP1/" + file}, names); diff != "" {
		t.Fatal(diff)
	}
	along := fstest.MapFS{"CP1.xlsx": &fstest.MapFile{Data: out["CP1/CP1.xlsx"]}, file: &fstest.MapFile{Data: out["CP1/"+file]}}
	again := shelf{}
	if _, err := press.Print(context.Background(), press.Campaign{Folder: along, File: "CP1.xlsx"}, shelf{}, again, press.PrintOptions{}, nil); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(again["letters-CP1.pdf"], out["CP1/letters-CP1.pdf"]) {
		t.Error("letters from the folder are not the campaign's")
	}
	isWarning := func(p letters.Problem) bool { return strings.Contains(p.Message, file) }
	if slices.ContainsFunc(done.Problems, isWarning) {
		t.Error("warned of what goes along")
	}
	alone, _ := handedOut(t, c, press.HandOutOptions{})
	if !slices.ContainsFunc(alone.Problems, isWarning) {
		t.Errorf("not told that %s stays behind: %v", file, alone.Problems)
	}
}

// That a pod was handed out is remembered once, and a leader who waits for a pod has
// the one that the letters name.
func TestHandingOutIsRemembered(t *testing.T) {
	t.Parallel()
	c := folder()
	done, _ := handedOut(t, inFolder(c), press.HandOutOptions{Pods: []string{"CP2"}})
	memory := shelf{}
	if wrote, err := done.MarkHandedOut(memory); err != nil || !wrote || string(memory["assigned-pods.csv"]) != "\ufeffPod,Handed out\r\nCP1,\r\nCP2,March 2026\r\n" {
		t.Errorf("%v %v %q", wrote, err, memory["assigned-pods.csv"])
	}
	again, _ := handedOut(t, inFolder(with(c, memory)), press.HandOutOptions{Pods: []string{"CP2"}})
	if wrote, err := again.MarkHandedOut(memory); err != nil || wrote {
		t.Errorf("written again: %v", err)
	}
	_, err := press.Assign(context.Background(), inFolder(c), shelf{}, press.AssignOptions{StartOver: func(int) error { return nil }}, nil)
	if err == nil || !strings.Contains(err.Error(), "pod CP2 is handed out already") {
		t.Errorf("started over with a pod handed out: %v", err)
	}
}

// A hand-over file has the notes and reasons of its own pod, which the sheet prints, and
// of no other column of the list what stands there.
func TestAHandOverFileHasNoOtherColumn(t *testing.T) {
	t.Parallel()
	f := folder("addresses.csv", `Number,Street,Pod,Skip,Note,Phone,Email,Medical,Comments
12,Alder St,CP1,,bell broken,617 555 0133,res@example.org,oxygen,remarked
14,Alder St,CP1,vacant,,617 555 0134,,insulin,
3,Birch Ave,CP2,in hospital,,617 555 0135,,asthma,
5,Birch Ave,CP2,,loud dog,617 555 0136,,,
`)
	_, books := handedOut(t, inFolder(f), press.HandOutOptions{})
	text := unzipped(t, books["CP1.xlsx"])
	for _, own := range []string{"bell broken", "vacant"} {
		if !strings.Contains(text, own) {
			t.Errorf("%q is not there", own)
		}
	}
	for _, secret := range []string{"0133", "0134", "0135", "0136", "res@", "oxygen", "insulin", "asthma", "remarked", "hospital", "loud dog", "Birch", "Medical", "Comments"} {
		if strings.Contains(text, secret) {
			t.Errorf("%q left the list", secret)
		}
	}
}
