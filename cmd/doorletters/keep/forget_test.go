package keep_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"doorletters/cmd/doorletters/disk"
	"doorletters/cmd/doorletters/keep"
	"doorletters/letters/desk"
)

// A campaign goes with all its files and no other's, and its name is free again.
func TestForget(t *testing.T) {
	at := home(t)
	s := shelf(t, at)
	store := begin(t, s, "Riverside")
	write(t, store, map[string]string{"addresses.csv": "x", "locales/active.es.toml": "y"}, map[string]string{"letters-CP1.pdf": "z"})
	begin(t, s, "Port")
	if err := s.Forget("Riverside"); err != nil {
		t.Fatal(err)
	}
	has(t, at, map[string]string{"Port/campaign.toml": "name = \"Port\"\n"})
	if _, err := os.Stat(store.Place()); !os.IsNotExist(err) {
		t.Errorf("its folder is there: %v", err)
	}
	if _, err := s.Campaign("Riverside"); err == nil {
		t.Error("it is kept still")
	}
	if again := begin(t, s, "Riverside"); again.Name() != "Riverside" {
		t.Errorf("the next is called %q", again.Name())
	}
	never, err := s.Begin("Never")
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Forget(never.Name()); err != nil {
		t.Error("one that has no files: ", err)
	}
}

// A link is followed nowhere, and stays.
func TestForgetLinks(t *testing.T) {
	at, other := home(t), t.TempDir()
	theirs := filepath.Join(other, "theirs.csv")
	if err := os.WriteFile(theirs, []byte("theirs"), 0o600); err != nil {
		t.Fatal(err)
	}
	s := shelf(t, at)
	store := begin(t, s, "Riverside")
	for name, to := range map[string]string{"folder": other, "list.csv": theirs} {
		if err := os.Symlink(to, filepath.Join(store.Place(), name)); err != nil {
			t.Skip("no links here: ", err)
		}
	}
	if err := os.Symlink(other, filepath.Join(at, "linked")); err != nil {
		t.Fatal(err)
	}
	if got := kept(t, s); !slices.Equal(got, []string{"Riverside"}) {
		t.Errorf("%q are kept", got)
	}
	refused(t, s.Forget("linked"))
	p := refused(t, s.Forget("Riverside"))
	if !strings.Contains(p.Message, "folder, list.csv") {
		t.Errorf("it says %q", p.Message)
	}
	has(t, other, map[string]string{"theirs.csv": "theirs"})
	if _, err := os.Lstat(filepath.Join(store.Place(), "campaign.toml")); !os.IsNotExist(err) {
		t.Errorf("the campaign's file is there: %v", err)
	}
}

// While something is at work in a campaign it does not go.
func TestForgetBusy(t *testing.T) {
	at := home(t)
	store := begin(t, shelf(t, at), "Riverside")
	if err := store.Change(func(desk.Change) error {
		refused(t, shelf(t, at).Forget("Riverside"))
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	has(t, at, map[string]string{"Riverside/campaign.toml": "name = \"Riverside\"\n"})
}

// The folder that somebody named is the one that is kept, and does not go; what is begun
// beside it is begun in the home.
func TestNamed(t *testing.T) {
	at, named := home(t), t.TempDir()
	if err := os.WriteFile(filepath.Join(named, "all.xlsx"), []byte("a workbook"), 0o600); err != nil {
		t.Fatal(err)
	}
	s := keep.New(keep.Options{System: disk.OS, Home: at, Named: named, File: "all.xlsx"})
	if got := kept(t, s); !slices.Equal(got, []string{"."}) || s.Place() != named {
		t.Errorf("%q are kept in %s", got, s.Place())
	}
	store, err := s.Campaign(".")
	if err != nil || store.Name() != "." || store.File() != "all.xlsx" || store.Place() != named {
		t.Fatalf("it is %v, %v", store, err)
	}
	write(t, store, map[string]string{"assigned.xlsx": "codes"}, nil)
	if p := refused(t, s.Forget(".")); p.File != named || !strings.Contains(p.Hint, "yourself") {
		t.Errorf("it says %v", p)
	}
	has(t, named, map[string]string{"all.xlsx": "a workbook", "assigned.xlsx": "codes"})
	begun := begin(t, s, "Port")
	if again, err := s.Campaign("Port"); err != nil || again.Place() != begun.Place() || filepath.Dir(begun.Place()) != at {
		t.Errorf("it is begun at %s, and found as %v, %v", begun.Place(), again, err)
	}
	if err := s.Forget("Port"); err != nil {
		t.Error(err)
	}
}
