package languages

import (
	"io/fs"
	"path"

	"doorletters/letters"
	"doorletters/letters/bounded"
)

// localesFolder is the folder of translations of one's own.
const localesFolder = "locales"

// places are where the messages of a file stand, by their keys: those too that have no
// words yet.
type places map[string]letters.Problem

// ownFile is a file of one's own.
type ownFile struct {
	name string // as problems name it
	places
}

// readOwnFiles reads where messages stand in the files of a folder, by language. A file
// that cannot be read has no messages.
func readOwnFiles(folder fs.FS) map[string]ownFile {
	found := map[string]ownFile{}
	if folder == nil {
		return found
	}
	entries, err := fs.ReadDir(folder, localesFolder)
	if err != nil {
		return found // there are none
	}
	for _, e := range entries {
		tag, ok := TagOfFile(e.Name())
		if !ok || e.IsDir() || found[tag].name != "" {
			continue
		}
		format, _ := FormatOf(e.Name())
		own := ownFile{path.Join(localesFolder, e.Name()), places{}}
		if data, err := bounded.ReadFile(folder, own.name, format.Limit); err == nil {
			source, _ := format.Read(tag, data, own.name)
			for _, entry := range source.Entries {
				if _, again := own.places[entry.ID]; !again {
					own.places[entry.ID] = letters.Problem{File: own.name, Sheet: source.Sheet, Row: entry.Line}
				}
			}
		}
		found[tag] = own
	}
	return found
}
