package lists

import (
	"errors"
	"io/fs"
	"path"

	"doorletters/letters"
	"doorletters/letters/faces"
)

// fontsFolder is the folder beside the settings file that holds a group's own fonts.
const fontsFolder = "fonts"

// Fonts returns the program's fonts and the group's own: those beside the
// settings file, then those named on the command line, which may be nil. The program's
// are those embedded where ours is nil. Files that cannot be used are problems.
func Fonts(ours, campaign, more fs.FS) (*faces.Library, []letters.Problem, error) {
	library := faces.Embedded()
	if ours != nil {
		library = faces.NewLibrary(ours)
	}
	var problems []letters.Problem
	if _, err := fs.Stat(campaign, fontsFolder); err == nil {
		folder, err := fs.Sub(campaign, fontsFolder)
		if err != nil {
			return nil, nil, err
		}
		if problems, err = addFonts(library, folder, fontsFolder); err != nil {
			return nil, problems, err
		}
	} else if !errors.Is(err, fs.ErrNotExist) {
		return nil, nil, err
	}
	if more == nil {
		return library, problems, nil
	}
	found, err := addFonts(library, more, "")
	return library, append(problems, found...), err
}

func addFonts(library *faces.Library, folder fs.FS, name string) ([]letters.Problem, error) {
	refused, err := library.Add(folder)
	var problems []letters.Problem
	for _, r := range refused {
		problems = append(problems, letters.Problem{
			File: path.Join(name, r.File), Severity: letters.SeverityWarning,
			Message: "this font is not used: it " + r.Message, Hint: r.Hint,
		})
	}
	return problems, err
}
