package locale

import (
	"fmt"
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/tomllines"
)

const keyHint = "each message is a line with its key in square brackets, and below it a line: other = \"the words\"; remarks begin with #"

// slips are what people get wrong, by what the TOML library says of it.
var slips = []struct{ says, message, hint string }{
	{"strings cannot contain newlines", "a text does not end on its line", "end it with a quotation mark that has no backslash before it; a new line within a text is written \\n"},
	{"has already been defined", "", "keep the one that is right"},
	{"control characters", "", "take it out: write the line anew; if there are many, the file is damaged or is no text"},
	{"to end with a newline", "something stands behind the words or the key, on the same line", "put # before it if it is a remark, else take it out"},
	{"expected '.' or '='", "a line is neither a key in square brackets nor a form with its words", keyHint},
	{"to end table name", "a key has no square bracket behind it", "write it with one before and one behind: [headline]"},
	{"invalid escape in string", "", "a backslash stands before n, u, \" and another backslash alone; write two for one"},
	{"invalid escape character", "", "a backslash stands before n, u, \" and another backslash alone; write two for one"},
	{`expected '"""'`, "a text that begins with three quotation marks has none at its end", "end it with three quotation marks"},
}

// definedTwice is what the library says of a key that stands twice.
var definedTwice = regexp.MustCompile(`Key '([^']+)' has already been defined`)

// unreadable is the Problem of a message file that cannot be read at all.
func unreadable(err error, text, file string) letters.Problem {
	line, _, message := tomllines.Fault(err)
	p := letters.FileFault(file, "the file cannot be read here: "+message, keyHint)
	p.Row = line
	for _, slip := range slips {
		if !strings.Contains(message, slip.says) {
			continue
		}
		p.Hint = slip.hint
		if slip.message != "" {
			p.Message = "the file cannot be read here: " + slip.message
		}
		if slip.says == "to end table name" && strings.Contains(message, `'\n'`) {
			p.Row-- // the library is at the line's end already
		}
	}
	if key := definedTwice.FindStringSubmatch(message); key != nil {
		if first := tomllines.Find(text)[key[1]]; first > 0 && first != line {
			p.Hint = fmt.Sprintf("keep the one that is right, that of line %d or that of line %d, and take the other out; if both are, the key of the second is missing above it: a line such as [headline]", first, line)
		}
	}
	return p
}
