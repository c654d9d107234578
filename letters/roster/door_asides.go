package roster

import (
	"fmt"
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/roster/refusal"
)

// What people write into the cells of an address that is no address: a refusal behind
// the street, a telephone number in the place of the unit, "see note" in that of the
// city. It goes to the note, and is never printed with the address.

// maxAside is how many bytes such a text has at most.
const maxAside = 80

var (
	// telephone is a telephone number and nothing else.
	telephone = regexp.MustCompile(`^(?:(?i:tel|ph|phone|cell|mobile|call|text)\b[.:]* ?)?\+?(?:[0-9][ .()/-]*){7,15}$|^\(?\+?[0-9]{2,4}\)?[ .-][0-9]{2,4}[ .-][0-9]{3,4}(?:[ .-][0-9]{2,4})?$`)
	// asideWords begin what tells the volunteer something.
	asideWords = regexp.MustCompile(`(?i)^(?:c/o|attn|att|care of|see|call|ask|ring|knock|text|no answer|not home|nobody|do not|don.?t|beware|bad dog|speaks?|says?|wants?|needs?|dogs?|perros?|hund|chien)\b`)
	// numberAside is a house number with words behind it: "20 no", "22 (moved)".
	numberAside = regexp.MustCompile(`^([0-9]+[A-Za-z]?)[ ,;(\[–-]+(\pL.*?)[)\] !.]*$`)
	// marked ends in signs that no street's name has.
	marked = regexp.MustCompile(`[!?✓✔✗✘☑☒]`)
)

// hasAsides reports whether something stands in the parts of an address and is none.
func (r *rowReader) hasAsides(a letters.Address) bool {
	return a.Unit != "" && !isShortNumber(a.Unit) && r.asides.of(a.Unit, splitAside)[1] != "" ||
		a.City != "" && r.asides.of(a.City, splitAside)[1] != "" ||
		a.Street != "" && r.streetAsides.of(a.Street, streetAside)[1] != "" ||
		a.Number != "" && !letters.IsDigits(a.Number) && r.numberAside(a.Number)[1] != ""
}

// isShortNumber reports whether a text is a number that is none of a telephone.
func isShortNumber(text string) bool { return len(text) < 7 && letters.IsDigits(text) }

// withoutAsides moves to the remark what stands in the parts of an address and is none.
func (r *rowReader) withoutAsides(p address.Parts) address.Parts {
	a := &p.Address
	if !isShortNumber(a.Unit) {
		a.Unit = r.asideFound(&p, letters.ColumnUnit, "the unit", r.asides.of(a.Unit, splitAside))
	}
	a.City = r.asideFound(&p, letters.ColumnCity, "the city", r.asides.of(a.City, splitAside))
	a.Street = r.asideFound(&p, letters.ColumnStreet, "the street", r.streetAsides.of(a.Street, streetAside))
	if !letters.IsDigits(a.Number) {
		a.Number = r.asideFound(&p, letters.ColumnNumber, "the number", r.numberAside(a.Number))
	}
	return p
}

// asideFound puts an aside into the remark, says so, and returns what is left. Of a refusal
// the note's own warning tells.
func (r *rowReader) asideFound(p *address.Parts, column letters.Column, place string, split [2]string) (rest string) {
	rest, aside := split[0], split[1]
	if aside == "" {
		return rest
	}
	p.Remark = letters.JoinNotes(p.Remark, aside)
	severity, hint := letters.SeverityNote, ""
	if isNo(aside) {
		severity, hint = letters.SeverityWarning, "if the door should get no letter, write that under Skip"
	}
	if !r.Table.Has(column) {
		column = r.dialect.AddressColumn
	}
	p.Notes = append(p.Notes, address.Note{
		Column: column, Severity: severity, General: "what stands in the place of " + place + " and is no part of the address goes to the note",
		Message: fmt.Sprintf("%q stands in the place of %s and is no part of the address; it goes to the note", aside, place), Hint: hint,
	})
	return rest
}

// isNo reports whether an aside is a bare no.
func isNo(text string) bool {
	folded := strings.Trim(letters.Fold(text), " !?.*()[]-")
	return folded == "no" || folded == "nope" || folded == "non" || folded == "nein" || folded == "nao"
}

// isAside reports whether a text is no part of an address.
func isAside(text string) bool {
	return len(text) <= maxAside && (telephone.MatchString(text) || asideWords.MatchString(text) || isNo(text) || refusal.Says(text))
}

// splitAside splits what is no address off a unit or a city, whole or behind a comma.
func splitAside(text string) (rest, aside string) {
	var kept, asides []string
	for part := range strings.SplitSeq(text, ",") {
		if part = strings.TrimSpace(part); strings.ContainsAny(part, "!?✓✔") || isAside(strings.Trim(part, "()[]*-– ")) {
			asides = append(asides, part)
		} else {
			kept = append(kept, part)
		}
	}
	return strings.Join(kept, ", "), strings.Join(asides, ", ")
}

// streetAside does so behind the street's type.
func streetAside(street string) (rest, aside string) {
	if base, tail := address.StreetTail(street); tail != "" && (marked.MatchString(tail) || isAside(strings.Trim(tail, "()[]*-–,: "))) {
		return base, tail
	}
	return street, ""
}

// numberAside does so behind a house number, "20 no": only what refuses.
func (r *rowReader) numberAside(number string) [2]string {
	m := numberAside.FindStringSubmatch(number)
	if m == nil || !isNo(m[2]) && !r.refusals.says(m[2]) {
		return [2]string{number, ""}
	}
	return [2]string{m[1], m[2]}
}

// asides knows of texts how they are split. Lists say the same few over and over.
type asides map[string][2]string

func (x asides) of(text string, split func(string) (rest, aside string)) [2]string {
	known, ok := x[text]
	if !ok && text != "" {
		known[0], known[1] = split(text)
		if len(x) < maxRemembered {
			x[strings.Clone(text)] = [2]string{strings.Clone(known[0]), strings.Clone(known[1])}
		}
	}
	return known
}
