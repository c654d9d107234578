package langname

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"doorletters/letters"
)

// variant finds among the campaign's languages the variant that a cell asks for, where
// the campaign prints any: "Brazilian Portuguese", "es-MX", "French (Canada)". A tag
// without a region does for all of them. Other: the cell asks for one and another is
// printed. Not ok where the campaign prints no variant of the language, or the cell does
// not say which.
func (p Printed) variant(text, tag string) (own string, other, ok bool) {
	var same []string
	for _, l := range p.Languages {
		if letters.SameReaders(l, tag) {
			same = append(same, l)
		}
	}
	if !slices.ContainsFunc(same, func(l string) bool { return regionOf(l) != "" }) {
		return "", false, false
	}
	region := regionNamed(text, tag)
	if region == "" {
		return "", false, false
	}
	for _, fits := range []func(own string) bool{
		func(own string) bool { return own == region },
		func(own string) bool { return contains(own, region) },
		func(own string) bool { return own == "" },
	} {
		if i := slices.IndexFunc(same, func(l string) bool { return fits(regionOf(l)) }); i >= 0 {
			return same[i], false, true
		}
	}
	return same[0], true, true
}

// regionOf is the region that a tag says; empty where it says none.
func regionOf(tag string) string {
	parsed, err := language.Parse(tag)
	if err != nil {
		return ""
	}
	if region, said := parsed.Region(); said == language.Exact {
		return region.String()
	}
	return ""
}

// contains reports whether a region holds another: Latin America (419) holds Mexico.
func contains(wide, region string) bool {
	outer, err := language.ParseRegion(wide)
	inner, errInner := language.ParseRegion(region)
	return err == nil && errInner == nil && outer.Contains(inner)
}

// regionNamed is the region that a cell says beside its language: in its code, by CLDR's
// name of the variant, in English or in itself, or in brackets. Empty where it says none.
func regionNamed(text, tag string) string {
	if codeLike.MatchString(text) {
		return regionOf(strings.ReplaceAll(text, "_", "-"))
	}
	parsed, err := language.Parse(tag)
	if err != nil {
		return ""
	}
	if region := regionOf(tag); region != "" {
		return region
	}
	base, _ := parsed.Base()
	whole, inside := letters.Fold(text), ""
	for _, plain := range []string{EnglishName(tag), OwnName(tag), display.English.Languages().Name(base), display.Self.Name(language.Make(base.String()))} {
		if whole == letters.Fold(plain) {
			return "" // CLDR calls Brazil's português too
		}
	}
	if in := insideBrackets.FindStringSubmatch(text); in != nil {
		inside = letters.Fold(in[1])
		if _, alike := InCampaign(in[1], []string{tag}); alike {
			return "" // the language's code, as in "Twi (tw)", which is of Taiwan too
		}
	}
	for _, region := range display.Values.Regions() {
		variant, err := language.Compose(base, region)
		if err != nil {
			continue
		}
		names := []string{letters.Fold(display.English.Tags().Name(variant)), letters.Fold(display.Self.Name(variant))}
		code, name := letters.Fold(region.String()), letters.Fold(display.English.Regions().Name(region))
		if slices.Contains(names, whole) || inside != "" && (inside == code || inside == name) {
			return region.String()
		}
	}
	return ""
}

var insideBrackets = regexp.MustCompile(`[(\[]([^)\]]*)[)\]]`)

// otherVariant says what to do about doors that ask for another variant than is printed.
func (p Printed) otherVariant(printed string) string {
	if _, drafted := Drafted(); slices.Contains(drafted, letters.Macrolanguage(printed)) {
		return fmt.Sprintf("leave it so, or add %q to languages in campaign.toml, for all other kinds of it", letters.Macrolanguage(printed))
	}
	return "leave it so"
}
