package lists

import (
	"bytes"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/answers"
)

// notCorrections are names under which people save corrections, which are not read.
var notCorrections = []string{"corrections.xlsx", "corrections.xlsm", "corrections.xls", "corrections.ods", "corrections.numbers", "corrections.tsv", "corrections.txt", "corrections.csv.txt", "corrections.csv.csv"}

// corrections reads what the group has settled of rows of the address list, if
// anything. The case of the file's name does not count, as on most computers.
func (r Reader) corrections() (answers.Corrections, []letters.Problem, error) {
	entries, err := fs.ReadDir(r.Folder, ".")
	if err != nil {
		return answers.Corrections{}, nil, fmt.Errorf("the campaign's folder cannot be read: %w", Cause(err))
	}
	name := ""
	var others []letters.Problem
	for _, e := range entries {
		switch {
		case e.Name() == answers.File, name == "" && strings.EqualFold(e.Name(), answers.File):
			name = e.Name()
		case slices.Contains(notCorrections, strings.ToLower(e.Name())):
			others = append(others, letters.Problem{File: e.Name(), Severity: letters.SeverityWarning,
				Message: "corrections are read from " + answers.File + " alone: nothing in this file is used", Hint: "save it as CSV, under the name " + answers.File})
		}
	}
	if name == "" {
		return answers.Corrections{}, others, nil
	}
	data, err := ReadFile(r.Folder, name)
	if err != nil {
		return answers.Corrections{}, nil, err
	}
	return answers.Read(bytes.NewReader(data), r.Campaign.Country)
}
