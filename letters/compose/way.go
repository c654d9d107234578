package compose

import (
	"math"
	"slices"

	"golang.org/x/text/language"
	printer "golang.org/x/text/message"
	"golang.org/x/text/number"
)

// inMiles are the countries that measure ways in miles (CLDR, measurementSystem).
var inMiles = []string{"US", "GB", "LR", "MM", "PR"}

// wayIn returns how long a way is, "1.4 km", and in miles before it where the country
// measures so: "0.9 mi (1.4 km)". Numbers have the language's decimal sign and the
// digits 0 to 9. It is "" for no way.
func wayIn(country, tag string, metres int) string {
	if metres == 0 {
		return ""
	}
	const perMile = 1609.344
	km := decimal(tag, float64(metres)/1000) + "\u00a0km"
	if metres < 1000 {
		km = decimal(tag, math.Round(float64(metres)/10)*10) + "\u00a0m"
	}
	if slices.Contains(inMiles, country) {
		return decimal(tag, float64(metres)/perMile) + "\u00a0mi (" + km + ")"
	}
	return km
}

// decimal returns a number with at most one digit after the decimal sign.
func decimal(tag string, n float64) string {
	in, err := language.Parse(tag + "-u-nu-latn")
	if err != nil {
		in = language.English
	}
	return printer.NewPrinter(in).Sprint(number.Decimal(n, number.MaxFractionDigits(1)))
}
