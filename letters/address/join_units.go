package address

import (
	"doorletters/letters"
)

// joinUnits keeps both of two units unless they are one.
func JoinUnits(inAddress, own string) string {
	x, y := letters.Address{Unit: inAddress}, letters.Address{Unit: own}
	switch {
	case inAddress == "" || DoorKey(x) == DoorKey(y):
		return own
	case own == "":
		return inAddress
	}
	return inAddress + ", " + own
}
