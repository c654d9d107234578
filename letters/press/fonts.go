package press

import (
	"errors"
	"io/fs"
	"path"

	"doorletters/letters"
	"doorletters/letters/faces"
)

// fontsFolder is the folder beside the settings file that holds a group's own fonts.
const fontsFolder = "fonts"

// addFonts takes in the group's own fonts: those beside the settings file, then
// those named on the command line. Files that cannot be used are problems.
func (s *standing) addFonts(c Campaign) error {
	beside, err := fs.Sub(c.Folder, fontsFolder)
	if err != nil {
		return err
	}
	if _, err := fs.Stat(c.Folder, fontsFolder); err == nil {
		if err := s.addFontsOf(beside, fontsFolder); err != nil {
			return err
		}
	} else if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if c.Fonts == nil {
		return nil
	}
	return s.addFontsOf(c.Fonts, "")
}

func (s *standing) addFontsOf(folder fs.FS, name string) error {
	refused, err := s.library.Add(folder)
	for _, r := range refused {
		s.problems = append(s.problems, fontProblem(r, name))
	}
	return err
}

func fontProblem(r faces.Refusal, folder string) letters.Problem {
	return letters.Problem{
		File: path.Join(folder, r.File), Severity: letters.SeverityWarning,
		Message: "this font is not used: it " + r.Message, Hint: r.Hint,
	}
}
