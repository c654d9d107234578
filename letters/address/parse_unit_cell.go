package address

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

var (
	// wholeHouse stands where a house has no units.
	wholeHouse  = regexp.MustCompile(`^(?i)(?:single[- ]family(?: (?:home|house|dwelling))?|sf[dh]?|(?:1|one)[- ]?fam(?:ily)?|(?:whole |entire |private )?(?:house|home)|private residence|no (?:unit|apt|apartment)\.?|not applicable)$`)
	unknownUnit = regexp.MustCompile(`^(?i)(?:\?+|unknown|unk|not known|tbd|tba|not sure|unsure)$`)
	dashRemark  = regexp.MustCompile(`^(.*\S) ?[-–,;/]+ (.*)$`)
)

// unitCell reads the column of units, in which people also write that there is
// none, that they do not know it, and remarks.
func (p *Parts) unitCell(text string, d Dialect) string {
	switch {
	case text == "" || letters.IsDigits(text):
		return text
	case wholeHouse.MatchString(text):
		p.remark(text)
		return ""
	case d.UnitIsLine && linesOfPlaces[d.Country] && !LooksLikeUnit(text) && !strings.ContainsAny(text, "0123456789"):
		p.remark(text) // the part of the town
		return ""
	case unknownUnit.MatchString(text):
		p.note(letters.ColumnUnit, letters.SeverityWarning, "the unit is not known, as the sheet says; the letter goes to the house", "write the unit when you know it")
		return ""
	}
	unit, remark := splitRemark(text, d.Country)
	if m := dashRemark.FindStringSubmatch(unit); remark == "" && m != nil && remarkWord.MatchString(m[2]+" ") {
		unit, remark = m[1], m[2]
	}
	p.remark(remark)
	return unit
}
