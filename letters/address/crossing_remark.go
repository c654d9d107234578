package address

import (
	"regexp"
	"strings"
)

// Between which streets a door is, as Mexican addresses say behind the number, is a remark:
// "Calle 21 No. 100 x 18 y 20", "Hidalgo 14 entre Juárez y Morelos".

// crossingStreets are countries in which they stand there.
var crossingStreets = map[string]bool{"MX": true, "CU": true, "AR": true, "UY": true, "GT": true, "HN": true, "SV": true, "NI": true, "DO": true, "CL": true, "PE": true, "EC": true, "VE": true, "PA": true, "PY": true, "BO": true}

var (
	crossing = regexp.MustCompile(`^(.*\pL.*?[0-9]+(?:-?[A-Za-z]| [A-Wa-w])?(?:[ ,]+(?i:int|depto|dpto|interior|local|piso|casa)\.? ?#?[0-9A-Za-z-]+)?)[ ,]+((?:[xX×] ?(?:[0-9]|\pL\pL)|(?i:entre|e/|esq\.?|esquina|por) *(?:[0-9]|\pL))[^,]*)(.*)$`)
	// crossedBy is the number of a street behind which the crossing ones follow, so that no
	// number of a house stands before them: "Calle 21 x 18 y 20".
	crossedBy = regexp.MustCompile(`(?i)^(?:calle|c\.?|av\.?|avenida|calz\.?) [0-9]+ ?[a-z]?$`)
)

// withoutCrossing takes off between which streets a door is.
func withoutCrossing(text, country string) (rest, remark string) {
	if !crossingStreets[country] {
		return text, ""
	}
	m := crossing.FindStringSubmatch(text)
	if m == nil || crossedBy.MatchString(strings.TrimSpace(m[1])) {
		return text, ""
	}
	return m[1] + m[3], m[2]
}
