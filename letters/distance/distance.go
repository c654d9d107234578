// Package distance writes how long ways are, in the units that a country measures in.
// Start with [In].
package distance

import (
	"math"
	"slices"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"
)

// inMiles are the countries that measure ways in miles (CLDR, measurementSystem).
var inMiles = []string{"US", "GB", "LR", "MM", "PR"}

// Miles reports whether a country measures ways in miles and feet.
func Miles(country string) bool { return slices.Contains(inMiles, country) }

// In returns how long a way is, "1.4 km", and in miles before it where the country
// measures so: "0.9 mi (1.4 km)". Numbers have the decimal sign of the language, a BCP 47
// tag, and the digits 0 to 9. It is "" for no way.
func In(country, tag string, metres int) string {
	if metres == 0 {
		return ""
	}
	const perMile = 1609.344
	metric := decimal(country, tag, float64(metres)/1000) + "\u00a0km"
	if metres < 1000 {
		metric = decimal(country, tag, math.Round(float64(metres)/10)*10) + "\u00a0m"
	}
	if Miles(country) {
		return decimal(country, tag, float64(metres)/perMile) + "\u00a0mi (" + metric + ")"
	}
	return metric
}

// decimal returns a number with at most one digit after the decimal sign, as a language
// is written in a country.
func decimal(country, tag string, n float64) string {
	in, err := language.Parse(tag + "-u-nu-latn")
	if err != nil {
		in = language.English
	}
	if region, err := language.ParseRegion(country); err == nil {
		if local, err := language.Compose(in, region); err == nil {
			in = local
		}
	}
	return message.NewPrinter(in).Sprint(number.Decimal(n, number.MaxFractionDigits(1)))
}
