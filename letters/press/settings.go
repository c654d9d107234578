package press

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/campaign"
	"doorletters/letters/compose/locale"
	"doorletters/letters/faces"
	"doorletters/letters/langname"
	"doorletters/letters/press/lists"
	"doorletters/letters/proof"
)

// settings are a campaign's settings, and where people wrote them.
type settings struct {
	campaign letters.Campaign
	sheet    *campaign.Sheet  // of a workbook that is a whole campaign; else nil
	prover   proof.MakeProver // as the campaign has it
}

// readSettings reads a campaign.toml, or the sheet Campaign of a workbook that
// is a whole campaign.
func readSettings(c Campaign) (settings, []letters.Problem, error) {
	if !lists.IsWorkbook(c.File) {
		read, problems, err := campaign.Read(c.Folder, c.File, ownNames(c))
		return settings{campaign: read, prover: c.Prover}, problems, err
	}
	f, err := c.Folder.Open(c.File)
	if err != nil {
		return settings{}, nil, letters.Problem{
			File: c.File, Severity: letters.SeverityError, Message: fmt.Sprintf("cannot be read: %v", lists.Cause(err)),
			Hint: "close it in other programs, and look whether it opens in a spreadsheet program",
		}
	}
	defer f.Close()
	sheet, problems, err := campaign.OpenSheet(f, c.File)
	if err != nil {
		return settings{}, nil, err
	}
	sheet.Names = ownNames(c)
	read, more := campaign.ReadSheet(sheet)
	return settings{read, &sheet, c.Prover}, append(problems, more...), nil
}

// settings reads a campaign's settings, with the layout and the paper that were chosen.
func (c Campaign) settings() (settings, []letters.Problem, error) {
	s, problems, err := readSettings(c)
	if err == nil {
		s.campaign.Letter, problems, err = c.chosen(s.campaign.Letter, problems)
	}
	return s, problems, err
}

// chosen returns a campaign's settings with the layout and the paper that were chosen in
// their place. What the settings themselves say of a layout is then no problem.
func (c Campaign) chosen(set letters.LetterSettings, problems []letters.Problem) (letters.LetterSettings, []letters.Problem, error) {
	if c.Layout == "" && c.Paper == "" {
		return set, problems, nil
	}
	if c.Layout != "" {
		layout, known := letters.LayoutNamed(strings.TrimSpace(c.Layout))
		if !known {
			return set, nil, letters.Refusal("there is no layout "+c.Layout+letters.DidYouMean(c.Layout, letters.LayoutNames()), "the layouts are "+strings.Join(letters.LayoutNames(), ", "))
		}
		set.Layout = layout.Name
	}
	if c.Paper != "" {
		paper, known := letters.PaperNamed(strings.TrimSpace(c.Paper))
		if !known {
			return set, nil, letters.Refusal("there is no paper "+c.Paper+letters.DidYouMean(c.Paper, letters.PaperNames()), "the papers are "+strings.Join(letters.PaperNames(), ", "))
		}
		set.Paper = paper.Name
	}
	var misfit letters.Misfit
	if _, err := set.Geometry(); errors.As(err, &misfit) {
		return set, nil, letters.Refusal(misfit.Reason, misfit.Instead)
	}
	problems = slices.DeleteFunc(slices.Clone(problems), func(p letters.Problem) bool { return p.Column == "letter.layout" || p.Column == "letter.paper" })
	return set, problems, nil
}

// ownNames are what the campaign's own locales, beside its settings, call their languages.
func ownNames(c Campaign) langname.Names {
	folder, err := fs.Sub(c.Folder, path.Dir(c.File))
	if err != nil {
		return nil
	}
	return locale.Names(folder)
}

// Settings returns a campaign's settings alone, for who tries a letter and needs no door.
func Settings(c Campaign) (letters.Campaign, error) {
	s, problems, err := readSettings(c)
	if err == nil {
		err = faults(problems)
	}
	return s.campaign, s.explainError(err)
}

// Fonts returns the fonts that letters of a folder are set in, and what is wrong with the
// group's own.
func Fonts(folder fs.FS) (*faces.Library, []letters.Problem, error) {
	return lists.Fonts(nil, folder, nil)
}

// Library returns the fonts that the letters of a campaign are set in. Of a font of its own
// that cannot be used Check tells.
func (c Campaign) Library() (*faces.Library, error) {
	library, _, err := lists.Fonts(c.Typefaces, c.Folder, c.Fonts)
	return library, err
}

// explain returns what the stages say of campaign.toml as it is said of the
// sheet Campaign, where the settings stand in one.
func (s settings) explain(problems []letters.Problem) []letters.Problem {
	if s.sheet == nil {
		return problems
	}
	explained := make([]letters.Problem, len(problems))
	for i, p := range problems {
		explained[i] = s.sheet.Explain(p)
	}
	return explained
}

// explainError is explain for the error that ended a stage.
func (s settings) explainError(err error) error {
	if s.sheet == nil {
		return err
	}
	switch err := err.(type) {
	case letters.Problem:
		return s.sheet.Explain(err)
	case Faults:
		return Faults(s.explain(err))
	}
	return err
}

// MaxPodSize is how many households a pod may be asked to have.
const MaxPodSize = campaign.MaxPodSize

// Typed returns a campaign's settings as somebody typed them, by their names as a sheet has
// them, with spaces between the words: "links es needs", "resources 2 name". Lists have
// commas between their items. The error is a [letters.Problem].
func Typed(c Campaign) (map[string]string, error) {
	rows, err := typedRows(c)
	typed := map[string]string{}
	for _, row := range rows {
		name := strings.Join(strings.Fields(strings.NewReplacer(".", " ", "_", " ").Replace(strings.ToLower(row.Setting))), " ")
		typed[name] = row.Value
	}
	return typed, err
}

func typedRows(c Campaign) ([]campaign.Row, error) {
	if !lists.IsWorkbook(c.File) {
		return campaign.RowsOf(c.Folder, c.File)
	}
	f, err := c.Folder.Open(c.File)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	sheet, _, err := campaign.OpenSheet(f, c.File)
	return sheet.Rows, err
}

// FindSettings returns the name of the settings file in a folder, which an editor may
// have changed; empty where there is none.
func FindSettings(folder fs.FS) string { return campaign.FindFile(folder) }

// FindCampaign returns the name of the file in a folder that makes it a campaign: its
// settings file, or else the first workbook that is a whole campaign and is not kept as it
// was before a change; empty where there is none.
func FindCampaign(folder fs.FS) string {
	if file := FindSettings(folder); file != "" {
		return file
	}
	names, _ := fs.Glob(folder, "*") // the pattern is well formed
	for _, name := range names {
		if lists.IsWorkbook(name) && !strings.HasPrefix(name, ".") && !strings.HasPrefix(name, "~") && !strings.Contains(name, ".before.") && IsCampaign(Campaign{Folder: folder, File: name}) {
			return name
		}
	}
	return ""
}

// IsSettings reports whether a file is to be a settings file, by its name.
func IsSettings(name string) bool { return campaign.IsFile(name) }

// IsCampaign reports whether a file has a campaign's settings, and is no list: it is a
// settings file, or a workbook with a sheet Campaign.
func IsCampaign(c Campaign) bool {
	if !lists.IsWorkbook(c.File) {
		return IsSettings(c.File)
	}
	f, err := c.Folder.Open(c.File)
	if err != nil {
		return false
	}
	defer f.Close()
	_, _, err = campaign.OpenSheet(f, c.File)
	return err == nil
}
