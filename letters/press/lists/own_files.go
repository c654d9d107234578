package lists

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/locales"
	"doorletters/templates"
)

// OwnFiles are what a campaign has of its own beside its lists, without which its
// letters look otherwise: locales, templates, fonts, a logo.
type OwnFiles struct {
	folder fs.FS
	names  []string
	// Without are the settings that name a file which does not go with the workbook.
	Without  []string
	Problems []letters.Problem
}

// FindOwnFiles finds the campaign's own files.
func FindOwnFiles(folder fs.FS, c letters.Campaign) (OwnFiles, error) {
	own := OwnFiles{folder: folder}
	for _, top := range []string{"locales", "templates", fontsFolder} {
		err := fs.WalkDir(folder, top, func(name string, d fs.DirEntry, err error) error {
			switch {
			case errors.Is(err, fs.ErrNotExist) && name == top:
				return nil
			case err != nil:
				return fmt.Errorf("%s cannot be read: %w", name, Cause(err))
			case !d.IsDir() && !strings.HasPrefix(path.Base(name), ".") && !strings.HasPrefix(path.Base(name), "~$"): // nor what Excel keeps beside an open file
				own.names = append(own.names, name)
			}
			return nil
		})
		if err != nil {
			return own, err
		}
	}
	if c.Logo != "" {
		own.names = append(own.names, path.Clean(c.Logo))
	}
	return own, nil
}

// CopyTo copies the files, under their names.
func (own OwnFiles) CopyTo(write func(name string, fill func(io.Writer) error) error) error {
	for _, name := range own.names {
		err := write(name, func(w io.Writer) error {
			f, err := own.folder.Open(name)
			if err != nil {
				return fmt.Errorf("%s cannot be read: %w", name, Cause(err))
			}
			defer f.Close()
			_, err = io.Copy(w, f)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// StayBehind is for workbooks that go without the files: letters from them will look
// otherwise, which a problem says. The error, a [letters.Problem], is for letters that
// could not be printed at all.
func (own OwnFiles) StayBehind(c letters.Campaign) (OwnFiles, error) {
	if len(own.names) == 0 {
		return own, nil
	}
	const hint = "hand the pods out as folders, with --folder: these files then go along"
	for _, tag := range c.Languages {
		if name := own.locale(tag); name != "" && !has(locales.Files, "active."+tag+".toml") {
			return own, letters.Problem{File: name, Severity: letters.SeverityError,
				Message: "the campaign alone has this language, and without the file nothing could be printed from a pod's workbook", Hint: hint}
		}
	}
	if c.Logo != "" {
		own.Without = append(own.Without, "logo")
	}
	for _, template := range []struct{ key, name string }{{"letter.template", c.Letter.Template}, {"letter.back", c.Letter.Back}} {
		if template.name != "" && !has(templates.Files, template.name+".md") {
			own.Without = append(own.Without, template.key)
		}
	}
	own.Problems = []letters.Problem{{File: c.File, Severity: letters.SeverityWarning,
		Message: "letters from a pod's workbook alone will look otherwise than yours: the campaign has files of its own, " + some(own.names), Hint: hint}}
	return own, nil
}

// locale returns the campaign's own file of a language; empty for none.
func (own OwnFiles) locale(tag string) string {
	for _, ending := range []string{".toml", ".toml.txt", ".xlsx"} {
		if name := "locales/active." + tag + ending; slices.Contains(own.names, name) {
			return name
		}
	}
	return ""
}

func has(files fs.FS, name string) bool {
	_, err := fs.Stat(files, name)
	return err == nil
}

// some names a few of many.
func some(names []string) string {
	const most = 4
	if len(names) <= most {
		return letters.Enumerate(names)
	}
	return fmt.Sprintf("%s and %d more", strings.Join(names[:most], ", "), len(names)-most)
}
