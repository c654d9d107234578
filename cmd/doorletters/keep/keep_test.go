package keep_test

import (
	"errors"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/cmd/doorletters/disk"
	"doorletters/cmd/doorletters/keep"
	"doorletters/letters"
	"doorletters/letters/desk"
)

// shelf is one whose home need not be there, as a session of the program has it.
func shelf(t *testing.T, home string) *keep.Shelf {
	t.Helper()
	return keep.New(keep.Options{System: disk.OS, Home: home, Notice: func(notice string) { t.Log(notice) }})
}

// home is a folder that is not there yet.
func home(t *testing.T) string { return filepath.Join(t.TempDir(), "Documents", "Door letters") }

// begin begins a campaign, and writes its settings.
func begin(t *testing.T, s desk.Shelf, name string) desk.Store {
	t.Helper()
	store, err := s.Begin(name)
	if err != nil {
		t.Fatal(err)
	}
	write(t, store, map[string]string{"campaign.toml": "name = \"" + name + "\"\n"}, nil)
	return store
}

// write changes a campaign: files beside the settings, and in out.
func write(t *testing.T, store desk.Store, files, out map[string]string) {
	t.Helper()
	if err := store.Change(func(c desk.Change) error { return errors.Join(fill(c.Campaign, files), fill(c.Out, out)) }); err != nil {
		t.Fatal(err)
	}
}

func fill(folder desk.Folder, files map[string]string) error {
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := folder.Write(name, func(w io.Writer) error {
			_, err := io.WriteString(w, files[name])
			return err
		}); err != nil {
			return err
		}
	}
	return nil
}

// has says what is otherwise in a folder than it should be.
func has(t *testing.T, dir string, want map[string]string) {
	t.Helper()
	got := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		data, err := os.ReadFile(path)
		got[filepath.ToSlash(name)] = string(data)
		return err
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("in %s (-want +got):\n%s", dir, diff)
	}
}

// refused is the problem that an error has to be.
func refused(t *testing.T, err error) letters.Problem {
	t.Helper()
	var p letters.Problem
	if !errors.As(err, &p) || p.Message == "" || p.Hint == "" {
		t.Fatalf("it is no problem with a hint: %v", err)
	}
	return p
}

func kept(t *testing.T, s desk.Shelf) []string {
	t.Helper()
	names, err := s.Kept()
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// Nothing is made before something is written; then there is a folder for each campaign,
// under a name that no other has.
func TestBegin(t *testing.T) {
	at := home(t)
	s := shelf(t, at)
	first, err := s.Begin("Riverside")
	if err != nil {
		t.Fatal(err)
	}
	if entries, err := fs.ReadDir(first.Files(), "."); err != nil || len(entries) > 0 {
		t.Errorf("a new campaign has %v, %v", entries, err)
	}
	if entries, err := fs.ReadDir(first.Out(), "."); err != nil || len(entries) > 0 || first.File() != "" {
		t.Errorf("a new campaign has printed %v, %v", entries, err)
	}
	if _, err := os.Stat(at); !os.IsNotExist(err) {
		t.Errorf("the folder is made: %v", err)
	}
	second := begin(t, s, "riverside")
	if first.Name() != "Riverside" || second.Name() != "riverside 2" {
		t.Errorf("they are called %q and %q", first.Name(), second.Name())
	}
	if got := kept(t, s); !slices.Equal(got, []string{"riverside 2"}) {
		t.Errorf("%q are kept", got)
	}
	write(t, first, map[string]string{"campaign.toml": "x"}, map[string]string{"letters-CP1.pdf": "y"})
	has(t, at, map[string]string{"Riverside/campaign.toml": "x", "Riverside/out/letters-CP1.pdf": "y", "riverside 2/campaign.toml": "name = \"riverside\"\n"})
	again, err := shelf(t, at).Campaign("Riverside")
	if err != nil || again.File() != "campaign.toml" || again.Place() != filepath.Join(at, "Riverside") {
		t.Errorf("it is found as %v, %v", again, err)
	}
	if third := begin(t, shelf(t, at), "Riverside"); third.Name() != "Riverside 3" {
		t.Errorf("a third is called %q", third.Name())
	}
}

// A folder that came meanwhile under the name of a new campaign is left alone.
func TestNameTakenMeanwhile(t *testing.T) {
	at := home(t)
	one, two := shelf(t, at), shelf(t, at)
	late, err := one.Begin("Riverside")
	if err != nil {
		t.Fatal(err)
	}
	begin(t, two, "Riverside")
	called := false
	p := refused(t, late.Change(func(desk.Change) error { called = true; return nil }))
	if called || !strings.Contains(p.Message, "nothing was written") {
		t.Errorf("it says %q, and was called: %v", p.Message, called)
	}
	has(t, at, map[string]string{"Riverside/campaign.toml": "name = \"Riverside\"\n"})
}

// What one of two desks is at work in, the other leaves alone, and says so.
func TestTwoDesks(t *testing.T) {
	at := home(t)
	mine := begin(t, shelf(t, at), "Riverside")
	theirs, err := shelf(t, at).Campaign("Riverside")
	if err != nil {
		t.Fatal(err)
	}
	if err := mine.Change(func(c desk.Change) error {
		called := false
		p := refused(t, theirs.Change(func(desk.Change) error { called = true; return nil }))
		if called || !strings.Contains(p.Message, "another run of doorletters is at work") {
			t.Errorf("it says %q, and was called: %v", p.Message, called)
		}
		return fill(c.Campaign, map[string]string{"assigned.csv": "mine"})
	}); err != nil {
		t.Fatal(err)
	}
	write(t, theirs, map[string]string{"corrections.csv": "theirs"}, nil)
	has(t, mine.Place(), map[string]string{"campaign.toml": "name = \"Riverside\"\n", "assigned.csv": "mine", "corrections.csv": "theirs"})
}

// So it is with a run of the command line, in the campaign's folder or in out.
func TestCommandLineAtWork(t *testing.T) {
	at := home(t)
	store := begin(t, shelf(t, at), "Riverside")
	for _, dir := range []string{store.Place(), filepath.Join(store.Place(), "out")} {
		run := disk.Begin(disk.OS)
		if _, err := run.Folder(dir); err != nil {
			t.Fatal(err)
		}
		refused(t, store.Change(func(desk.Change) error { return nil }))
		run.Close()
	}
}

// Requests of one desk take turns: each sees what the one before has written.
func TestTurns(t *testing.T) {
	store := begin(t, shelf(t, home(t)), "Riverside")
	const all = 20
	failed := make(chan error, all)
	for range all {
		go func() {
			failed <- store.Change(func(c desk.Change) error {
				data, err := fs.ReadFile(store.Files(), "count.txt")
				if err != nil && !errors.Is(err, fs.ErrNotExist) {
					return err
				}
				return fill(c.Campaign, map[string]string{"count.txt": string(data) + "x"})
			})
		}()
	}
	for range all {
		if err := <-failed; err != nil {
			t.Error(err)
		}
	}
	if data, err := fs.ReadFile(store.Files(), "count.txt"); err != nil || len(data) != all {
		t.Errorf("%d of %d are left: %v", len(data), all, err)
	}
}

// A workbook that is a whole campaign is kept as one, and so is a pod's file; what either
// was before a change is not, and no other workbook.
func TestWorkbooksAreKept(t *testing.T) {
	at := home(t)
	s := shelf(t, at)
	for name, sheet := range map[string]string{"CP3/CP3.xlsx": "Campaign", "list/doors.xlsx": "Doors", "old/CP4.before.xlsx": "Campaign"} {
		book := excelize.NewFile()
		if err := errors.Join(os.MkdirAll(filepath.Join(at, filepath.Dir(name)), 0o700), book.SetSheetName("Sheet1", sheet), book.SetSheetRow(sheet, "A1", &[]string{"Setting", "Value"}), book.SetSheetRow(sheet, "A2", &[]string{"name", "Riverside"}), book.SaveAs(filepath.Join(at, name))); err != nil {
			t.Fatal(err)
		}
	}
	if got := kept(t, s); !slices.Equal(got, []string{"CP3"}) {
		t.Errorf("%q are kept", got)
	}
	store, err := s.Campaign("CP3")
	if err != nil || store.File() != "CP3.xlsx" {
		t.Fatalf("%v, %v", store, err)
	}
	if err := s.Forget("CP3"); err != nil {
		t.Fatal(err)
	}
	if got := kept(t, s); len(got) > 0 {
		t.Errorf("%q are kept still", got)
	}
}
