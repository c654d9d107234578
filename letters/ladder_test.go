package letters_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "doorletters/"

// ladder says what each package may import of this module; tests are free.
// Imports point down only, and a package imports rungs below its own, never a
// neighbour:
//
//	7 the command line
//	5 press, which wires the stages
//	4 what a list comes to: roster, leaders, memory, starter; pdf
//	3 heading, typeset, compose, campaign, pods, sheet/patch
//	2 address, sheet, langname
//	1 the nouns and the stores: no siblings
var ladder = map[string][]string{
	"cmd/doorletters": {"letters/press", "letters"},

	"letters/press": {
		"letters", "letters/campaign", "letters/heading", "letters/roster", "letters/leaders", "letters/memory", "letters/starter",
		"letters/sheet", "letters/sheet/patch", "letters/geojson", "letters/pods", "letters/chart", "letters/compose", "letters/typeset", "letters/faces", "letters/qr", "letters/pdf",
		"locales", "templates",
	},

	"letters/pdf":         {"letters/typeset", "letters/faces"},
	"letters/pdf/pdftest": {}, // reads files back; on nobody's list, so for tests alone

	"letters/chart":    {"letters", "letters/pods", "letters/pods/plane"},
	"letters/roster":   {"letters", "letters/heading", "letters/sheet", "letters/langname", "letters/address"},
	"letters/leaders":  {"letters", "letters/heading", "letters/langname", "letters/phone"},
	"letters/memory":   {"letters", "letters/heading", "letters/sheet", "letters/sheet/patch", "letters/address"},
	"letters/starter":  {"letters", "letters/leaders", "letters/campaign", "letters/langname"},
	"letters/heading":  {"letters", "letters/sheet", "letters/langname", "letters/address"},
	"letters/campaign": {"letters", "letters/sheet", "letters/langname", "letters/phone"},

	"letters/sheet":    {"letters", "letters/sheet/markup"},
	"letters/langname": {"letters"},
	"letters/address":  {"letters"},
	"letters/phone":    {"letters"},

	"letters/geojson": {"letters"},
	"letters/pods": {
		"letters", "letters/address", "letters/pods/network", "letters/pods/partition", "letters/pods/plane", "letters/pods/rule", "letters/pods/tour",
	},
	"letters/compose":      {"letters", "locales", "templates"},
	"letters/typeset":      {"letters", "letters/faces", "letters/qr", "letters/typeset/bidi"},
	"letters/typeset/bidi": {},

	"letters/sheet/patch":     {"letters", "letters/sheet", "letters/sheet/markup"},
	"letters/sheet/markup":    {},
	"letters/sheet/sheettest": {}, // makes workbooks; on nobody's list, so for tests alone

	// Below pods, and knowing no door.
	"letters/pods/partition": {"letters/pods/plane", "letters/pods/tour"},
	"letters/pods/network":   {"letters/pods/plane"},
	"letters/pods/rule":      {"letters", "letters/address"},
	"letters/pods/tour":      {},
	"letters/pods/plane":     {"letters"},

	"letters":             {},
	"letters/letterstest": {"letters"}, // on nobody's list, so for tests alone

	"letters/faces": {},
	"letters/qr":    {},
	"locales":       {},
	"templates":     {},
}

// soleImporters says which packages alone know a library, so that leaving the
// library stays the work of few.
var soleImporters = map[string]string{
	"github.com/xuri/excelize":        "letters/sheet letters/sheet/patch letters/sheet/sheettest letters/memory letters/starter",
	"github.com/xuri/nfp":             "letters/sheet",
	"github.com/nicksnyder/go-i18n":   "letters/compose",
	"github.com/yuin/goldmark":        "letters/compose",
	"github.com/skip2/go-qrcode":      "letters/qr",
	"github.com/go-pdf/fpdf":          "letters/pdf",
	"github.com/nyaruka/phonenumbers": "letters/phone",
	"github.com/paulmach/orb":         "letters/pods/plane",
	"github.com/spf13/cobra":          "cmd/doorletters",
	"github.com/schollz/progressbar":  "cmd/doorletters",
	"github.com/pdfcpu/pdfcpu":        "letters/pdf/pdftest",
	"github.com/makiuchi-d/gozxing":   "letters/pdf/pdftest",
	"github.com/google/go-cmp":        "tests",
	"github.com/rogpeppe/go-internal": "tests",
	"pgregory.net/rapid":              "tests",
}

// world is what letters/... does without: it takes files as io.Reader and
// fs.FS, so that every stage runs without them and in a browser too. (The pure
// parts of net, as net/url, are fine.)
var world = []string{"os", "os/exec", "os/signal", "os/user", "io/ioutil", "syscall", "net", "net/http"}

// clock is what of package time looks at the clock.
var clock = []string{"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTicker", "NewTimer"}

// listed is a package as go list describes it, without its tests.
type listed struct {
	ImportPath, Dir  string
	GoFiles, Imports []string
}

// name is the package's path within the module.
func (p listed) name() string { return strings.TrimPrefix(p.ImportPath, module) }

func packages(t *testing.T) []listed {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Dir,GoFiles,Imports", module+"...")
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, stderr.String())
	}
	var all []listed
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		switch err := dec.Decode(&p); {
		case errors.Is(err, io.EOF):
			return all
		case err != nil:
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

func TestLadder(t *testing.T) {
	for _, p := range packages(t) {
		allowed, known := ladder[p.name()]
		if !known {
			t.Errorf("%s stands on no rung of the ladder: say in ladder_test.go what it may import", p.name())
		}
		for _, path := range p.Imports {
			sibling, ours := strings.CutPrefix(path, module)
			if known && ours && !slices.Contains(allowed, sibling) {
				t.Errorf("%s imports %s: the ladder allows it %s", p.name(), sibling, orNone(allowed))
			}
			for library, importer := range soleImporters {
				if (path == library || strings.HasPrefix(path, library+"/")) && !slices.Contains(strings.Fields(importer), p.name()) {
					t.Errorf("%s imports %s: only %s may", p.name(), path, importer)
				}
			}
		}
	}
}

// TestWorld: only the command line touches files, networks and clocks.
func TestWorld(t *testing.T) {
	for _, p := range packages(t) {
		if p.name() != "letters" && !strings.HasPrefix(p.name(), "letters/") {
			continue
		}
		for _, path := range p.Imports {
			if slices.Contains(world, path) {
				t.Errorf("%s imports %s: only cmd/ touches files, networks and processes", p.name(), path)
			}
		}
		for _, file := range p.GoFiles {
			for _, use := range clockUses(t, filepath.Join(p.Dir, file)) {
				t.Errorf("%s: %s: only cmd/ looks at the clock; pass the date in", path.Join(p.name(), file), use)
			}
		}
	}
}

// clockUses lists where a file looks at the clock: "line 12 calls time.Now".
func clockUses(t *testing.T, file string) []string {
	t.Helper()
	files := token.NewFileSet()
	f, err := parser.ParseFile(files, file, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	name := ""
	for _, spec := range f.Imports {
		if spec.Path.Value == `"time"` {
			name = "time"
			if spec.Name != nil {
				name = spec.Name.Name
			}
		}
	}
	var uses []string
	ast.Inspect(f, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok && slices.Contains(clock, s.Sel.Name) {
			if x, ok := s.X.(*ast.Ident); ok && name != "" && x.Name == name {
				uses = append(uses, fmt.Sprintf("line %d uses time.%s", files.Position(s.Pos()).Line, s.Sel.Name))
			}
		}
		return true
	})
	return uses
}

func orNone(allowed []string) string {
	if len(allowed) == 0 {
		return "no sibling"
	}
	return "only " + strings.Join(allowed, ", ")
}
