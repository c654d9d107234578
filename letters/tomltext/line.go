package tomltext

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// The marks that editors, languages and keyboards have for the two of TOML.
const (
	doubleMarks = "\"“”„‟″«»〝〞＂"
	singleMarks = "'‘’‚‛′‹›＇"
)

// spaces that editors and web pages have beside TOML's own, and signs of no width.
var plainSpaces = strings.NewReplacer("\u00a0", " ", "\u2007", " ", "\u202f", " ", "\u3000", " ", "\u200b", "", "\u200e", "", "\u200f", "", "\ufeff", "")

// lineRepair reads a line that is not TOML and writes it as it was meant.
type lineRepair struct {
	rest          string
	out           strings.Builder
	depth         int // of brackets that are open
	line, text    string
	curly, inside bool
	changed       bool
}

// missingComma is what stands between two texts of a list without a comma.
var missingComma = regexp.MustCompile(`["“”]\s*["“”]`)

// repairLine repairs a line; not ok where there is nothing to repair.
func repairLine(line string) (lineRepair, bool) {
	r := lineRepair{rest: line}
	r.read()
	r.line = r.out.String()
	return r, r.changed && r.line != line
}

// read takes a line apart: texts stand at its beginning or after one of = [ , { and
// end at a mark before one of , ] } # or the line's end.
func (r *lineRepair) read() {
	opens := true // a text may begin here
	for r.rest != "" {
		c, size := utf8.DecodeRuneInString(r.rest)
		switch {
		case c == '#':
			r.out.WriteString(r.rest)
			return
		case opens && strings.ContainsRune(doubleMarks, c) && r.quoted(doubleMarks, size):
			opens = false
			continue
		case opens && strings.ContainsRune(singleMarks, c) && r.quoted(singleMarks, size):
			opens = false
			continue
		case c == '[' || c == '{':
			r.depth++
		case c == ']' || c == '}':
			r.depth--
		}
		plain := plainSpaces.Replace(string(c))
		r.changed = r.changed || plain != string(c)
		r.out.WriteString(plain)
		r.rest = r.rest[size:]
		if plain != "" && plain != " " && plain != "\t" {
			opens = strings.ContainsRune("=[,{", c)
		}
	}
}

// quoted takes a text with the marks around it, of which the first is so many bytes
// long; false where no mark closes it.
func (r *lineRepair) quoted(marks string, opening int) bool {
	end, closing := r.closing(marks, opening)
	if end < 0 || strings.HasPrefix(r.rest, `"""`) || strings.HasPrefix(r.rest, `'''`) {
		return false
	}
	open, text, mark := r.rest[:opening], r.rest[opening:end], r.rest[end:end+closing]
	if r.depth > 0 && missingComma.MatchString(text) {
		return false
	}
	written := r.rest[:end+closing]
	switch {
	case open == "'" && mark == "'" && !strings.Contains(text, "'"): // as TOML has it
	case open == `"` && mark == `"` && !hasBareMark(text):
	default:
		written = `"` + escape(text, open == `"`) + `"`
		r.curly = r.curly || open != `"` && open != "'" || mark != `"` && mark != "'"
		r.inside = r.inside || strings.Contains(text, open) || strings.Contains(text, mark)
		if !r.changed || r.text == "" {
			r.text = text
		}
		r.changed = true
	}
	r.out.WriteString(written)
	r.rest = r.rest[end+closing:]
	return true
}

// pairs are the marks that close a text which another opens.
var pairs = map[string]string{"“": "”", "„": "“”", "«": "»", "»": "«", "‘": "’", "‚": "‘’", "‹": "›", "›": "‹", "〝": "〞"}

// closing returns where the mark is that closes a text, and its length; -1 for none.
// In a list, and in a key, it is the first before what may follow. Else it is the one
// that pairs with the first, where these differ, or the last of the line.
func (r *lineRepair) closing(marks string, opening int) (end, size int) {
	end = -1
	open, depth := r.rest[:opening], 1
	isKey := strings.TrimSpace(r.out.String()) == ""
	for at, c := range r.rest[opening:] {
		if !strings.ContainsRune(marks, c) {
			continue
		}
		mark, place := string(c), opening+at
		switch {
		case strings.Contains(pairs[open], mark):
			depth--
		case mark == open:
			depth++
		}
		after := strings.TrimLeft(r.rest[place+len(mark):], " \t\u00a0")
		first := isKey || r.depth > 0
		switch {
		case after == "", after[0] == '#', first && strings.ContainsRune(",]}=", rune(after[0])):
		default:
			continue
		}
		end, size = place, len(mark)
		if first || depth == 0 {
			return end, size
		}
	}
	return end, size
}

// hasBareMark reports whether a text between marks has one without a \ before it.
func hasBareMark(text string) bool {
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '"':
			return true
		}
	}
	return false
}

// escape writes a text as TOML has it between straight marks. Escapes: it has some
// already.
func escape(text string, escapes bool) string {
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\' && escapes && i+1 < len(text):
			b.WriteByte(c)
			i++
			b.WriteByte(text[i])
		case c == '\\', c == '"':
			b.WriteByte('\\')
			b.WriteByte(c)
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}
