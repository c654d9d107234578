package campaign

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"doorletters/letters"
)

// namesOfCountries are what people write for a country beside its codes and the names
// that CLDR has for it: folded, by code.
var namesOfCountries = map[string]string{
	"US": "united states of america,america,us of a,the states,estados unidos de america,eeuu,ee uu,eua,e u a,etats unis d amerique,états unis d'amérique,vereinigte staaten von amerika,etazini",
	"GB": "great britain,britain,gran bretana,grande bretagne,gra bretanha,grossbritannien,u k",
	"NL": "holland,the netherlands", "CZ": "czech republic", "KR": "korea,republic of korea", "RU": "russian federation",
	"IE": "republic of ireland,eire", "MX": "estados unidos mexicanos", "MK": "macedonia", "SZ": "swaziland", "CV": "cabo verde", "TL": "east timor",
}

// partsOfCountries are parts of a country by which people call the whole, folded.
var partsOfCountries = map[string]string{
	"england": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB", "inglaterra": "GB", "angleterre": "GB", "cymru": "GB", "escocia": "GB", "schottland": "GB",
	"hawaii": "US", "alaska": "US", "new york": "US", "california": "US", "massachusetts": "US", "quebec": "CA", "ontario": "CA", "bavaria": "DE", "bayern": "DE", "catalunya": "ES", "cataluna": "ES",
}

// countryTongues are the languages in which countries are known by their names.
var countryTongues = []language.Tag{
	language.English, language.Spanish, language.French, language.Portuguese, language.German, language.Italian, language.Dutch, language.Polish, language.Turkish,
	language.Swahili, language.Vietnamese, language.Russian, language.Ukrainian, language.Greek, language.Arabic, language.Persian, language.Hindi, language.Bengali,
	language.SimplifiedChinese, language.TraditionalChinese, language.Japanese, language.Korean,
}

// countryNames are the codes of countries by their folded names.
var countryNames = sync.OnceValue(func() map[string]string {
	names := map[string]string{}
	for code, others := range namesOfCountries {
		for name := range strings.SplitSeq(others, ",") {
			names[letters.Fold(name)] = code
		}
	}
	for _, region := range display.Values.Regions() {
		if !region.IsCountry() {
			continue
		}
		for _, tongue := range countryTongues {
			name := letters.Fold(display.Regions(tongue).Name(region))
			if _, taken := names[name]; name != "" && !taken {
				names[name] = region.Canonicalize().String()
			}
		}
	}
	return names
})

// countryNamed reads a country by its code or by a name of it. Guessed: what is written
// is a part of it, or has a slip in it.
func countryNamed(typed string) (code string, guessed, ok bool) {
	plain := strings.TrimPrefix(letters.Fold(typed), "the ")
	for _, try := range []string{strings.TrimSpace(typed), strings.ReplaceAll(plain, " ", "")} {
		if region, err := language.ParseRegion(try); err == nil && region.IsCountry() {
			return region.Canonicalize().String(), false, true
		}
	}
	if code, ok := countryNames()[plain]; ok {
		return code, false, true
	}
	if code, ok := partsOfCountries[plain]; ok {
		return code, true, true
	}
	code, ok = nearCountry(plain)
	return code, true, ok
}

// minCountry is how long a country's name is at least before it may have a slip, and
// longCountry before it may have two.
const minCountry, longCountry = 6, 12

// nearCountry finds the one country with a name that is a slip or two away.
func nearCountry(typed string) (code string, ok bool) {
	if len([]rune(typed)) < minCountry {
		return "", false
	}
	for slips := 1; slips == 1 || slips == 2 && len([]rune(typed)) >= longCountry; slips++ {
		var near []string
		for name, its := range countryNames() {
			if letters.EditDistance(typed, name) <= slips && !slices.Contains(near, its) {
				near = append(near, its)
			}
		}
		if len(near) > 0 {
			return near[0], len(near) == 1
		}
	}
	return "", false
}

// checkCountry reports a country that is missing or not known, and one that was guessed.
func (d *draft) checkCountry() {
	c, at := &d.campaign, place{"country", 0}
	switch {
	case strings.TrimSpace(c.Country) == "":
		d.fault(at, "the country is missing",
			"write "+d.line("country", `"US"`)+": telephone numbers are read by it, and it gives the paper and the emergency number")
	case d.typedCountry == "":
		d.fault(at, fmt.Sprintf("%q is not a country", c.Country), `write the two letters of its code, as in "US", "GB" or "MX"`)
	case d.guessedCountry:
		d.report(letters.SeverityNote, at, fmt.Sprintf("%q is read as %s, %s", d.typedCountry, c.Country, display.English.Regions().Name(language.MustParseRegion(c.Country))),
			"write "+d.line("country", fmt.Sprintf("%q", c.Country)))
	}
}
