package match_test

import (
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/address/match"
)

// An index tells addresses apart exactly as their keys do, in whatever order it
// meets them.
func TestIndexAgreesWithKeys(t *testing.T) {
	one := func(texts ...string) *rapid.Generator[string] { return rapid.SampledFrom(texts) }
	spelled := rapid.Custom(func(t *rapid.T) letters.Address {
		return letters.Address{
			Number: one("", "12", "012", "12 Rear", "rear 12", "Rear", "12-1", "121", "16½", "16 1/2", "7a", "7-A").Draw(t, "number"),
			Street: one("", "Alder St", "ALDER STREET", "Alder Ave", "N. Alder St", "Alder Rear").Draw(t, "street"),
			Unit:   one("", "Rear", "Apt 3", "#3", "3", "3R", "Apt 3-r", "rear 2").Draw(t, "unit"),
			City:   one("", "Riverside", "RIVERSIDE ", "2139").Draw(t, "city"),
			ZIP:    one("", "02139", "2139", "02139-4321", "02141").Draw(t, "ZIP"),
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		index := match.NewIndex()
		a, b := spelled.Draw(t, "a"), spelled.Draw(t, "b")
		for _, kind := range []struct {
			name        string
			index, keys bool
		}{
			{"address", index.Address(a) == index.Address(b), match.Key(a) == match.Key(b)},
			{"door", index.Door(a) == index.Door(b), match.DoorKey(a) == match.DoorKey(b)},
			{"building", index.Building(a) == index.Building(b), match.BuildingKey(a) == match.BuildingKey(b)},
		} {
			if kind.index != kind.keys {
				t.Errorf("one %s: %t in the index, %t by the keys", kind.name, kind.index, kind.keys)
			}
		}
	})
}
