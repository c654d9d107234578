package campaign

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"doorletters/letters"
	"doorletters/letters/phone"
)

//go:embed emergency.tsv
var emergencyTable string

// helpLines are the numbers that a country has for people in danger, as it prints
// them; empty where there is none that is sure.
type helpLines struct{ emergency, crisis string }

// countryLines has the help lines of each country in the table.
var countryLines = sync.OnceValue(func() map[string]helpLines {
	const columns, none = 6, "-"
	lines := map[string]helpLines{}
	for row := range strings.Lines(emergencyTable) {
		cells := strings.Split(strings.TrimSuffix(row, "\n"), "\t")
		if strings.HasPrefix(row, "#") || len(cells) != columns {
			continue
		}
		number := func(i int) string { return strings.TrimPrefix(cells[i], none) }
		lines[cells[0]] = helpLines{emergency: number(1), crisis: number(3)}
	}
	return lines
})

// checkEmergency fills in the country's numbers where the campaign gives none of its
// own, and checks those that it gives.
func (d *draft) checkEmergency() {
	c, lines := &d.campaign, countryLines()[d.campaign.Country]
	d.checkHelpLine("emergency.number", &c.Emergency, lines.emergency)
	if at := (place{"emergency.number", 0}); c.Emergency != "" && lines.emergency != "" && c.Emergency != lines.emergency && !d.faulty[at] {
		d.report(letters.SeverityWarning, at,
			fmt.Sprintf("%s is printed, and the emergency number of %s is %s, as far as it is known", c.Emergency, c.Country, lines.emergency),
			"make sure that it is answered, or delete this")
	}
	d.checkHelpLine("emergency.crisis", &c.Crisis, lines.crisis)
}

// checkHelpLine checks a number for people in danger. Of the short numbers of crisis
// lines libphonenumber lacks some.
func (d *draft) checkHelpLine(key string, number *string, country string) {
	at := place{key, 0}
	if !d.given(key) {
		*number = country
		return
	}
	*number = noneAsEmpty(strings.TrimSpace(*number))
	if *number == "" || *number == country {
		return
	}
	read, err := phone.ReadService(*number, d.campaign.Country)
	switch {
	case err == nil:
		*number = read.Printed
	case key == "emergency.crisis" && letters.IsDigits(*number) && len(*number) <= longestShort:
		d.report(letters.SeverityWarning, at, fmt.Sprintf("%s is no number that is known in %s; it is printed as it is", *number, d.campaign.Country),
			"dial it before you print")
	default:
		d.fault(at, fmt.Sprintf("%q is no number that can be dialled in %s", *number, d.campaign.Country),
			"write the number alone, as people dial it, or "+d.noneLine(key)+" to print none")
	}
}

// longestShort is how many digits a short number has at most.
const longestShort = 6

// noneAsEmpty returns a value, or nothing where it says that there shall be none. A
// cell of a sheet cannot say so by being empty.
func noneAsEmpty(text string) string {
	switch letters.Fold(text) {
	case "none", "no":
		return ""
	}
	return text
}
