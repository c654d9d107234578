package address

import (
	"doorletters/letters"
	"doorletters/letters/address/abroad"
	"doorletters/letters/address/american"
	"doorletters/letters/address/phrase"
)

// Split splits an address in one cell: "16 1/2 Alder St #2, Riverside, MA
// 02139". What it cannot place stays in the street, so that nothing is lost.
// Without a house number, Number is empty.
func Split(text, country string) letters.Address {
	if a, ok := abroad.SplitJapanese(text); ok {
		return a
	}
	if phrase.IsAmerican(country) {
		return american.Split(text).Address
	}
	return abroad.Split(text, country)
}
