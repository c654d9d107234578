package langname

import "doorletters/letters"

// fewestLetters is how long a language's name is at least before a letter of it
// may be wrong: Thai and Tamil, Korean and Korea are near each other.
const fewestLetters = 6

// misspelt returns the language whose name a text is but for one letter that is
// wrong, missing, too many, or in its neighbour's place: "Portugese". Not ok
// where two languages are as near, or none.
func misspelt(text string) (tag string, ok bool) {
	typed := []rune(letters.Fold(text))
	if len(typed) < fewestLetters {
		return "", false
	}
	for name, its := range namesToTags {
		if len(name) < fewestLetters || name[0] != string(typed[0])[0] {
			continue
		}
		if known := []rune(name); len(known) < fewestLetters || !oneApart(typed, known) {
			continue
		}
		if its == "" || ok && its != tag {
			return "", false
		}
		tag, ok = its, true
	}
	return tag, ok
}

// oneApart reports whether two words differ by one slip of the fingers. The
// first letter is seldom wrong, and "Somali" and "Tomali" are two names.
func oneApart(a, b []rune) bool {
	if a[0] != b[0] {
		return false
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	same := func(x, y []rune) bool { return string(x) == string(y) }
	switch len(b) - len(a) {
	case 0:
		return i < len(a) && (same(a[i+1:], b[i+1:]) ||
			i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && same(a[i+2:], b[i+2:]))
	case 1:
		return same(a[i:], b[i+1:])
	}
	return false
}
