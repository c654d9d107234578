// Package saved reads what people saved in an editor of their own, a locale or a template,
// and says what had to be guessed. [Text] is where to begin.
package saved

import (
	"path"

	"doorletters/letters"
	"doorletters/letters/textfile"
)

// Text reads a locale or template as an editor saved it. The problems say what was
// guessed; the fault, that it is no text.
func Text(data []byte, file string) (text string, problems []letters.Problem, fault *letters.Problem) {
	saved, refusal := textfile.Decode(data)
	if refusal != nil {
		p := letters.FileFault(file, "the file "+refusal.Message, refusal.Hint)
		return "", nil, &p
	}
	if saved.Encoding != "" {
		p := letters.Problem{
			File: file, Severity: letters.SeverityNote, Message: "the file is saved in " + saved.Encoding + "; it is read all the same", Hint: "save it as UTF-8 to be rid of this note",
		}
		if saved.Guessed {
			p.Message = "the file is not saved as UTF-8; it is read as " + saved.Encoding
			p.Hint = "look whether letters with accents are right, and save it as UTF-8"
		}
		problems = append(problems, p)
	}
	return saved.Text, problems, nil
}

// AllTheSame says that a file has another name than it should.
func AllTheSame(file, right string) letters.Problem {
	return letters.Problem{
		File: file, Severity: letters.SeverityNote, Message: "the file is called " + path.Base(file) + "; it is read all the same",
		Hint: "rename it to " + right + " (in Windows' Explorer choose View, File name extensions to see the whole name)",
	}
}
