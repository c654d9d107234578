package languages

import (
	"io/fs"
	"path"

	"doorletters/letters"
	"doorletters/letters/bounded"
)

// localesFolder is the folder of translations of one's own.
const localesFolder = "locales"

// readPlaces finds where the messages of a language stand in the folder's own file, those
// too that have no words yet. A file that cannot be read has none.
func readPlaces(folder fs.FS, tag string) map[string]letters.Problem {
	places := map[string]letters.Problem{}
	if folder == nil {
		return places
	}
	entries, err := fs.ReadDir(folder, localesFolder)
	if err != nil {
		return places
	}
	for _, e := range entries {
		if of, ok := TagOfFile(e.Name()); !ok || of != tag || e.IsDir() {
			continue
		}
		format, _ := FormatOf(e.Name())
		file := path.Join(localesFolder, e.Name())
		data, err := bounded.ReadFile(folder, file, bounded.Text)
		if err != nil {
			continue
		}
		source, _ := format.Read(data, file)
		for _, entry := range source.Entries {
			if _, again := places[entry.ID]; !again {
				places[entry.ID] = letters.Problem{File: file, Row: entry.Line}
			}
		}
	}
	return places
}
