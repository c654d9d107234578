package slim

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// The linker leaves out methods that nothing calls, unless somewhere a method is looked up
// by a name that it cannot know: then it keeps all exported ones, of all types, which
// makes programs larger by an eighth. Three places do that, and are built from
// other code:
//
//   - text/template, for a name in a template: it gets the names that there are.
//   - go-deepcopy, which excelize copies rows with: our own stands in, see there.
//   - protobuf, which has the tables of telephone numbers, and a tenth of all code: another
//     of our own stands in.
//
// A Go whose source has other lines there is an error here.
var edits = []struct{ file, old, new string }{
	{"text/template/exec.go", "ptr.MethodByName(fieldName)", "methodNamed(ptr, fieldName)"},
}

// overlay is what the go command is told to read in other files' place.
type overlay struct{ Replace map[string]string }

// standIns are the modules that packages of this program stand in for, and their folders.
var standIns = []struct{ module, folder string }{
	{"github.com/tiendc/go-deepcopy", "cmd/site/deepcopy"},
	{"google.golang.org/protobuf", "cmd/site/protobuf"},
}

// prune writes the changed copies, and returns the flags with which they are built.
func (s source) prune() ([]string, error) {
	o := overlay{map[string]string{}}
	for _, edit := range edits {
		from := filepath.Join(s.goRoot, "src", filepath.FromSlash(edit.file))
		text, err := os.ReadFile(from)
		if err != nil {
			return nil, err
		}
		if bytes.Count(text, []byte(edit.old)) != 1 {
			return nil, fmt.Errorf("%s of this Go has not the line %s once: see prune.go", edit.file, edit.old)
		}
		text = bytes.Replace(text, []byte(edit.old), []byte(edit.new), 1)
		if strings.HasPrefix(edit.file, "text/template") {
			names, err := s.templateNames()
			if err != nil {
				return nil, err
			}
			text = append(text, methodNamed(names)...)
		}
		if o.Replace[from], err = s.write(strings.ReplaceAll(edit.file, "/", "_"), text); err != nil {
			return nil, err
		}
	}
	mod, err := s.writeModules(o)
	if err != nil {
		return nil, err
	}
	written, err := json.Marshal(o)
	if err != nil {
		return nil, err
	}
	file, err := s.write("overlay.json", written)
	return []string{"-overlay=" + file, "-modfile=" + mod}, err
}

// write writes a file that is made on the way.
func (s source) write(name string, data []byte) (string, error) {
	file := filepath.Join(s.work, name)
	return file, os.WriteFile(file, data, 0o644)
}

// writeModules has the packages that stand in for others be modules of their names. It
// returns the go.mod that says so.
func (s source) writeModules(o overlay) (string, error) {
	mod, err := os.ReadFile(filepath.Join(s.root, "go.mod"))
	if err != nil {
		return "", err
	}
	sum, err := os.ReadFile(filepath.Join(s.root, "go.sum"))
	if err != nil {
		return "", err
	}
	for _, in := range standIns {
		own, err := s.write(filepath.Base(in.folder)+".mod", []byte("module "+in.module+"\n\ngo 1.26\n"))
		if err != nil {
			return "", err
		}
		o.Replace[filepath.Join(s.root, filepath.FromSlash(in.folder), "go.mod")] = own
		mod = append(mod, "\nreplace "+in.module+" => ./"+in.folder+"\n"...)
	}
	if _, err := s.write("pruned.sum", sum); err != nil {
		return "", err
	}
	return s.write("pruned.mod", mod)
}

// templateNames are the names after a dot in templates and messages that methods of this
// program have: what templates may call is among them.
func (s source) templateNames() ([]string, error) {
	asked, err := s.find(actions, dotted, "templates/*.md", "locales/*.toml", "letters/desk/page/*.html")
	if err != nil {
		return nil, err
	}
	methods, err := s.find(method, method, "letters/*.go", "letters/*/*.go", "letters/*/*/*.go")
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(asked, func(name string) bool { return !slices.Contains(methods, name) }), nil
}

var (
	actions = regexp.MustCompile(`(?s)\{\{.*?\}\}`)
	dotted  = regexp.MustCompile(`\.([A-Z][A-Za-z0-9]*)`)
	method  = regexp.MustCompile(`(?m)^func \([^)]*\) ([A-Z][A-Za-z0-9]*)\(`)
)

// find returns the names that stand within some stretches of files, sorted.
func (s source) find(within, name *regexp.Regexp, patterns ...string) ([]string, error) {
	var names []string
	for _, pattern := range patterns {
		files, err := filepath.Glob(filepath.Join(s.root, filepath.FromSlash(pattern)))
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				return nil, err
			}
			for _, stretch := range within.FindAll(text, -1) {
				for _, found := range name.FindAllSubmatch(stretch, -1) {
					names = append(names, string(found[1]))
				}
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names), nil
}

// methodNamed is the function of package template that looks a method up by one of some
// names, each written out, so that the linker knows them.
func methodNamed(names []string) string {
	var b strings.Builder
	b.WriteString("\nfunc methodNamed(of reflect.Value, name string) reflect.Value {\n\tswitch name {\n")
	for _, name := range names {
		fmt.Fprintf(&b, "\tcase %q:\n\t\treturn of.MethodByName(%q)\n", name, name)
	}
	b.WriteString("\t}\n\treturn reflect.Value{}\n}\n")
	return b.String()
}
