package press_test

import (
	"bytes"
	"context"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters/press"
	"doorletters/locales"
	"doorletters/templates"
)

// windowsCampaign has every kind of text file that a campaign may have.
func windowsCampaign(t *testing.T) fstest.MapFS {
	t.Helper()
	own := func(files fs.FS, name string) string {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	letter := own(templates.Files, "door-letter.md")
	return folder(
		"campaign.toml", strings.Replace(settings, `pods = "pods.csv"`, "pods = \"pods.csv\"\nareas = \"areas.geojson\"", 1)+"[letter]\ntemplate = \"ours\"\n",
		"addresses.csv", addresses+"6,Brich Ave,,Riverside,01300,\n",
		"corrections.csv", "As written,Street\n6 Brich Ave Riverside 01300,Birch Ave\n",
		"locales/active.es.toml", own(locales.Files, "active.es.toml"),
		"templates/ours.md", letter,
		"areas.geojson", "{\"type\": \"FeatureCollection\",\n \"features\": []}\n",
	)
}

// Files as the editors of Windows save them, with a mark of byte order before the text and
// its own line ends, make the very letters that they make without.
func TestFilesSavedOnWindows(t *testing.T) {
	long(t)
	t.Parallel()
	plain := windowsCampaign(t)
	batch, memory, want := printed(t, plain, press.PrintOptions{})
	if len(batch.Files) == 0 || !strings.Contains(string(memory["assigned.csv"]), "6,Birch Ave") {
		t.Fatalf("the correction was not read:\n%s", memory["assigned.csv"])
	}
	saved := fstest.MapFS{}
	for name, f := range plain {
		saved[name] = &fstest.MapFile{Data: []byte("\ufeff" + strings.ReplaceAll(string(f.Data), "\n", "\r\n"))}
	}
	_, savedMemory, got := printed(t, saved, press.PrintOptions{})
	if !maps.EqualFunc(memory, savedMemory, bytes.Equal) {
		t.Error("the assigned list is another")
	}
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if strings.HasSuffix(name, ".pdf") && !bytes.Equal(want[name], got[name]) {
			t.Errorf("%s is another", name)
		}
	}
	// What was remembered is read again when a program of Windows has saved it.
	for name, data := range memory {
		text := strings.TrimPrefix(strings.ReplaceAll(string(data), "\r\n", "\n"), "\ufeff")
		saved[name] = &fstest.MapFile{Data: []byte("\ufeff" + strings.ReplaceAll(text, "\n", "\r\n"))}
	}
	report, err := press.Check(context.Background(), inFolder(saved), nil)
	if err != nil || !report.Ready {
		t.Error(err, report.Problems)
	}
}

// A pod may be called as a device is; its files may not.
func TestPodCalledAsADevice(t *testing.T) {
	long(t)
	t.Parallel()
	c := inFolder(folder("pods.csv", "Pod,Leader,Phone,Streets\nCON,Ana Reyes,617 555 0112,Alder St\nCP2,Wen Li,617 555 0102,Birch Ave\n"))
	for _, o := range []press.HandOutOptions{{}, {Folder: true}} {
		_, out := handedOut(t, c, o)
		want := []string{"CON_.xlsx", "CP2.xlsx"}
		if o.Folder {
			want = []string{"CON_/CON_.xlsx", "CP2/CP2.xlsx"}
		}
		for _, name := range want {
			if _, there := out[name]; !there {
				t.Errorf("there is no %s among %q", name, slices.Sorted(maps.Keys(out)))
			}
		}
	}
}
