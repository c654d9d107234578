package press_test

import (
	"bytes"
	"context"
	"fmt"
	"net/url"
	"os"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/leaders"
	"doorletters/letters/memory"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/press"
)

// The example is printed and every page read back against its lists: the right
// door, the right leader's number, the code for this pod and language.
func TestRiverside(t *testing.T) {
	long(t)
	t.Parallel()
	example := os.DirFS("../../examples/riverside")
	memory, out := shelf{}, shelf{}
	batch, err := press.Print(context.Background(), press.Campaign{Folder: example, File: "campaign.toml"}, memory, out, press.PrintOptions{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if wrote, err := batch.MarkPrinted(memory); wrote || err != nil || len(memory) != 0 {
		t.Errorf("printing the example writes %d files into it, %v", len(memory), err)
	}
	if batch.Pods != 9 || batch.Letters < 400 || batch.Skipped != 0 {
		t.Errorf("%d pods, %d letters, %d skipped", batch.Pods, batch.Letters, batch.Skipped)
	}
	doors, leaders := riversideLists(t)
	for _, file := range batch.Files {
		pod := file.Pods[0]
		pages := pdftest.Read(t, out[file.Name])
		if len(pages) != file.Copies || len(pages) != len(doors[pod]) {
			t.Fatalf("%s: %d pages, %d copies, %d doors", file.Name, len(pages), file.Copies, len(doors[pod]))
		}
		for i, page := range pages {
			door := doors[pod][i]
			text := page.Text()
			for _, want := range []string{door.Address.Line(), door.Code, leaders[pod].Phone.Printed, leaders[pod].Name, "617-555-0100"} {
				if !strings.Contains(text, want) {
					t.Errorf("%s, page %d: %q is not on it", file.Name, i+1, want)
				}
			}
			language := door.Language
			if language == "" {
				language = "en"
			}
			wantCode(t, fmt.Sprintf("%s, page %d", file.Name, i+1), page.Codes, pod, language)
		}
	}
}

// riversideLists returns the doors of each pod in the order of the assigned list,
// and who answers for it.
func riversideLists(t *testing.T) (map[string][]letters.Household, map[string]letters.Leader) {
	t.Helper()
	read := func(name string) *bytes.Reader {
		data, err := os.ReadFile("../../examples/riverside/" + name)
		if err != nil {
			t.Fatal(err)
		}
		return bytes.NewReader(data)
	}
	assigned, problems, err := memory.Read(read("assigned.xlsx"), "assigned.xlsx")
	if err != nil || len(problems) != 0 {
		t.Fatal(err, problems)
	}
	doors := map[string][]letters.Household{}
	for _, h := range assigned {
		if h.Skip == "" {
			doors[h.Pod] = append(doors[h.Pod], h)
		}
	}
	table, problems, err := leaders.Read(read("pods.xlsx"), "pods.xlsx", heading.Options{Country: "US"})
	if err != nil || len(problems) != 1 { // whom letters call by their first names
		t.Fatal(err, problems)
	}
	leaders := map[string]letters.Leader{}
	for _, pod := range table.Pods {
		leaders[pod.ID] = pod.Leader
		if pod.Leader.IsZero() {
			leaders[pod.ID] = letters.Leader{Phone: letters.Phone{Printed: "617-555-0100"}} // by a name in each language
		}
	}
	return doors, leaders
}

// wantCode checks that a page's one code opens the needs form for its pod and language.
func wantCode(t *testing.T, page string, codes []string, pod, language string) {
	t.Helper()
	if len(codes) != 1 {
		t.Errorf("%s: %d codes", page, len(codes))
		return
	}
	u, err := url.Parse(codes[0])
	if err != nil {
		t.Errorf("%s: %v", page, err)
		return
	}
	found := map[string]bool{}
	for _, values := range u.Query() {
		for _, v := range values {
			found[v] = true
		}
	}
	if !found[pod] || !found[language] {
		t.Errorf("%s: the code %s is not that of %s in %s", page, codes[0], pod, language)
	}
}
