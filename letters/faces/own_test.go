package faces_test

import (
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters/faces"
)

// read returns files of testdata (made by testdata/make.py) and of fonts as a
// group's font folder would hold them.
func read(t *testing.T, file string) *fstest.MapFile {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return &fstest.MapFile{Data: data}
}

// unpacked returns the file of a font of the program's own.
func unpacked(t *testing.T, name string) []byte {
	t.Helper()
	data, err := fs.ReadFile(faces.Folder(), name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func add(t *testing.T, folder fs.FS) (*faces.Library, []faces.Refusal) {
	t.Helper()
	library := faces.Embedded()
	refused, err := library.Add(folder)
	if err != nil {
		t.Fatal(err)
	}
	return library, refused
}

func TestOwnFonts(t *testing.T) {
	library, refused := add(t, fstest.MapFS{
		"Cherokee Regular.otf":       read(t, "testdata/cherokee.otf"),
		"cherokee/bold.TTF":          read(t, "testdata/cherokee-bold.ttf"),
		"zz/NotoSans-Regular.ttf":    read(t, "testdata/cherokee.otf"),
		"OFL.txt":                    {Data: []byte("licence")},
		".hidden.ttf":                {Data: []byte("left by a file manager")},
		"__MACOSX/cherokee.ttf":      {Data: []byte("left by an archiver")},
		".Trash/NotoSans-Bold.woff2": {Data: []byte("wOF2")},
	})
	if len(refused) > 0 {
		t.Fatalf("refused: %v", refused)
	}
	for _, c := range []struct {
		about string
		bold  bool
		text  string
		want  []string
	}{
		{"its characters", false, "ᎠᎡ", []string{"CherokeeRegular", "CherokeeRegular"}},
		{"its bold", true, "ᎠᎡ", []string{"bold", "bold"}},
		{"spaces and marks beside them", false, "Ꭰ (", []string{"CherokeeRegular", "CherokeeRegular", "CherokeeRegular"}},
		{"what it lacks", false, "Ꭰ5", []string{"CherokeeRegular", "NotoSans-Regular"}},
		{"what the program's fonts have", false, "a (", []string{"NotoSans-Regular", "NotoSans-Regular", "NotoSans-Regular"}},
	} {
		if got := chosen(library, "chr", "Cher", c.bold, c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q is set in %q, want %q", c.about, c.text, got, c.want)
		}
	}
	f, ok := library.Choose("chr", "Cher", false, 'Ꭰ', nil)
	if !ok || f.Upem() != 1000 || f.Font == nil || f.Bold {
		t.Errorf("the font is %+v", f)
	}
}

func TestOwnFontsOfOneNameAreToldApart(t *testing.T) {
	library, refused := add(t, fstest.MapFS{
		"1/NotoSans-Bold.ttf": read(t, "testdata/cherokee-bold.ttf"),
		"2/NotoSans-Bold.otf": read(t, "testdata/cherokee.otf"),
		"3/字.otf":             read(t, "testdata/cherokee.otf"),
	})
	if len(refused) > 0 {
		t.Fatalf("refused: %v", refused)
	}
	for bold, want := range map[bool]string{true: "NotoSans-Bold-2", false: "NotoSans-Bold-3"} {
		if f, ok := library.Choose("chr", "Cher", bold, 'Ꭰ', nil); !ok || f.Name != want {
			t.Errorf("bold %v: %v, want %s", bold, f, want)
		}
	}
}

func TestRefusedFonts(t *testing.T) {
	hebrew := unpacked(t, "NotoSansHebrew-Regular.ttf")
	// A table of the directory that begins beyond the others and does not fit.
	unfit := slices.Clone(hebrew)
	glyf := strings.Index(string(unfit[:400]), "loca")
	copy(unfit[glyf+12:glyf+16], []byte{0, 0, 0, 2})
	// No outlines: the directory calls them by another name.
	pictures := []byte(strings.Replace(string(hebrew), "glyf", "CBDT", 1))

	for _, c := range []struct {
		file    string
		data    []byte
		message string
	}{
		{"variable.ttf", read(t, "testdata/cherokee-variable.ttf").Data, "variable font"},
		{"Noto.TTC", []byte("ttcf\x00\x01\x00\x00 and so on"), "collection"},
		{"web.woff", []byte("wOFF and so on"), "web pages"},
		{"web.woff2", []byte("wOF2 and so on"), "web pages"},
		{"renamed.ttf", []byte("wOF2 and so on"), "web pages"},
		{"page.ttf", []byte("<!DOCTYPE html>"), "not a font"},
		{"empty.otf", nil, "not a font"},
		{"head.ttf", hebrew[:8], "cut off"},
		{"directory.ttf", hebrew[:60], "cut off"},
		{"half.ttf", hebrew[:len(hebrew)/2], "cut off"},
		{"unfit.ttf", unfit, "damaged"},
		{"emoji.ttf", pictures, "pictures"},
	} {
		library, refused := add(t, fstest.MapFS{"mine/" + c.file: {Data: c.data}})
		if len(refused) != 1 {
			t.Errorf("%s: refused %v, want one", c.file, refused)
			continue
		}
		r := refused[0]
		if r.File != "mine/"+c.file || !strings.Contains(r.Message, c.message) || r.Hint == "" {
			t.Errorf("%s: %+v, want a message with %q", c.file, r, c.message)
		}
		if f, ok := library.Choose("chr", "Cher", false, 'Ꭰ', nil); ok {
			t.Errorf("%s was refused and used: %s", c.file, f.Name)
		}
	}
}

// Whatever a disk or a download did to a font, it is refused or it is used,
// and the program goes on.
func FuzzOwnFont(f *testing.F) {
	for _, file := range []string{"testdata/cherokee.otf", "testdata/cherokee-bold.ttf", "testdata/cherokee-variable.ttf"} {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data, uint16(0), byte(0))
		f.Add(data, uint16(40), byte(255)) // a place in the directory
		f.Add(data, uint16(500), byte(3))  // a place in a table
	}
	f.Fuzz(func(t *testing.T, data []byte, at uint16, value byte) {
		data = slices.Clone(data)
		if int(at) < len(data) {
			data[at] ^= value
		}
		library := faces.NewLibrary(fstest.MapFS{})
		refused, err := library.Add(fstest.MapFS{"font.ttf": {Data: data}})
		if err != nil {
			t.Fatal(err)
		}
		if font, ok := library.Choose("chr", "Cher", false, 'Ꭰ', nil); ok && (len(refused) > 0 || font.Upem() == 0) {
			t.Errorf("refused %v, chosen %v", refused, font)
		}
	})
}
