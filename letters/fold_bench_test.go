package letters_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/address"
)

func BenchmarkKey(b *testing.B) {
	a := letters.Address{Number: "112", Street: "Alder Birch St", Unit: "Apt 3", City: "Riverside", ZIP: "01300"}
	for range b.N {
		if address.Key(a) == "" {
			b.Fatal("no key")
		}
	}
}
