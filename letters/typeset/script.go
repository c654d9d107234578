package typeset

import (
	"slices"
	"unicode"

	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/unicodedata"
)

// scripts returns the script that every rune is shaped in (UAX #24): runes common
// to many scripts take that of the words before them, a closing bracket that
// of its opening one, and an inserted value is resolved by itself, so that the
// comma after a Latin name in Arabic prose stays Arabic. Telephone numbers and web
// addresses are Latin, and so is every other European digit: those of a page have one
// shape. home is the script of the paragraph's language.
func scripts(u unwrapped, home language.Script) []language.Script {
	out := make([]language.Script, len(u.runes))
	prose := firstScript(u, 0, 0, home)
	for i := 0; i < len(u.runes); {
		j := u.valueEnd(i)
		if u.attrs[i].value == 0 {
			prose = resolve(u.runes[i:j], out[i:j], prose)
		} else {
			around := prose
			if u.attrs[i].latin {
				around = language.Latin
			}
			resolve(u.runes[i:j], out[i:j], firstScript(u, i, u.attrs[i].value, around))
		}
		i = j
	}
	setDigits(u, out)
	joinSpaces(u, out)
	return out
}

// joinSpaces sets the script of the spaces next to a value to that of the value, and
// that of everything between two values of one script if it has no letters: a space
// of Nastaliq is too narrow for Latin words, a middle dot of Chinese too wide.
func joinSpaces(u unwrapped, out []language.Script) {
	for i := 0; i < len(u.runes); {
		j := u.valueEnd(i)
		if u.attrs[i].value == 0 {
			before, after := i > 0, j < len(u.runes)
			if before && u.runes[i] == ' ' {
				out[i] = out[i-1]
			}
			if after && u.runes[j-1] == ' ' {
				out[j-1] = out[j]
			}
			if before && after && out[i-1] == out[j] && !slices.ContainsFunc(u.runes[i:j], isOfAScript) {
				for k := i; k < j; k++ {
					out[k] = out[j]
				}
			}
		}
		i = j
	}
}

// isOfAScript reports whether a rune belongs to one script, or is a digit.
func isOfAScript(r rune) bool { return language.LookupScript(r).Strong() || unicode.IsDigit(r) }

// firstScript finds the first strong script among the runes of a value (0: of
// the prose) from i on.
func firstScript(u unwrapped, i, value int, fallback language.Script) language.Script {
	for ; i < len(u.runes); i++ {
		if u.attrs[i].value != value {
			continue
		}
		if s := language.LookupScript(u.runes[i]); s.Strong() {
			return s
		}
	}
	return fallback
}

// resolve fills in the scripts of a stretch that begins in the script current,
// and returns the one it ends in.
func resolve(runes []rune, out []language.Script, current language.Script) language.Script {
	type opened struct {
		closing rune
		script  language.Script
	}
	var stack []opened
	for i, r := range runes {
		s := language.LookupScript(r)
		if s.Strong() {
			current = s
			out[i] = s
			continue
		}
		out[i] = current
		if mirror, ok := unicodedata.LookupMirrorChar(r); ok {
			matched := false
			for k := len(stack) - 1; k >= 0; k-- {
				if stack[k].closing == r {
					out[i] = stack[k].script
					stack = stack[:k]
					matched = true
					break
				}
			}
			if !matched {
				stack = append(stack, opened{mirror, current})
			}
		}
	}
	return current
}
