package phrase_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/match"
	"doorletters/letters/address/phrase"
)

// written draws a spelling as people write it.
func written(t *rapid.T, spelling, label string) string {
	upper := strings.ToUpper(spelling)
	return rapid.SampledFrom([]string{spelling, upper, spelling + ".", upper + ":"}).Draw(t, label)
}

// unitKey is what a unit is compared as.
func unitKey(unit string) string { return match.DoorKey(letters.Address{Unit: unit}) }

// classWords are the spellings of a class that have a use, and for no use all.
func classWords(class string, use lexicon.Use) []string {
	var spellings []string
	for spelling, word := range lexicon.UnitWords {
		if word.Class == class && (use == 0 || word.Is(use)) {
			spellings = append(spellings, spelling)
		}
	}
	slices.Sort(spellings)
	return spellings
}

func classes(use lexicon.Use) []string {
	set := map[string]bool{}
	for _, word := range lexicon.UnitWords {
		if word.Is(use) {
			set[word.Class] = true
		}
	}
	return slices.Sorted(maps.Keys(set))
}

var unitNames = rapid.SampledFrom([]string{"2", "12", "3R", "B", "2-3", "b4"})

func TestSpellingsOfOneClassAreEqual(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		spellings := classWords(rapid.SampledFrom(classes(^lexicon.Use(0))).Draw(t, "class"), 0)
		name := " " + unitNames.Draw(t, "name")
		a := written(t, rapid.SampledFrom(spellings).Draw(t, "first"), "as") + name
		b := written(t, rapid.SampledFrom(spellings).Draw(t, "second"), "as") + name
		if unitKey(a) != unitKey(b) {
			t.Errorf("%q is compared as %q and %q as %q", a, unitKey(a), b, unitKey(b))
		}
	})
}

func TestWordsThatStandAloneAreEqualAlone(t *testing.T) {
	for _, class := range classes(lexicon.Alone) {
		spellings := classWords(class, lexicon.Alone)
		for _, spelling := range spellings {
			if unitKey(spelling) != unitKey(spellings[0]) {
				t.Errorf("%q is compared as %q and %q as %q", spelling, unitKey(spelling), spellings[0], unitKey(spellings[0]))
			}
			if !phrase.LooksLikeUnit(spelling) {
				t.Errorf("%q does not look like a unit", spelling)
			}
		}
	}
}

func TestClassesAreDistinct(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all, name := classes(lexicon.Named), unitNames.Draw(t, "name")
		one, other := rapid.SampledFrom(all).Draw(t, "one"), rapid.SampledFrom(all).Draw(t, "other")
		a := rapid.SampledFrom(classWords(one, lexicon.Named)).Draw(t, "first") + " " + name
		b := rapid.SampledFrom(classWords(other, lexicon.Named)).Draw(t, "second") + " " + name
		if (unitKey(a) == unitKey(b)) != (one == other) {
			t.Errorf("%q is compared as %q and %q as %q", a, unitKey(a), b, unitKey(b))
		}
	})
}

// A name that hangs on its word is the same as one with a space between.
func TestNamesMayBeGlued(t *testing.T) {
	for spelling, word := range lexicon.UnitWords {
		for _, glued := range []string{spelling + "12", spelling + "-12", strings.ToUpper(spelling) + ".12"} {
			if word.Is(lexicon.Named) && unitKey(glued) != unitKey(spelling+" 12") {
				t.Errorf("%q is compared as %q, and %q as %q", glued, unitKey(glued), spelling+" 12", unitKey(spelling+" 12"))
			}
		}
	}
}

func TestWordsAreRead(t *testing.T) {
	for spelling, word := range lexicon.UnitWords {
		if word.Class == "" {
			t.Errorf("%q has no class", spelling)
		}
		if word.Is(lexicon.Named) && !phrase.LooksLikeUnit(spelling+" 3") {
			t.Errorf("%q does not look like a unit", spelling+" 3")
		}
	}
}
