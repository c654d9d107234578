package press

import (
	"io"

	"doorletters/letters/campaign"
	"doorletters/letters/roster"
)

// StarterFile is a file of the folder that a new campaign begins with.
type StarterFile struct {
	Name string
	Fill func(io.Writer) error
}

// Starter gives the files of a new campaign: settings with every key explained,
// an address list and a pods table with headings and sample rows, which are
// never printed. They can be checked as they are.
func Starter() []StarterFile {
	settings := func(w io.Writer) error {
		_, err := w.Write(campaign.Starter())
		return err
	}
	return []StarterFile{
		{"campaign.toml", settings},
		{"addresses.xlsx", roster.WriteStarterAddresses},
		{"pods.xlsx", roster.WriteStarterPods},
	}
}
