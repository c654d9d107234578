package press

import (
	"fmt"

	"doorletters/letters"
	"doorletters/letters/campaign"
)

// readSettings reads the campaign's settings: a campaign.toml, or the sheet
// Campaign of a workbook that is a whole campaign.
func (s *standing) readSettings(c Campaign) error {
	var err error
	if !isWorkbook(c.File) {
		s.campaign, s.problems, err = campaign.Read(c.Folder, c.File)
		return err
	}
	f, err := c.Folder.Open(c.File)
	if err != nil {
		return letters.Problem{
			File: c.File, Severity: letters.SeverityError, Message: fmt.Sprintf("cannot be read: %v", plainly(err)),
			Hint: "close it in other programs, and look whether it opens in a spreadsheet program",
		}
	}
	defer f.Close()
	found, problems, err := campaign.OpenSheet(f, c.File)
	if err != nil {
		return err
	}
	s.sheet = &found
	s.campaign, s.problems = campaign.ReadSheet(*s.sheet)
	s.problems = append(problems, s.problems...)
	return nil
}

// reword says of the sheet Campaign what the stages say of campaign.toml, where
// the settings stand in one.
func (s *standing) reword() {
	if s.sheet == nil {
		return
	}
	for i, p := range s.problems {
		s.problems[i] = s.sheet.Explain(p)
	}
}

// explain is reword for an error too.
func (s *standing) explain(err error) error {
	s.reword()
	if s.sheet == nil {
		return err
	}
	switch err := err.(type) {
	case letters.Problem:
		return s.sheet.Explain(err)
	case Faults:
		told := make(Faults, len(err))
		for i, p := range err {
			told[i] = s.sheet.Explain(p)
		}
		return told
	}
	return err
}
