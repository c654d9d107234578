package address

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// written draws a spelling as people write it.
func written(t *rapid.T, spelling, label string) string {
	upper := strings.ToUpper(spelling)
	return rapid.SampledFrom([]string{spelling, upper, spelling + ".", upper + ":"}).Draw(t, label)
}

// classWords are the spellings of a class that have a use, and for no use all.
func classWords(class string, use unitUse) []string {
	var spellings []string
	for _, row := range unitTable {
		if row.class == class && row.uses&use == use {
			spellings = append(spellings, strings.Fields(row.spellings)...)
		}
	}
	return spellings
}

func classes(use unitUse) []string {
	set := map[string]bool{}
	for _, word := range unitWords {
		if word.is(use) {
			set[word.class] = true
		}
	}
	return slices.Sorted(maps.Keys(set))
}

var unitNames = rapid.SampledFrom([]string{"2", "12", "3R", "B", "2-3", "b4"})

func TestSpellingsOfOneClassAreEqual(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		spellings := classWords(rapid.SampledFrom(classes(^unitUse(0))).Draw(t, "class"), 0)
		name := " " + unitNames.Draw(t, "name")
		a := written(t, rapid.SampledFrom(spellings).Draw(t, "first"), "as") + name
		b := written(t, rapid.SampledFrom(spellings).Draw(t, "second"), "as") + name
		if unitKey(a) != unitKey(b) {
			t.Errorf("%q is compared as %q and %q as %q", a, unitKey(a), b, unitKey(b))
		}
	})
}

func TestWordsThatStandAloneAreEqualAlone(t *testing.T) {
	for _, class := range classes(alone) {
		spellings := classWords(class, alone)
		for _, spelling := range spellings {
			if unitKey(spelling) != unitKey(spellings[0]) {
				t.Errorf("%q is compared as %q and %q as %q", spelling, unitKey(spelling), spellings[0], unitKey(spellings[0]))
			}
			if !LooksLikeUnit(spelling) {
				t.Errorf("%q does not look like a unit", spelling)
			}
		}
	}
}

func TestClassesAreDistinct(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all, name := classes(named), unitNames.Draw(t, "name")
		one, other := rapid.SampledFrom(all).Draw(t, "one"), rapid.SampledFrom(all).Draw(t, "other")
		a := rapid.SampledFrom(classWords(one, named)).Draw(t, "first") + " " + name
		b := rapid.SampledFrom(classWords(other, named)).Draw(t, "second") + " " + name
		if (unitKey(a) == unitKey(b)) != (one == other) {
			t.Errorf("%q is compared as %q and %q as %q", a, unitKey(a), b, unitKey(b))
		}
	})
}

// A name that hangs on its word is the same as one with a space between.
func TestNamesMayBeGlued(t *testing.T) {
	for spelling, word := range unitWords {
		for _, glued := range []string{spelling + "12", spelling + "-12", strings.ToUpper(spelling) + ".12"} {
			if word.is(named) && unitKey(glued) != unitKey(spelling+" 12") {
				t.Errorf("%q is compared as %q, and %q as %q", glued, unitKey(glued), spelling+" 12", unitKey(spelling+" 12"))
			}
		}
	}
}

func TestWordsAreRead(t *testing.T) {
	for spelling, word := range unitWords {
		if word.class == "" {
			t.Errorf("%q has no class", spelling)
		}
		if word.is(named) && !LooksLikeUnit(spelling+" 3") {
			t.Errorf("%q does not look like a unit", spelling+" 3")
		}
	}
}
