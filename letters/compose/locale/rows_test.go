package locale_test

import (
	"bytes"
	"image"
	"image/png"
	"slices"
	"strconv"
	"strings"
	"testing"

	"doorletters/letters/compose/locale"
	"doorletters/letters/sheet/sheettest"
)

// Each row says what is meant, which numbers take the form, what to keep, and what another
// language says.
func TestRowsSayWhatIsMeant(t *testing.T) {
	set, err := locale.BuiltIn()
	if err != nil {
		t.Fatal(err)
	}
	layout := layoutOf(t, "pl")
	layout.Forms = []string{"one", "few", "other"}
	layout.Beside = []locale.Beside{{Name: "Spanish", Locale: set["es"]}}
	english, spanish := set[locale.English].Messages["sent_to"], set["es"].Messages["sent_to"]
	want := map[string][3]string{
		"sent_to.one":   {english.One, english.Description + "\nPlural form one, for numbers like 1\nKeep: {{.Doors}}", spanish.One},
		"sent_to.few":   {english.Other, english.Description + "\nPlural form few, for numbers like 2, 3, 4\nKeep: {{.Doors}}", spanish.Other},
		"sent_to.other": {english.Other, english.Description + "\nPlural form other\nKeep: {{.Doors}}", spanish.Other},
	}
	keys := map[string]bool{}
	for _, r := range (locale.Source{}).Rows(layout) {
		if keys[r.Key] || r.Translation != "" || r.Note == "" && set[locale.English].Messages[r.Key] != nil {
			t.Errorf("%+v", r)
		}
		keys[r.Key] = true
		if w, there := want[r.Key]; there && (r.English != w[0] || r.Note != w[1] || !slices.Equal(r.Beside, w[2:])) {
			t.Errorf("%s: %q, %q", r.Key, r.English, r.Note)
		}
	}
	for key := range want {
		if !keys[key] {
			t.Errorf("there is no row %s", key)
		}
	}
}

// A picture stands beside the first form of its message.
func TestWorkbookShowsPictures(t *testing.T) {
	var picture, b bytes.Buffer
	sheettest.Must(t, png.Encode(&picture, image.NewGray(image.Rect(0, 0, 40, 20))))
	layout := layoutOf(t, "eo")
	sheettest.Must(t, locale.Source{}.WriteWorkbook(&b, "eo", layout, map[string][]byte{"sent_to": picture.Bytes()}))
	f := sheettest.Open(t, b.Bytes())
	rows, err := f.GetRows("Translate")
	sheettest.Must(t, err)
	if !strings.HasPrefix(rows[0][0], "Language: eo (Esperanto") {
		t.Error(rows[0])
	}
	cells, err := f.GetPictureCells("Translate")
	sheettest.Must(t, err)
	if len(cells) != 1 || !strings.HasPrefix(cells[0], "D") {
		t.Fatal(cells)
	}
	for i, row := range rows {
		if row[len(row)-1] == "sent_to.one" && cells[0] != "D"+strconv.Itoa(i+1) {
			t.Errorf("the picture is in %s, the message in row %d", cells[0], i+1)
		}
	}
	if err := (locale.Source{}).WriteWorkbook(&b, "eo", layout, map[string][]byte{"sent_to": []byte("no picture")}); err == nil || !strings.Contains(err.Error(), "sent_to") {
		t.Error(err)
	}
}
