package match

import "strings"

// noKey is the ID of the empty key: a house has no unit.
const noKey = 0

// spellings numbers the keys of one part of an address.
type spellings struct {
	key        func(spelling string) string
	bySpelling map[string]uint32
	byKey      map[string]uint32
}

func newSpellings(key func(string) string) spellings {
	return spellings{key, map[string]uint32{"": noKey}, map[string]uint32{"": noKey}}
}

func (s *spellings) id(spelling string) uint32 {
	id, known := s.bySpelling[spelling]
	if !known {
		id = s.idOfKey(s.key(spelling))
		// A copy, since a row's cells hold each other in memory.
		s.bySpelling[strings.Clone(spelling)] = id
	}
	return id
}

func (s *spellings) idOfKey(key string) uint32 {
	id, known := s.byKey[key]
	if !known {
		id = uint32(len(s.byKey))
		s.byKey[strings.Clone(key)] = id
	}
	return id
}
