package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"doorletters/cmd/doorletters/about"
)

// targets are what the program is built for, and its page: each links its own modules.
var targets = []struct {
	system, processor string
	packages          []string
}{
	{"linux", "amd64", []string{"doorletters/cmd/doorletters"}},
	{"linux", "arm64", []string{"doorletters/cmd/doorletters"}},
	{"darwin", "amd64", []string{"doorletters/cmd/doorletters"}},
	{"darwin", "arm64", []string{"doorletters/cmd/doorletters"}},
	{"windows", "amd64", []string{"doorletters/cmd/doorletters"}},
	{"js", "wasm", []string{"doorletters/cmd/page", "doorletters/cmd/page/proof"}},
}

// fontFolder is where the fonts are, with their licences, under the module's folder.
var fontFolder = filepath.Join("letters", "faces", "fonts")

// fontLicence ends the name of a font family's licence.
const fontLicence = ".OFL.txt"

// collect returns all licences, by name.
func collect() ([]about.Licence, error) {
	texts := map[string]*work{}
	for _, t := range targets {
		if err := linked(texts, t.system, t.processor, t.packages); err != nil {
			return nil, err
		}
	}
	goRoot, err := command(nil, "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	root, err := command(nil, "list", "-m", "-f", "{{.Dir}}")
	if err != nil {
		return nil, err
	}
	texts["Go"] = &work{name: "Go", folder: strings.TrimSpace(string(goRoot)), folders: []string{strings.TrimSpace(string(goRoot))}}
	var all []about.Licence
	for _, w := range texts {
		l, err := w.licence()
		if err != nil {
			return nil, err
		}
		all = append(all, l)
	}
	fonts, err := ofFonts(filepath.Join(strings.TrimSpace(string(root)), fontFolder))
	if err != nil {
		return nil, err
	}
	all = append(all, fonts...)
	slices.SortFunc(all, func(a, b about.Licence) int {
		return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	})
	return all, nil
}

// linked adds the modules of packages, and in which of their folders something is that is
// linked in.
func linked(to map[string]*work, system, processor string, packages []string) error {
	out, err := command([]string{"GOOS=" + system, "GOARCH=" + processor, "CGO_ENABLED=0"},
		append([]string{"list", "-deps", "-json=Dir,Module"}, packages...)...)
	if err != nil {
		return err
	}
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p struct {
			Dir    string
			Module *struct {
				Path, Dir string
				Main      bool
			}
		}
		switch err := dec.Decode(&p); {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
		if p.Module == nil || p.Module.Main {
			continue
		}
		w := to[p.Module.Path]
		if w == nil {
			w = &work{name: p.Module.Path, folder: p.Module.Dir}
			to[p.Module.Path] = w
		}
		w.folders = append(w.folders, p.Dir)
	}
}

// ofFonts returns the licences of the fonts in a folder, each of which stands beside them.
func ofFonts(folder string) ([]about.Licence, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.pack"))
	if err != nil {
		return nil, err
	}
	var all []about.Licence
	for _, file := range files {
		family := strings.TrimSuffix(filepath.Base(file), ".pack")
		text, err := os.ReadFile(filepath.Join(folder, family+fontLicence))
		if err != nil {
			return nil, err
		}
		l, err := licence(family, text)
		if err != nil {
			return nil, err
		}
		all = append(all, l)
	}
	return all, nil
}

// command is what a go command prints.
func command(environment []string, args ...string) ([]byte, error) {
	cmd := exec.Command("go", args...)
	cmd.Env = append(os.Environ(), environment...)
	var said strings.Builder
	cmd.Stderr = &said
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go %s: %w: %s", args[0], err, said.String())
	}
	return out, nil
}
