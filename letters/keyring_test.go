package letters_test

import (
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters"
)

// A ring tells addresses apart exactly as their keys do, in whatever order it
// meets them.
func TestKeyringAgreesWithKeys(t *testing.T) {
	one := func(texts ...string) *rapid.Generator[string] { return rapid.SampledFrom(texts) }
	address := rapid.Custom(func(t *rapid.T) letters.Address {
		return letters.Address{
			Number: one("", "12", "012", "12 Rear", "rear 12", "Rear", "12-1", "121", "16½", "16 1/2", "7a", "7-A").Draw(t, "number"),
			Street: one("", "Alder St", "ALDER STREET", "Alder Ave", "N. Alder St", "Alder Rear").Draw(t, "street"),
			Unit:   one("", "Rear", "Apt 3", "#3", "3", "3R", "Apt 3-r", "rear 2").Draw(t, "unit"),
			City:   one("", "Riverside", "RIVERSIDE ", "2139").Draw(t, "city"),
			ZIP:    one("", "02139", "2139", "02139-4321", "02141").Draw(t, "ZIP"),
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		ring := letters.NewKeyring()
		a, b := address.Draw(t, "a"), address.Draw(t, "b")
		for _, kind := range []struct {
			name       string
			ring, keys bool
		}{
			{"address", ring.Address(a) == ring.Address(b), a.Key() == b.Key()},
			{"door", ring.Door(a) == ring.Door(b), a.DoorKey() == b.DoorKey()},
			{"building", ring.Building(a) == ring.Building(b), a.BuildingKey() == b.BuildingKey()},
		} {
			if kind.ring != kind.keys {
				t.Errorf("one %s: %t in the ring, %t by the keys", kind.name, kind.ring, kind.keys)
			}
		}
	})
}
