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
	"strconv"
	"strings"
	"testing"
)

const module = "doorletters/"

// rungs are the rungs of the ladder, from the top. Imports point down only: a
// package imports rungs below its own, never a neighbour. What stands within a
// package's folder is its own, and below it.
var rungs = map[string]int{
	"cmd/doorletters": 7, "cmd/fonts": 7, "cmd/page": 7, "cmd/release": 7, "cmd/site": 7,
	"letters/desk":  6, // the web page over press
	"letters/press": 5, // wires the stages
	"letters/amend": 4, "letters/starter": 4, "letters/handover": 4, "letters/roster": 4, "letters/leaders": 4, "letters/memory": 4, "letters/chart": 4, "letters/pdf": 4, "letters/readback": 4, "letters/svg": 4, "letters/raster": 4, "letters/regions": 4,
	"letters/heading": 3, "letters/typeset": 3, "letters/compose": 3, "letters/campaign": 3, "letters/pods": 3, "letters/proof": 3, "letters/answers": 3, "letters/sheet/patch": 3,
	"letters/address": 2, "letters/sheet": 2, "letters/langname": 2, "letters/phone": 2, "letters/weblink": 2, "letters/distance": 1,
	"letters/faces": 1, "letters/qr": 1, "letters/geojson": 1, "letters/shape": 1, "letters/textfile": 1, "letters/bounded": 1, "letters/filename": 1, "letters/problems": 1, "examples": 1, "letters/tomltext": 1, "letters/async": 1, "locales": 1, "templates": 1,
	"letters": 0, // the nouns
}

// neighbours are imports within a rung that are meant so.
var neighbours = map[string]string{
	"letters/starter": "letters/leaders", // the samples of a new pods table
	"letters/amend":   "letters/starter", // a new pods table
	"letters/faces":   "letters/bounded", // a group's own fonts

	"letters/faces/pack":              "letters/async", // two weights side by side
	"letters/compose/locale/workbook": "letters/sheet", // a locale that was filled in as a spreadsheet
}

// ladder says what each package may import of this module; tests are free.
var ladder = map[string][]string{
	"cmd/doorletters":                        {"cmd/doorletters/about", "cmd/doorletters/disk", "cmd/doorletters/folder", "cmd/doorletters/keep", "cmd/doorletters/manual", "cmd/doorletters/profiling", "cmd/doorletters/runlog", "cmd/doorletters/serve", "cmd/doorletters/watch", "letters/press", "letters/press/languages", "letters/desk", "letters/problems", "letters"},
	"cmd/page":                               {"cmd/page/port", "letters", "letters/desk", "letters/press", "letters/proof"},
	"cmd/page/port":                          {"letters/faces"},
	"cmd/page/proof":                         {"cmd/page/port", "letters/faces", "letters/proof", "letters/readback"},
	"cmd/fonts":                              {"letters/faces", "letters/faces/pack"},
	"cmd/release":                            {"cmd/doorletters/about", "cmd/release/deflate", "cmd/site/slim", "letters", "letters/faces", "letters/pdf", "letters/qr", "letters/typeset"},
	"cmd/release/deflate":                    {},
	"cmd/site":                               {"cmd/site/slim", "letters/desk", "letters/faces"},
	"cmd/site/slim":                          {},
	"cmd/browsertest":                        {}, // opens pages; on nobody's list, so for tests alone
	"cmd/oldwine":                            {}, // for .ci/windows alone
	"cmd/site/deepcopy":                      {},
	"cmd/site/protobuf/proto":                {},
	"cmd/site/protobuf/reflect/protoreflect": {},
	"cmd/site/protobuf/runtime/protoimpl":    {},
	"cmd/doorletters/about":                  {},
	"cmd/doorletters/gather":                 {"cmd/doorletters/about"},
	"cmd/doorletters/manual":                 {},
	"cmd/doorletters/disk":                   {"letters", "letters/filename"},
	"cmd/doorletters/folder":                 {"letters"},
	"cmd/doorletters/profiling":              {"cmd/doorletters/disk"},
	"cmd/doorletters/runlog":                 {},
	"cmd/doorletters/serve":                  {"letters", "letters/press"},
	"cmd/doorletters/keep":                   {"cmd/doorletters/disk", "cmd/doorletters/folder", "letters", "letters/desk", "letters/filename", "letters/press"},
	"cmd/doorletters/watch":                  {"letters"},

	"letters/desk":       {"examples", "letters", "letters/amend", "letters/desk/texts", "letters/distance", "letters/filename", "letters/handover", "letters/heading", "letters/langname", "letters/pods", "letters/press", "letters/press/languages", "letters/press/tables", "letters/problems", "locales"},
	"letters/desk/texts": {"letters", "letters/compose/wording", "letters/langname", "locales"},

	"letters/press/impose": {"letters", "letters/typeset", "letters/pdf"},
	"letters/press": {
		"letters/press/impose",
		"letters", "letters/campaign", "letters/heading", "letters/roster", "letters/leaders", "letters/memory", "letters/starter", "letters/handover", "letters/address", "letters/langname",
		"letters/sheet", "letters/sheet/patch", "letters/geojson", "letters/pods", "letters/chart", "letters/compose", "letters/compose/locale", "letters/typeset", "letters/faces", "letters/filename", "letters/qr", "letters/pdf", "letters/svg",
		"letters/proof", "letters/press/proofread", "letters/press/choice", "letters/press/record", "letters/press/lists", "letters/async", "letters/press/blame", "letters/press/notes", "letters/press/roomy",
		"letters/press/languages", "letters/press/maps", "letters/press/tables",
	},
	"letters/press/languages": {
		"letters", "letters/async", "letters/bounded", "letters/compose", "letters/compose/lint", "letters/compose/locale", "letters/compose/locale/workbook", "letters/compose/wording", "letters/faces", "letters/langname", "letters/press/specimen", "letters/qr", "letters/regions", "letters/svg", "letters/typeset", "locales",
	},
	"letters/press/maps":      {"letters", "letters/chart"},
	"letters/press/tables":    {"letters", "letters/answers", "letters/heading", "letters/leaders", "letters/press/lists", "letters/sheet", "letters/starter"},
	"letters/press/choice":    {"letters", "letters/langname"},
	"letters/press/record":    {"letters", "letters/sheet"},
	"letters/press/proofread": {"letters", "letters/typeset", "letters/proof", "letters/readback"},
	"letters/press/blame":     {"letters", "letters/typeset"},
	"letters/press/notes":     {"letters", "letters/typeset"},
	"letters/press/roomy":     {"letters", "letters/typeset"},
	"letters/press/specimen":  {"letters", "letters/compose", "letters/compose/locale", "letters/faces", "letters/pdf", "letters/raster", "letters/regions", "letters/typeset"},
	"letters/press/lists": {
		"letters/async", "letters", "letters/address", "letters/answers", "letters/compose/locale", "letters/faces", "letters/geojson", "letters/handover", "letters/heading", "letters/langname", "letters/leaders",
		"letters/memory", "letters/roster", "letters/shape", "letters/sheet/filekind", "letters/starter", "locales", "templates",
	},

	"letters/pdf":         {"letters", "letters/async", "letters/typeset", "letters/faces"},
	"letters/proof":       {"letters", "letters/faces"},
	"letters/readback":    {"letters", "letters/faces", "letters/proof"}, // and no line of letters/pdf
	"letters/svg":         {"letters", "letters/typeset", "letters/faces"},
	"letters/raster":      {"letters/typeset", "letters/faces"},
	"letters/regions":     {"letters", "letters/typeset", "letters/faces"},
	"letters/pdf/pdftest": {}, // reads files back; on nobody's list, so for tests alone

	"letters/amend": {
		"letters/amend/textrows",
		"letters", "letters/answers", "letters/bounded", "letters/campaign", "letters/heading", "letters/sheet", "letters/sheet/patch", "letters/starter", "letters/tomltext",
	},
	"letters/amend/textrows": {"letters", "letters/sheet"},
	"letters/chart":          {"letters", "letters/address", "letters/pods", "letters/pods/plane", "letters/typeset"},
	"letters/roster": {
		"letters/roster/records", "letters/roster/report", "letters/roster/resolve", "letters/roster/fold", "letters/roster/refusal",
		"letters", "letters/answers", "letters/heading", "letters/heading/values", "letters/sheet", "letters/langname", "letters/address", "letters/shape", "letters/pods/plane",
	},
	"letters/roster/resolve": {"letters/roster/records", "letters/roster/report", "letters", "letters/heading", "letters/address"},
	"letters/roster/fold":    {"letters/roster/records", "letters/roster/report", "letters", "letters/address"},
	"letters/roster/report":  {"letters", "letters/heading", "letters/answers"},
	"letters/roster/records": {"letters"},
	"letters/roster/refusal": {"letters"},
	"letters/leaders":        {"letters", "letters/heading", "letters/heading/values", "letters/langname", "letters/phone", "letters/address", "letters/pods/rule"},
	"letters/memory":         {"letters", "letters/heading", "letters/heading/values", "letters/sheet", "letters/sheet/patch", "letters/address"},
	"letters/starter":        {"letters", "letters/leaders", "letters/campaign", "letters/langname", "letters/sheet/book"},
	"letters/handover":       {"letters", "letters/heading", "letters/heading/values", "letters/campaign", "letters/sheet", "letters/sheet/book", "letters/sheet/patch", "letters/langname", "letters/address"},
	"letters/heading": {
		"letters/heading/assign", "letters/heading/cells", "letters/heading/values", "letters/heading/words",
		"letters", "letters/sheet", "letters/langname", "letters/address", "letters/shape",
	},
	"letters/heading/assign": {"letters/heading/cells", "letters/heading/words", "letters", "letters/address"},
	"letters/heading/cells":  {"letters", "letters/address", "letters/langname"},
	"letters/heading/values": {"letters", "letters/address", "letters/sheet"},
	"letters/heading/words":  {"letters"},
	"letters/answers":        {"letters", "letters/langname", "letters/sheet"},
	"letters/campaign":       {"letters", "letters/bounded", "letters/sheet", "letters/langname", "letters/phone", "letters/weblink", "letters/textfile", "letters/tomltext"},

	"letters/sheet":    {"letters", "letters/async", "letters/sheet/markup", "letters/sheet/opc", "letters/sheet/feature", "letters/sheet/filekind"},
	"letters/langname": {"letters"},
	"letters/address": {
		"letters", "letters/address/abroad", "letters/address/american", "letters/address/lexicon", "letters/address/match", "letters/address/phrase",
	},
	"letters/phone":    {"letters"},
	"letters/weblink":  {"letters"},
	"letters/distance": {},
	"letters/textfile": {},
	"letters/tomltext": {},

	"letters/geojson": {"letters"},
	"letters/shape":   {"letters"},
	"letters/pods": {
		"letters", "letters/address", "letters/pods/matching", "letters/pods/network", "letters/pods/parallel", "letters/pods/partition", "letters/pods/plane", "letters/pods/rule", "letters/pods/tour",
	},
	"letters/compose":                 {"letters", "letters/bounded", "letters/compose/lint", "letters/compose/locale", "letters/compose/markup", "letters/compose/passages", "letters/compose/pseudo", "letters/compose/saved", "letters/compose/tomllines", "letters/compose/wording", "letters/langname", "letters/distance", "letters/tomltext", "templates"},
	"letters/compose/locale":          {"letters", "letters/bounded", "letters/compose/locale/workbook", "letters/compose/saved", "letters/compose/tomllines", "letters/compose/wording", "letters/langname", "letters/tomltext", "locales"},
	"letters/compose/saved":           {"letters", "letters/textfile"},
	"letters/typeset":                 {"letters", "letters/faces", "letters/qr", "letters/typeset/bidi", "letters/typeset/turn"},
	"letters/typeset/bidi":            {},
	"letters/typeset/turn":            {},
	"letters/compose/lint":            {"letters", "letters/compose/markup", "letters/compose/wording"},
	"letters/compose/markup":          {},
	"letters/compose/passages":        {},
	"letters/compose/pseudo":          {},
	"letters/compose/tomllines":       {},
	"letters/compose/wording":         {"letters"},
	"letters/compose/locale/workbook": {"letters", "letters/sheet", "letters/sheet/book", "letters/textfile"},

	"letters/sheet/patch":     {"letters", "letters/sheet", "letters/sheet/markup", "letters/sheet/opc"},
	"letters/sheet/opc":       {},
	"letters/sheet/filekind":  {"letters"},
	"letters/sheet/book":      {},
	"letters/sheet/markup":    {},
	"letters/sheet/feature":   {"letters", "letters/shape"},
	"letters/sheet/sheettest": {}, // makes workbooks; on nobody's list, so for tests alone

	// The rooms of addresses: words, then what is compared, then stretches of text, then cells.
	"letters/address/american": {"letters", "letters/address/lexicon", "letters/address/match", "letters/address/phrase"},
	"letters/address/abroad":   {"letters", "letters/address/lexicon", "letters/address/match", "letters/address/phrase"},
	"letters/address/phrase":   {"letters", "letters/address/lexicon", "letters/address/match"},
	"letters/address/match":    {"letters", "letters/address/lexicon"},
	"letters/address/lexicon":  {"letters"},

	// Below pods, and knowing no door.
	"letters/pods/partition": {"letters/pods/parallel", "letters/pods/plane", "letters/pods/tour"},
	"letters/pods/network":   {"letters/pods/parallel", "letters/pods/plane"},
	"letters/pods/parallel":  {"letters/async"},
	"letters/pods/matching":  {},
	"letters/pods/rule":      {"letters", "letters/address"},
	"letters/pods/tour":      {},
	"letters/pods/plane":     {"letters"},

	"letters":             {},
	"letters/bounded":     {"letters"},
	"letters/filename":    {"letters"},
	"letters/problems":    {"letters"},
	"letters/async":       {"letters"},
	"letters/letterstest": {"letters"}, // on nobody's list, so for tests alone

	"letters/faces":      {"letters", "letters/bounded", "letters/faces/pack"},
	"letters/faces/pack": {"letters/async", "letters/faces/sfnt"},
	"letters/faces/sfnt": {},
	"letters/qr":         {},
	"examples":           {},
	"locales":            {},
	"templates":          {},
}

// soleImporters says which packages alone know a library, so that leaving the
// library stays the work of few.
var soleImporters = map[string]string{
	"github.com/xuri/excelize":        "letters/sheet letters/sheet/patch letters/sheet/book letters/sheet/sheettest letters/memory",
	"github.com/xuri/nfp":             "letters/sheet",
	"github.com/nicksnyder/go-i18n":   "letters/compose/locale letters/compose/wording letters/desk/texts",
	"github.com/yuin/goldmark":        "letters/compose letters/compose/lint letters/compose/markup",
	"github.com/skip2/go-qrcode":      "letters/qr",
	"github.com/go-pdf/fpdf":          "letters/pdf",
	"github.com/nyaruka/phonenumbers": "letters/phone",
	"github.com/paulmach/orb":         "letters/pods/plane letters/shape", // the geometry of areas; shapes as files write them
	"github.com/go-json-experiment":   "letters/sheet/feature",            // encoding/json/jsontext of Go 1.27, which reads as a stream
	"golang.org/x/net":                "letters/weblink",                  // names of hosts in other alphabets
	"github.com/spf13/cobra":          "cmd/doorletters cmd/doorletters/manual",
	"github.com/schollz/progressbar":  "cmd/doorletters",
	"github.com/inconshreveable":      "cmd/doorletters",
	"github.com/gofrs/flock":          "cmd/doorletters/disk",
	"github.com/chromedp":             "cmd/browsertest",
	"github.com/pdfcpu/pdfcpu":        "letters/pdf/pdftest",
	"github.com/makiuchi-d/gozxing":   "letters/pdf/pdftest letters/readback",
	"github.com/ledongthuc/pdf":       "letters/readback",
	"github.com/google/go-cmp":        "tests",
	"github.com/rogpeppe/go-internal": "tests",
	"pgregory.net/rapid":              "tests",
}

// world is what letters/... does without: it takes files as io.Reader and
// fs.FS, so that every stage runs without them and in a browser too. (The pure
// parts of net, as net/url, are fine.)
var world = []string{"os", "os/exec", "os/signal", "os/user", "io/ioutil", "syscall", "net", "net/http"}

// handler is the one package that knows requests and answers, and the one of the world's
// packages that it has for them. It may have the nouns of it alone: who listens, waits and
// sends stands in cmd/.
var handler = struct {
	name, imports string
	uses          []string
}{"letters/desk", "net/http", []string{"Handler", "HandlerFunc", "Header", "MaxBytesError", "Request", "ResponseWriter", "ServeMux", "NewServeMux", "NotFound", "Error", "ErrNotMultipart"}}

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
			if !ours {
				continue
			}
			if known && !slices.Contains(allowed, sibling) {
				t.Errorf("%s imports %s: the ladder allows it %s", p.name(), sibling, orNone(allowed))
			}
			if !below(sibling, p.name()) {
				t.Errorf("%s imports %s, which is not below it", p.name(), sibling)
			}
		}
		for _, path := range p.Imports {
			for library, importer := range soleImporters {
				if (path == library || strings.HasPrefix(path, library+"/")) && !slices.Contains(strings.Fields(importer), p.name()) {
					t.Errorf("%s imports %s: only %s may", p.name(), path, importer)
				}
			}
		}
	}
}

// below reports whether a package stands below another, or beside it in the folder
// of a package that both are a part of. What makes files for tests stands nowhere.
func below(lower, upper string) bool {
	switch {
	case strings.HasSuffix(upper, "test"), neighbours[upper] == lower:
		return true
	case path.Dir(lower) == path.Dir(upper) && rank(lower)%2 != 0 && rank(upper)%2 != 0:
		return true
	}
	return rank(lower) < rank(upper)
}

// rank is twice a package's rung, and for a part of a package one less than its.
func rank(name string) int {
	if rung, listed := rungs[name]; listed {
		return 2 * rung
	}
	if name == "." { // a folder that is on no rung
		return 2 * len(rungs)
	}
	return rank(path.Dir(name)) - 1
}

// TestWorld: only the command line touches files, networks and clocks.
func TestWorld(t *testing.T) {
	for _, p := range packages(t) {
		if p.name() != "letters" && !strings.HasPrefix(p.name(), "letters/") {
			continue
		}
		for _, path := range p.Imports {
			if slices.Contains(world, path) && (p.name() != handler.name || path != handler.imports) {
				t.Errorf("%s imports %s: only cmd/ touches files, networks and processes", p.name(), path)
			}
		}
		for _, file := range p.GoFiles {
			for _, use := range uses(t, filepath.Join(p.Dir, file), "time", func(name string) bool { return slices.Contains(clock, name) }) {
				t.Errorf("%s: %s: only cmd/ looks at the clock; pass the date in", path.Join(p.name(), file), use)
			}
			for _, use := range uses(t, filepath.Join(p.Dir, file), handler.imports, func(name string) bool {
				return !slices.Contains(handler.uses, name) && !strings.HasPrefix(name, "Status") && !strings.HasPrefix(name, "Method")
			}) {
				t.Errorf("%s: %s: only cmd/ listens and sends", path.Join(p.name(), file), use)
			}
		}
	}
}

// TestGoroutines: only letters/async starts goroutines. A panic in any other would end
// the program on the spot, with its files half-written, and say what was worked on.
func TestGoroutines(t *testing.T) {
	for _, p := range packages(t) {
		if !strings.HasPrefix(p.name(), "letters/") || p.name() == "letters/async" {
			continue
		}
		for _, name := range p.GoFiles {
			files := token.NewFileSet()
			f, err := parser.ParseFile(files, filepath.Join(p.Dir, name), nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(f, func(n ast.Node) bool {
				_, starts := n.(*ast.GoStmt)
				if s, ok := n.(*ast.SelectorExpr); ok && s.Sel.Name == "Go" { // of sync.WaitGroup and its like
					starts = true
				}
				if starts {
					t.Errorf("%s:%d starts a goroutine: do it by letters/async", path.Join(p.name(), name), files.Position(n.Pos()).Line)
				}
				return true
			})
		}
	}
}

// uses lists where a file uses names of a package: "line 12 uses time.Now".
func uses(t *testing.T, file, imported string, some func(name string) bool) []string {
	t.Helper()
	files := token.NewFileSet()
	f, err := parser.ParseFile(files, file, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	name := ""
	for _, spec := range f.Imports {
		if spec.Path.Value == strconv.Quote(imported) {
			name = path.Base(imported)
			if spec.Name != nil {
				name = spec.Name.Name
			}
		}
	}
	var found []string
	ast.Inspect(f, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok && some(s.Sel.Name) {
			if x, ok := s.X.(*ast.Ident); ok && name != "" && x.Name == name {
				found = append(found, fmt.Sprintf("line %d uses %s.%s", files.Position(s.Pos()).Line, name, s.Sel.Name))
			}
		}
		return true
	})
	return found
}

func orNone(allowed []string) string {
	if len(allowed) == 0 {
		return "no sibling"
	}
	return "only " + strings.Join(allowed, ", ")
}
