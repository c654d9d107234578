package campaign

import (
	"github.com/BurntSushi/toml"

	"doorletters/letters"
	"doorletters/letters/textfile"
	"doorletters/letters/tomltext"
)

// Tree is a settings file as it is read, before anything is made of its settings.
type Tree struct {
	// Text is the file in UTF-8 with line feeds, and with those lines repaired that are
	// read as something else than they are.
	Text string
	// Values are its keys; sections are maps, those with two brackets lists of maps.
	Values map[string]any

	saved    textfile.Text
	repaired []tomltext.Repaired
}

// ReadTree reads a settings file that need have no settings that are known. The error is
// a [letters.Problem].
func ReadTree(file string, data []byte) (Tree, error) {
	saved, refusal := textfile.Decode(data)
	if refusal != nil {
		return Tree{}, letters.FileFault(file, refusal.Message, refusal.Hint)
	}
	if excess := tomltext.FindExcess(saved.Text); excess != nil {
		return Tree{}, letters.Problem{File: file, Row: excess.Line, Severity: letters.SeverityError, Message: excess.Message, Hint: "look whether it is the file that you meant"}
	}
	t := Tree{saved: saved}
	t.Text, t.repaired = tomltext.Repair(saved.Text)
	if _, err := toml.Decode(t.Text, &t.Values); err != nil {
		return Tree{}, syntaxProblem(file, t.Text, err)
	}
	return t, nil
}
