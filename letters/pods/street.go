package pods

import (
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
)

// streets are the streets of the address list by address.StreetKey.
type streets map[string]streetInList

type streetInList struct {
	name      string // as the list first spells it
	low, high int    // house numbers; 0 where there are none
}

// newStreets expects the doors in order.
func newStreets(doors []door) streets {
	known := streets{}
	for _, d := range doors {
		if d.street() == "" {
			continue
		}
		s, again := known[d.street()]
		if !again {
			s.name = d.Address.Street
		}
		if d.number > 0 {
			if s.low == 0 || d.number < s.low {
				s.low = d.number
			}
			s.high = max(s.high, d.number)
		}
		known[d.street()] = s
	}
	return known
}

func (s streets) known(key string) bool {
	_, ok := s[key]
	return ok
}

// nearest returns the name most like the key, for a hint; empty if none is much
// like it.
func (s streets) nearest(key string) string {
	name, least := "", 1+max(2, len(key)/3)
	for _, k := range slices.Sorted(maps.Keys(s)) {
		if max(len(k)-len(key), len(key)-len(k)) >= least && !strings.HasPrefix(k, key+" ") && !strings.HasPrefix(key, k+" ") {
			continue // so many letters more or less
		}
		d := letters.EditDistance(key, k)
		if strings.HasPrefix(k, key+" ") || strings.HasPrefix(key, k+" ") {
			d = 1
		}
		if d < least {
			name, least = s[k].name, d
		}
	}
	return name
}
