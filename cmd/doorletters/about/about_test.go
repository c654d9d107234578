package about_test

import (
	"bytes"
	"strings"
	"testing"

	"doorletters/cmd/doorletters/about"
)

func TestFind(t *testing.T) {
	all := []about.Licence{{Name: "github.com/spf13/cobra"}, {Name: "github.com/spf13/pflag"}, {Name: "NotoSans", Terms: "OFL-1.1"}, {Name: "NotoSansThai", Terms: "OFL-1.1"}}
	for _, c := range []struct{ name, want string }{
		{"cobra", "github.com/spf13/cobra"},
		{"NOTOSANS", "NotoSans"},
		{"Noto Sans", "NotoSans"},
		{"noto-sans thai", "NotoSansThai"},
		{"noto", "NotoSans NotoSansThai"},
		{"OFL", "NotoSans NotoSansThai"},
		{"thai", "NotoSansThai"},
		{"spf13", "github.com/spf13/cobra github.com/spf13/pflag"},
		{"nobody", ""},
		{"", ""},
		{" - ", ""},
	} {
		var found []string
		for _, l := range about.Find(all, c.name) {
			found = append(found, l.Name)
		}
		if got := strings.Join(found, " "); got != c.want {
			t.Errorf("%q: %q, not %q", c.name, got, c.want)
		}
	}
}

func TestPackIsTheSameEachTime(t *testing.T) {
	all, err := about.Licences()
	if err != nil {
		t.Fatal(err)
	}
	var one, two bytes.Buffer
	for _, b := range []*bytes.Buffer{&one, &two} {
		if err := about.Pack(b, all); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(one.Bytes(), two.Bytes()) {
		t.Error("the same licences were packed in two ways")
	}
}

func TestBuiltWithoutVersionControl(t *testing.T) {
	var b bytes.Buffer
	if err := (about.Build{Version: "v1.0.0", Go: "go1.26.8 linux/amd64"}).Write(&b); err != nil {
		t.Fatal(err)
	}
	if want := "doorletters v1.0.0\ncommit  unknown: it was built without version control\nwith    go1.26.8 linux/amd64\n"; b.String() != want {
		t.Errorf("it says\n%s, not\n%s", b.String(), want)
	}
}

func TestBuiltFromACommit(t *testing.T) {
	var b bytes.Buffer
	build := about.Build{
		Version: "v1.0.0", Commit: "0123abcd", Time: "2026-03-01T10:20:00+02:00", Changed: true, Go: "go1.26.8 linux/amd64",
		Modules: []about.Module{{Path: "example.org/one", Version: "v0.1.0"}, {Path: "example.org/two", Version: "v0.2.0", StandIn: "cmd/site/two"}},
	}
	if err := build.Write(&b); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"commit  0123abcd, with changes that were not committed\n", "of      2026-03-01 08:20 UTC\n", "\n  example.org/one v0.1.0\n", "\n  example.org/two v0.2.0: not itself, but what cmd/site/two of this program has in its place\n"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("it says\n%s, without %q", b.String(), want)
		}
	}
}
