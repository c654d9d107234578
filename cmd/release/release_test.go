package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestMain works where a release is made: at the top of the source.
func TestMain(m *testing.M) {
	if err := os.Chdir("../.."); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

var committed = time.Date(2026, 3, 1, 8, 20, 30, 0, time.UTC)

func files() []entry {
	return []entry{{"doorletters", []byte("program"), runs}, {"a/b.txt", []byte("text"), reads}, {"START-HERE.txt", nil, reads}}
}

func TestArchivesAreTheSameWhateverTheOrder(t *testing.T) {
	for name, pack := range map[string]func(io.Writer, string, time.Time, []entry) error{"zip": zipped, "tar.gz": tarred} {
		t.Run(name, func(t *testing.T) {
			var one, two bytes.Buffer
			turned := files()
			slices.Reverse(turned)
			if err := errors.Join(pack(&one, "doorletters-v1", committed, files()), pack(&two, "doorletters-v1", committed, turned)); err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(one.Bytes(), two.Bytes()) {
				t.Error("the same files made two archives")
			}
			twice := append(files(), files()[0])
			if err := pack(io.Discard, "doorletters-v1", committed, twice); err == nil {
				t.Error("a file that is there twice was packed")
			}
		})
	}
}

func TestZip(t *testing.T) {
	var b bytes.Buffer
	if err := zipped(&b, "doorletters-v1", committed, files()); err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range z.File {
		got = append(got, f.Name+" "+f.Mode().String())
		if !f.Modified.Equal(committed) {
			t.Errorf("%s is of %s, not of the commit", f.Name, f.Modified)
		}
	}
	want := []string{"doorletters-v1/START-HERE.txt -rw-r--r--", "doorletters-v1/a/b.txt -rw-r--r--", "doorletters-v1/doorletters -rwxr-xr-x"}
	if !slices.Equal(got, want) {
		t.Errorf("in it are %q, not %q", got, want)
	}
}

func TestTar(t *testing.T) {
	var b bytes.Buffer
	if err := tarred(&b, "doorletters-v1", committed, files()); err != nil {
		t.Fatal(err)
	}
	z, err := gzip.NewReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, h.Name+" "+h.FileInfo().Mode().String())
		if !h.ModTime.Equal(committed) || h.Uid != 0 || h.Uname != "" {
			t.Errorf("%s is of %s, and of user %d %q", h.Name, h.ModTime, h.Uid, h.Uname)
		}
	}
	want := []string{"doorletters-v1/START-HERE.txt -rw-r--r--", "doorletters-v1/a/b.txt -rw-r--r--", "doorletters-v1/doorletters -rwxr-xr-x"}
	if !slices.Equal(got, want) {
		t.Errorf("in it are %q, not %q", got, want)
	}
}

func TestStart(t *testing.T) {
	for _, s := range []start{onWindows, onMac, onLinux, onPage} {
		t.Run(s.system, func(t *testing.T) {
			entries, err := s.entries()
			if err != nil {
				t.Fatal(err)
			}
			text := string(entries[0].data)
			if lines := strings.Count(text, "\n"); lines != 6 || strings.Count(text, "\r\n") == 6 != s.crlf {
				t.Errorf("START-HERE.txt has %d lines, not 6, or not the line ends of %s:\n%q", lines, s.system, text)
			}
			for _, e := range entries {
				if e.name == "START-HERE.pdf" && (!bytes.HasPrefix(e.data, []byte("%PDF-")) || bytes.Count(e.data, []byte("/Subtype/Image")) != 2) {
					t.Errorf("START-HERE.pdf has not its two pictures")
				}
			}
			again, err := s.entries()
			if err != nil {
				t.Fatal(err)
			}
			for i := range entries {
				if !bytes.Equal(entries[i].data, again[i].data) {
					t.Errorf("%s is another each time", entries[i].name)
				}
			}
		})
	}
}

// TestStartNamesWhatThePageSays: the words that the six lines tell people to press.
func TestStartNamesWhatThePageSays(t *testing.T) {
	words, err := os.ReadFile("locales/desk.en.toml")
	if err != nil {
		t.Fatal(err)
	}
	for _, word := range []string{"I only want to look", "Open the example", "Print", "Make them", "Start", "Close", "Save a copy"} {
		if !bytes.Contains(words, []byte(`= "`+word+`"`)) {
			t.Errorf("the page says %q nowhere", word)
		}
	}
}

func TestWhatASystemGets(t *testing.T) {
	windows, linux := targets[0], targets[3]
	for _, c := range []struct {
		of   target
		name string
		want bool
	}{
		{windows, "man/doorletters.1", false}, {windows, "completions/doorletters.ps1", true}, {windows, "completions/doorletters.fish", false}, {windows, "completions/README.txt", true},
		{windows, "examples/riverside/campaign.toml", true}, {linux, "man/doorletters.1", true}, {linux, "completions/doorletters.fish", true},
	} {
		if got := c.of.has(c.name); got != c.want {
			t.Errorf("%s has %s: %v", c.of.name(), c.name, got)
		}
	}
	for name, want := range map[string]bool{"index.html": false, "desk.wasm": false, "desk.wasm.gz": false, "fonts/NotoSans-Bold.ttf.gz": true} {
		if packedTwice(entry{name: name}) != want {
			t.Errorf("%s is left out of the page: %v", name, !want)
		}
	}
	if windows.program() != "doorletters.exe" || linux.program() != "doorletters" {
		t.Error("the program is called otherwise")
	}
}
