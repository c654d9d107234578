package press

import (
	"io"

	"doorletters/letters/campaign"
	"doorletters/letters/starter"
)

// StarterFile is a file that a new campaign begins with.
type StarterFile struct {
	Name string
	Fill func(io.Writer) error
}

// Starter returns the files of a new campaign's folder: settings with every key
// explained, an address list and a pods table with headings and sample rows,
// which are never printed. They can be checked as they are.
func Starter() []StarterFile {
	settings := func(w io.Writer) error {
		_, err := w.Write(campaign.Starter())
		return err
	}
	return []StarterFile{
		{"campaign.toml", settings},
		{"addresses.xlsx", starter.WriteAddresses},
		{"pods.xlsx", starter.WritePods},
	}
}

// StarterWorkbook returns the same campaign as one workbook.
func StarterWorkbook(name string) StarterFile {
	return StarterFile{name, func(w io.Writer) error {
		var rows []starter.Setting
		for _, row := range campaign.StarterRows() {
			rows = append(rows, starter.Setting(row))
		}
		return starter.WriteWorkbook(w, rows)
	}}
}
