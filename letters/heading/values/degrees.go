package values

import (
	"math"
	"regexp"
	"strconv"
	"strings"
)

var (
	dms         = regexp.MustCompile(`^([NSEWO])?\s*([-+]?[0-9]{1,3})\s*[°ºd:\s]\s*([0-9]{1,2}(?:[.,][0-9]+)?)\s*(?:['′’m:\s]\s*(?:([0-9]{1,2}(?:[.,][0-9]+)?)\s*(?:["″”s]|''|′′)?)?)?\s*([NSEWO])?$`)
	withLetter  = regexp.MustCompile(`^([NSEWO])?\s*([-+]?[0-9]+(?:[.,][0-9]+)?)\s*°?\s*([NSEWO])?$`)
	hemispheres = regexp.MustCompile(`^(.+[NS])[\s,;]*(.+[EWO])$`)
	commaSpace  = regexp.MustCompile(`^([^,;]+(?:,[0-9]+)?)\s*(?:;|,\s+|\s+|\|)\s*([-+−0-9][^;]*)$`)
)

// Degrees reads decimal degrees with a point or comma, or degrees, minutes and
// seconds with the letter of the hemisphere before or after them.
func Degrees(text string) (float64, bool) {
	text = strings.ToUpper(strings.TrimSpace(strings.ReplaceAll(text, "−", "-")))
	if text == "" {
		return 0, false
	}
	var value float64
	var letter string
	if strings.Trim(text, "+-.0123456789") == "" { // as nearly all are
		v, err := strconv.ParseFloat(text, 64)
		if err != nil {
			return 0, false
		}
		value = v
	} else if m := withLetter.FindStringSubmatch(text); m != nil {
		value, _ = strconv.ParseFloat(strings.Replace(m[2], ",", ".", 1), 64)
		letter = m[1] + m[3]
	} else if m := dms.FindStringSubmatch(text); m != nil {
		whole, _ := strconv.ParseFloat(m[2], 64)
		minutes, _ := strconv.ParseFloat(strings.Replace(m[3], ",", ".", 1), 64)
		seconds := 0.0
		if m[4] != "" {
			seconds, _ = strconv.ParseFloat(strings.Replace(m[4], ",", ".", 1), 64)
		}
		if minutes >= 60 || seconds >= 60 {
			return 0, false
		}
		value = math.Abs(whole) + minutes/60 + seconds/3600
		if strings.HasPrefix(m[2], "-") {
			value = -value
		}
		letter = m[1] + m[5]
	} else {
		v, err := strconv.ParseFloat(text, 64) // 4.2E1
		if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
			return 0, false
		}
		value = v
	}
	switch letter {
	case "S", "W", "O": // Oeste, Ouest
		value = -math.Abs(value)
	case "", "N", "E":
	default:
		return 0, false
	}
	return math.Round(value*1e7) / 1e7, true
}

// IsEastOrWest reports whether a text has the letter of an eastern or western
// hemisphere.
func IsEastOrWest(text string) bool { return strings.ContainsAny(strings.ToUpper(text), "EW") }

// IsNorthOrSouth reports whether a text has the letter of a northern or southern
// hemisphere.
func IsNorthOrSouth(text string) bool { return strings.ContainsAny(strings.ToUpper(text), "NS") }

// TwoCoordinates splits "42.36, -71.09" and its like.
func TwoCoordinates(text string) (first, second string, ok bool) {
	text = strings.Trim(text, "()[] ")
	if m := hemispheres.FindStringSubmatch(strings.ToUpper(text)); m != nil {
		return strings.Trim(m[1], " ,"), m[2], true
	}
	if strings.Count(text, ",") == 1 && strings.ContainsAny(text, ".-−") {
		first, second, ok = strings.Cut(text, ",")
		return first, second, ok
	}
	if m := commaSpace.FindStringSubmatch(text); m != nil {
		return m[1], m[2], true
	}
	return "", "", false
}
