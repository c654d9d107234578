package lists

import (
	"bytes"
	"io/fs"

	"doorletters/letters"
	"doorletters/letters/answers"
)

// notCorrections are names under which people save corrections, which are not read.
var notCorrections = []string{"corrections.xlsx", "corrections.xlsm", "corrections.xls", "corrections.ods", "corrections.numbers", "corrections.tsv", "corrections.txt", "corrections.csv.txt", "corrections.csv.csv"}

// corrections reads what the group has settled of rows of the address list, if anything.
func (r Reader) corrections() (answers.Corrections, []letters.Problem, error) {
	data, err := ReadFile(r.Folder, answers.File)
	switch {
	case err != nil:
		return answers.Corrections{}, nil, err
	case data != nil:
		return answers.Read(bytes.NewReader(data), r.Campaign.Country)
	}
	var problems []letters.Problem
	for _, name := range notCorrections {
		if _, err := fs.Stat(r.Folder, name); err == nil {
			problems = append(problems, letters.Problem{File: name, Severity: letters.SeverityWarning,
				Message: "corrections are read from " + answers.File + " alone: nothing in this file is used", Hint: "save it as CSV, under the name " + answers.File})
		}
	}
	return answers.Corrections{}, problems, nil
}
