package main

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"doorletters/letters/desk"
	"doorletters/letters/faces"
)

// source is the source tree of this program, and the Go that it is built with.
type source struct {
	root   string // of the module
	goRoot string
	work   string // what is made on the way; removed at the end
	made   map[string][]byte
}

func newSource() (*source, error) {
	root, err := output("list", "-m", "-f", "{{.Dir}}")
	if err != nil {
		return nil, err
	}
	goRoot, err := output("env", "GOROOT")
	if err != nil {
		return nil, err
	}
	work, err := os.MkdirTemp("", "site")
	return &source{root: root, goRoot: goRoot, work: work}, err
}

func (s *source) remove() { _ = os.RemoveAll(s.work) }

// output is what a go command prints.
func output(args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	return strings.TrimSpace(string(out)), err
}

// programs are the WebAssembly programs, and the packages they are built from.
var programs = map[string]string{"desk.wasm": "./cmd/page", "proof.wasm": "./cmd/page/proof"}

// files are all files of the folder but those that depend on the others, by name. They are
// made once.
func (s *source) files() (map[string][]byte, error) {
	if s.made == nil {
		made, err := s.make()
		if err != nil {
			return nil, err
		}
		s.made = made
	}
	return maps.Clone(s.made), nil
}

func (s *source) make() (map[string][]byte, error) {
	files := map[string][]byte{}
	for name, pkg := range programs {
		data, err := s.build(pkg)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		files[name] = data
	}
	static := desk.Static()
	err := fs.WalkDir(static, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		files[name], err = fs.ReadFile(static, name)
		return err
	})
	if err != nil {
		return nil, err
	}
	// It goes with the very Go that built the programs.
	if files["wasm_exec.js"], err = os.ReadFile(filepath.Join(s.goRoot, "lib", "wasm", "wasm_exec.js")); err != nil {
		return nil, err
	}
	return files, s.addFonts(files)
}

// addFonts adds the fonts, packed as the page opens them, and their licences.
func (s *source) addFonts(files map[string][]byte) error {
	for _, name := range faces.AllFiles() {
		var err error
		if files["fonts/"+name], err = fs.ReadFile(faces.Packed(), name); err != nil {
			return err
		}
	}
	folder := filepath.Join(s.root, "letters", "faces", "fonts")
	licences, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil {
		return err
	}
	for _, licence := range licences {
		if files["fonts/"+filepath.Base(licence)], err = os.ReadFile(licence); err != nil {
			return err
		}
	}
	return nil
}
