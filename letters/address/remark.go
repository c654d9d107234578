package address

import (
	"regexp"
	"slices"
	"strings"
)

// What a volunteer writes behind a door's street: "12 Alder St - call first",
// "12 Alder St NO SOLICITING", "12 Alder St 617-555-0101".

var (
	phoneBehind = regexp.MustCompile(`^(.*?\pL.*?)[ ,;/–-]+((?i:(?:tel|ph|phone|cell|mobile|call|text)\b[.:]* ?)?(?:\+?1[ .-]?)?\(?[2-9][0-9]{2}\)?[-. ]{1,2}[2-9][0-9]{2}[-. ][0-9]{4}\b.*)$`)
	// remarkWord begins what is no part of an address.
	RemarkWord = regexp.MustCompile(`(?i)^(?:no (?:solicit|flyer|junk|answer|english|bell|one)|not? home|vacant\b|empty\b|c/o |attn\b|care of |corner (?:of |w/)|near |across |behind |next to |next door|opposite |call |ring |knock |moved\b|see |ask |by the |at the |do not |don.?t |dnk\b|beware|dog\b|dogs\b|duplicate\b|dup\b|same as )`)
	// betweenRemark parts a remark from the street.
	betweenRemark = regexp.MustCompile(`^(?:[-–—/@]|\*+|//+)$`)
	// dashUnit is a unit that has a dash: "St /2".
	dashUnit = regexp.MustCompile(`^[-–/](#?[0-9]+[A-Za-z]?)$`)
	// emptyUnit is a unit's word that nothing stands behind.
	emptyUnit = regexp.MustCompile(`^(.*\S)[ ,]+(?i:apt|apartment|unit|suite|ste|#)\.? ?#?$`)
	// joinedUnit is a unit that hangs on the street's type: St-3R, St.Apt3.
	joinedUnit = regexp.MustCompile(`^(\pL+\.?)[-/.]((?i:apt|unit)\.? ?#?[0-9]+[A-Za-z]?|#?[0-9]+[A-Za-z]?|#[A-Za-z])$`)
)

// remarkBehind parts what is written behind a door's street and is no part of
// its address. A unit or a city behind a dash has a comma in front after it.
func RemarkBehind(text string) (rest, remark string) {
	note := func(text string) { remark = strings.TrimPrefix(remark+"; "+strings.Trim(text, " *-–—,;/"), "; ") }
	if m := phoneBehind.FindStringSubmatch(text); m != nil {
		text = m[1]
		note(m[2])
	}
	parts := strings.Split(text, ",")
	kept := parts[:1]
	for _, part := range parts[1:] {
		if RemarkWord.MatchString(strings.TrimSpace(part) + " ") {
			note(part)
		} else {
			kept = append(kept, part)
		}
	}
	words := strings.Fields(kept[0])
	for i := 1; i < len(words); i++ {
		if !StreetTypeWord(words[i]) {
			if m := joinedUnit.FindStringSubmatch(words[i]); m != nil && StreetTypeWord(m[1]) && !awaitsNumber(slices.Concat(words[:i], m[1:2])) {
				words[i] = m[1] + ", " + m[2]
			}
			continue
		}
		if i+1 == len(words) {
			break
		}
		if i == 1 && IsHouseNumber(words[0]) { // St Vacant Rd
			continue
		}
		behind := strings.Join(words[i+1:], " ")
		if m := dashUnit.FindStringSubmatch(words[i+1]); m != nil && !awaitsNumber(words[:i+1]) {
			words[i], words[i+1] = words[i]+",", m[1]
			continue
		}
		if betweenRemark.MatchString(words[i+1]) {
			behind = strings.Join(words[i+2:], " ")
			_, _, zip := usEnd(" " + behind)
			cs := cityState.FindStringSubmatch(behind)
			switch {
			case behind == "" || LooksLikeStreet(behind):
				continue
			case LooksLikeUnit(behind) || len(kept) > 1 && onlyStateAndZIP(trimmed(kept[1:])) || zip != "" || cs != nil && isState(cs[2]):
				words = append(words[:i:i], words[i]+",", behind)
				continue
			}
		} else if behind[0] != '*' && !RemarkWord.MatchString(behind+" ") {
			continue
		}
		note(behind)
		words = words[:i+1]
	}
	if remark != "" || len(kept) < len(parts) || strings.Join(words, " ") != kept[0] {
		kept[0] = strings.Join(words, " ")
	}
	text = strings.Join(kept, ",")
	if m := emptyUnit.FindStringSubmatch(text); m != nil && LooksLikeStreet(m[1]) {
		text = m[1]
	}
	return text, remark
}

func trimmed(parts []string) []string {
	var list []string
	for _, part := range parts {
		list = append(list, strings.TrimSpace(part))
	}
	return list
}
