package pods

import (
	"fmt"

	"doorletters/letters"
	"doorletters/letters/address"
)

// StreetPart is the part of a street that a pod has.
type StreetPart struct {
	Street string
	// Low and High are house numbers, 0 where no building has one.
	Low, High int
	// Side is "odd" or "even" where all numbers are.
	Side       string
	Households int
}

// String returns "Alder St 12-48 even", "Alder St 7" or "Alder St", as the Streets
// column of a pods table is read.
func (p StreetPart) String() string {
	switch {
	case p.High == 0:
		return p.Street
	case p.Low == p.High:
		return fmt.Sprintf("%s %d", p.Street, p.Low)
	case p.Side == "":
		return fmt.Sprintf("%s %d-%d", p.Street, p.Low, p.High)
	}
	return fmt.Sprintf("%s %d-%d %s", p.Street, p.Low, p.High, p.Side)
}

// FindPart returns what finds the part that an address is on, however its street is
// spelled; -1 where it is on none.
func FindPart(parts []StreetPart) func(letters.Address) int {
	keys := map[string]string{} // of the streets as they are spelled
	key := func(street string) string {
		k, known := keys[street]
		if !known {
			k = address.StreetKey(street)
			keys[street] = k
		}
		return k
	}
	on := map[string][]int{}
	for i, p := range parts {
		on[key(p.Street)] = append(on[key(p.Street)], i)
	}
	return func(a letters.Address) int {
		n, _, _ := address.House(a)
		for _, i := range on[key(a.Street)] {
			if parts[i].has(n) {
				return i
			}
		}
		return -1
	}
}

// has reports whether a house number is on the part.
func (p StreetPart) has(n int) bool {
	switch {
	case n < p.Low || n > p.High:
		return false
	case p.Side == "odd":
		return n%2 == 1
	case p.Side == "even":
		return n%2 == 0
	}
	return true
}

// parts returns the parts of streets that the town is. The two sides of a street
// are one part where their numbers overlap.
func (t *town) parts() []StreetPart {
	var parts []StreetPart
	for block := range t.blocks {
		var odd, even, rest StreetPart
		for _, b := range t.street(block) {
			part := &rest
			switch {
			case b.number == 0:
			case b.number%2 == 1:
				part = &odd
				part.Side = "odd"
			default:
				part = &even
				part.Side = "even"
			}
			part.Street = b.doors[0].Address.Street
			part.Households += len(b.doors)
			if part.Low == 0 {
				part.Low = b.number
			}
			part.High = b.number
		}
		if odd.Households > 0 && even.Households > 0 && odd.Low < even.High && even.Low < odd.High {
			odd.Low, odd.High = min(odd.Low, even.Low), max(odd.High, even.High)
			odd.Households += even.Households
			odd.Side, even = "", StreetPart{}
		}
		for _, p := range []StreetPart{odd, even, rest} {
			if p.Households > 0 {
				parts = append(parts, p)
			}
		}
	}
	return parts
}
