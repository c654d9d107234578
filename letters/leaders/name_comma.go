package leaders

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// cutAfterComma splits a name at its commas, and from what follows the last ones
// that is no name: ", RN", ", Jr.", ", she/her".
func cutAfterComma(text string) (parts []string, after string) {
	parts = strings.Split(text, ", ")
	for len(parts) > 1 {
		last := parts[len(parts)-1]
		words := slices.DeleteFunc(strings.Fields(last), isPronouns)
		if rest, _ := cutPostNominals(words, isShouted(text)); len(rest) > 0 {
			break
		}
		parts, after = parts[:len(parts)-1], ", "+last+after
	}
	return parts, after
}

// turnRound reads "Last, First". It is not ok where the comma may stand for
// something else: between two people of two names each, or before a remark.
func turnRound(last, first string) (turned, called string, ok bool) {
	if isRemark(first) || isFamilyFirstScript(last+first) {
		return "", "", false
	}
	n := splitAtComma(last, first)
	if !n.isOnePersons() {
		return "", "", false
	}
	n.moveParticles()
	if countNames(n.given) == 1 && isCallable(n.given[0]) && !hasParticle(n.given[0]) {
		called = n.given[0]
	}
	return strings.Join(slices.Concat(n.titles, n.given, n.family, n.after), " "), called, true
}

// nameParts are the words of a name in the order in which it is said.
type nameParts struct{ titles, given, family, after []string }

// splitAtComma takes apart what stands before a comma and behind it.
func splitAtComma(last, first string) nameParts {
	shouted := isShouted(last + first)
	titles, family := cutTitles(fieldsOf(last))
	more, given := cutTitles(fieldsOf(first))
	family, junior := cutPostNominals(family, shouted)
	given, after := cutPostNominals(given, shouted)
	return nameParts{titles: slices.Concat(titles, more), given: given, family: family, after: slices.Concat(junior, after)}
}

// isOnePersons reports whether the parts can only be one person's family and given
// names, or a title and a family's name.
func (n nameParts) isOnePersons() bool {
	for _, word := range slices.Concat(n.family, n.given) {
		if !isWord(word) && !isInitials(word) && !isParticle(word) || isRole(word) || andWords[word] && !isParticle(word) {
			return false
		}
	}
	const most = 3 // names of a kind
	families, givens := countNames(n.family), countNames(n.given)
	switch {
	case families == 0, families > most, givens > most:
		return false
	case len(n.given) == 0:
		return len(n.titles) > 0
	}
	return families == 1 || givens <= 1
}

// moveParticles puts the particles of "Cruz, Ana de la" before the family's name.
func (n *nameParts) moveParticles() {
	end := len(n.given)
	for end > 1 && isParticle(n.given[end-1]) {
		end--
	}
	n.family, n.given = slices.Concat(n.given[end:], n.family), n.given[:end]
}

// countNames counts the words of a name that are neither particles nor initials.
func countNames(words []string) int {
	n := 0
	for _, word := range words {
		if !isParticle(word) && !isInitials(word) {
			n++
		}
	}
	return n
}

// isRemark reports whether what stands behind a comma is no name: it has a digit,
// begins in lower case, or names a role.
func isRemark(text string) bool {
	_, words := cutTitles(fieldsOf(text))
	if len(words) == 0 {
		return false
	}
	first, _ := utf8.DecodeRuneInString(words[0])
	return strings.ContainsFunc(text, unicode.IsDigit) || unicode.IsLower(first) && !isParticle(words[0]) || slices.ContainsFunc(words, isRole)
}
