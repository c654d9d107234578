package main

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// The address on the first line opens the page in one browser, whose button ends the
// program.
func TestDesk(t *testing.T) {
	campaign := t.TempDir()
	if err := os.WriteFile(filepath.Join(campaign, "campaign.toml"), []byte("name = \"Riverside\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	out, in := io.Pipe()
	code := make(chan int, 1)
	go func() {
		code <- run(context.Background(), []string{"desk", campaign, "--no-browser", "--port", "0"}, in, os.Stderr)
		in.Close()
	}()
	lines := bufio.NewReader(out)
	first, err := lines.ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	address, found := strings.CutPrefix(strings.TrimSpace(first), "the desk is open: ")
	opens, err := url.Parse(address)
	if err != nil || !found || opens.Hostname() != "127.0.0.1" || opens.Query().Get("key") == "" {
		t.Fatalf("the first line is %q", first)
	}
	rest := make(chan string, 1)
	go func() {
		said, _ := io.ReadAll(lines) // it ends with the program
		rest <- string(said)
	}()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	page := &url.URL{Scheme: "http", Host: opens.Host, Path: "/"}
	browser, stranger := &http.Client{Jar: jar}, &http.Client{}
	for _, step := range []struct {
		who    *http.Client
		method string
		at     *url.URL
		want   int
	}{
		{stranger, http.MethodGet, page, http.StatusForbidden},
		{browser, http.MethodGet, opens, http.StatusOK},
		{browser, http.MethodGet, page, http.StatusOK},
		{stranger, http.MethodGet, opens, http.StatusForbidden},
		{stranger, http.MethodPost, page.JoinPath("quit"), http.StatusForbidden},
		{browser, http.MethodPost, page.JoinPath("quit"), http.StatusOK},
	} {
		r, err := http.NewRequest(step.method, step.at.String(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if step.method == http.MethodPost {
			r.Header.Set("Origin", "http://"+opens.Host)
		}
		got, err := step.who.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		got.Body.Close()
		if got.StatusCode != step.want {
			t.Errorf("%s %s is answered with %s", step.method, step.at.Path, got.Status)
		}
	}
	if got := <-code; got != exitDone {
		t.Errorf("it ends with %d", got)
	}
	if said := <-rest; !strings.Contains(said, "Ctrl-C") || !strings.HasSuffix(said, "the desk is closed\n") {
		t.Errorf("it says %q", said)
	}
}

// Ctrl-C is an end as good as any.
func TestDeskInterrupted(t *testing.T) {
	t.Setenv("HOME", t.TempDir())
	t.Chdir(t.TempDir())
	ctx, interrupt := context.WithCancel(context.Background())
	out, in := io.Pipe()
	code := make(chan int, 1)
	go func() {
		code <- run(ctx, []string{"desk", "--no-browser"}, in, os.Stderr)
		in.Close()
	}()
	lines := bufio.NewReader(out)
	if _, err := lines.ReadString('\n'); err != nil {
		t.Fatal(err)
	}
	interrupt()
	if said, err := io.ReadAll(lines); err != nil || !strings.Contains(string(said), "the desk is closed") {
		t.Errorf("it says %q, %v", said, err)
	}
	if got := <-code; got != exitDone {
		t.Errorf("it ends with %d", got)
	}
}

// A double-click opens the desk, on what was dropped on the program if anything was; words
// on a command line stay what they are.
func TestDoubleClick(t *testing.T) {
	dropped := t.TempDir()
	for name, test := range map[string]struct {
		args    []string
		byClick bool
		want    []string
	}{
		"a double-click":      {nil, true, []string{"desk", "--"}},
		"something dropped":   {[]string{dropped}, true, []string{"desk", "--", dropped}},
		"a shortcut's folder": {[]string{"."}, true, []string{"."}},
		"a shortcut's words":  {[]string{"desk"}, true, []string{"desk"}},
		"more of them":        {[]string{"print", dropped}, true, []string{"print", dropped}},
		"a command line":      {nil, false, nil},
		"a folder in its own": {[]string{dropped}, false, []string{dropped}},
	} {
		if got := opened(test.args, test.byClick); !slices.Equal(got, test.want) {
			t.Errorf("%s is %q", name, got)
		}
	}
	newRoot(newUI(io.Discard, io.Discard))
	if cobra.MousetrapHelpText != "" {
		t.Error("who double-clicks the program is told to use a terminal")
	}
	var said strings.Builder
	if stay(strings.NewReader("\n"), &said); !strings.Contains(said.String(), "press Enter") {
		t.Errorf("the window says %q", said.String())
	}
}

// What the desk begins with is what its command line names: a campaign, or a list to begin
// one with, or what is kept.
func TestDeskBeginsWith(t *testing.T) {
	t.Setenv("HOME", t.TempDir())
	t.Setenv("USERPROFILE", os.Getenv("HOME"))
	at := t.TempDir()
	t.Chdir(at)
	for name, text := range map[string]string{"list.csv": "Number,Street\n", "notes.txt": "x", "broken.xlsx": "x", "here/campaign.toml": "", "here/list.csv": "Number,Street\n"} {
		if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	u := newUI(io.Discard, io.Discard)
	if code := run(t.Context(), []string{"init", "--workbook", "whole.xlsx"}, io.Discard, os.Stderr); code != exitDone {
		t.Fatal("no workbook")
	}
	for _, test := range []struct {
		args                 []string
		open, place, dropped string
	}{
		{nil, "", "Door letters", ""},
		{[]string{"here"}, ".", "here", ""},
		{[]string{"here/campaign.toml"}, ".", "here", ""},
		{[]string{"whole.xlsx"}, ".", filepath.Base(at), ""},
		{[]string{"list.csv"}, "", "Door letters", "list.csv"},
		{[]string{"here/list.csv"}, "", "Door letters", "list.csv"},
		{[]string{"broken.xlsx"}, "", "Door letters", "broken.xlsx"},
	} {
		o, err := u.deskOf(test.args)
		if err != nil {
			t.Errorf("%q: %v", test.args, err)
			continue
		}
		dropped := ""
		if o.Dropped != nil {
			dropped = o.Dropped.Name
			if _, err := o.Dropped.Folder.Open(dropped); err != nil {
				t.Errorf("%q: %v", test.args, err)
			}
		}
		if o.Open != test.open || filepath.Base(o.Shelf.Place()) != test.place || dropped != test.dropped {
			t.Errorf("%q opens %q on %s, with %q", test.args, o.Open, o.Shelf.Place(), dropped)
		}
	}
	t.Chdir("here")
	if o, err := u.deskOf(nil); err != nil || o.Open != "." || filepath.Base(o.Shelf.Place()) != "here" {
		t.Errorf("in a campaign it opens %q, %v", o.Open, err)
	}
}
