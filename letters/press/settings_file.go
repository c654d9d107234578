package press

import (
	"io/fs"

	"doorletters/letters/campaign"
)

// FindSettings returns the name of the settings file in a folder, which an editor may
// have changed; empty where there is none.
func FindSettings(folder fs.FS) string { return campaign.FindFile(folder) }

// IsSettings reports whether a file is to be a settings file, by its name.
func IsSettings(name string) bool { return campaign.IsFile(name) }
