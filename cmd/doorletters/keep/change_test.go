package keep_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"doorletters/cmd/doorletters/disk"
	"doorletters/cmd/doorletters/keep"
	"doorletters/letters/desk"
	"doorletters/letters/press"
)

// A change that fails leaves all as it was, wherever it fails.
func TestChangeFails(t *testing.T) {
	before := map[string]string{"campaign.toml": "name = \"Riverside\"\n", "assigned.csv": "old", "out/letters-CP1.pdf": "old", "out/letters-CP2.pdf": "old"}
	broken := errors.New("a door has no pod")
	for name, change := range map[string]func(store desk.Store, c desk.Change) error{
		"while it works": func(desk.Store, desk.Change) error { return broken },
		"while it fills a file": func(_ desk.Store, c desk.Change) error {
			return c.Out.Write("letters-CP3.pdf", func(io.Writer) error { return broken })
		},
		"since somebody wrote in the list": func(store desk.Store, c desk.Change) error {
			c.Campaign.Expect(press.Seen{Name: "assigned.csv"}) // which was not there when it was read
			return nil
		},
		"since somebody wrote in out": func(store desk.Store, c desk.Change) error {
			c.Out.Expect(press.Seen{Name: "letters-CP1.pdf"})
			return nil
		},
		"since a folder has a file's name": func(store desk.Store, c desk.Change) error {
			return errors.Join(os.Mkdir(filepath.Join(store.Place(), "kit.pdf"), 0o700), fill(c.Campaign, map[string]string{"kit.pdf": "new"}))
		},
	} {
		t.Run(name, func(t *testing.T) {
			at := home(t)
			store := begin(t, shelf(t, at), "Riverside")
			write(t, store, map[string]string{"assigned.csv": "old"}, map[string]string{"letters-CP1.pdf": "old", "letters-CP2.pdf": "old"})
			err := store.Change(func(c desk.Change) error {
				c.Out.Remove("letters-CP2.pdf")
				return errors.Join(
					fill(c.Campaign, map[string]string{"assigned.csv": "new"}), fill(c.Out, map[string]string{"letters-CP1.pdf": "new"}),
					fill(c.After, map[string]string{"marks.csv": "new"}), change(store, c))
			})
			if err == nil {
				t.Error("it does not fail")
			}
			has(t, store.Place(), before)
			write(t, store, nil, map[string]string{"letters-CP1.pdf": "old"}) // and the folder is free
		})
	}
}

// A disk that fails at any step leaves all of a change or nothing.
func TestDiskFails(t *testing.T) {
	for k := 1; ; k++ {
		at := home(t)
		store := begin(t, shelf(t, at), "Riverside")
		write(t, store, map[string]string{"assigned.csv": "old"}, map[string]string{"letters-CP1.pdf": "old"})
		calls, system := 0, disk.OS
		system.Rename = func(from, to string) error {
			if calls++; calls == k {
				return errors.New("the disk is gone")
			}
			return os.Rename(from, to)
		}
		failing, err := keep.New(keep.Options{System: system, Home: at}).Campaign("Riverside")
		if err != nil {
			t.Fatal(err)
		}
		err = failing.Change(func(c desk.Change) error {
			return errors.Join(fill(c.Campaign, map[string]string{"assigned.csv": "new"}), fill(c.Out, map[string]string{"letters-CP1.pdf": "new"}))
		})
		content := "old"
		if err == nil {
			content = "new"
		}
		has(t, store.Place(), map[string]string{"campaign.toml": "name = \"Riverside\"\n", "assigned.csv": content, "out/letters-CP1.pdf": content})
		if calls < k {
			return
		}
	}
}

// What comes after is held to what was written before it.
func TestAfter(t *testing.T) {
	store := begin(t, shelf(t, home(t)), "Riverside")
	if err := store.Change(func(c desk.Change) error {
		return errors.Join(
			fill(c.Campaign, map[string]string{"assigned.csv": "codes"}), fill(c.Out, map[string]string{"letters-CP1.pdf": "letters"}),
			fill(c.After, map[string]string{"assigned.csv": "codes, printed"}))
	}); err != nil {
		t.Fatal(err)
	}
	has(t, store.Place(), map[string]string{"campaign.toml": "name = \"Riverside\"\n", "assigned.csv": "codes, printed", "out/letters-CP1.pdf": "letters"})
}

// What is written can be read before it has its name.
func TestOpenBefore(t *testing.T) {
	store := begin(t, shelf(t, home(t)), "Riverside")
	if err := store.Change(func(c desk.Change) error {
		if err := fill(c.Out, map[string]string{"letters-CP1.pdf": "letters"}); err != nil {
			return err
		}
		f, err := c.Out.Open("letters-CP1.pdf")
		if err != nil {
			return err
		}
		defer f.Close()
		if data, err := io.ReadAll(f); err != nil || string(data) != "letters" {
			t.Errorf("it reads %q, %v", data, err)
		}
		if _, err := fs.Stat(store.Out(), "letters-CP1.pdf"); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("it has its name: %v", err)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
}
