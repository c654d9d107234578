package match

import (
	"slices"
	"strings"

	"doorletters/letters/address/lexicon"
)

// MayLackType returns by the streets of the list that have no type those that differ from
// them in their type alone: "North Main" and "N Main St".
func (k *Index) MayLackType() OtherStreets {
	typed := map[string][]uint32{}
	for key, id := range k.streets.byKey {
		if plain := withoutType(key); plain != key {
			typed[plain] = append(typed[plain], id)
		}
	}
	lacking := OtherStreets{}
	for key, id := range k.streets.byKey {
		if withoutType(key) == key && len(typed[key]) > 0 {
			lacking[id] = typed[key]
		}
	}
	return lacking
}

// Namesakes returns by the streets of the list those that they are in another spelling,
// where the list has both: "S King Dr" beside "S Martin Luther King Dr", "Mont Clare Ave"
// beside "Montclare Ave". Of several spellings one is not among them, that of the others.
func (k *Index) Namesakes() OtherStreets {
	first := map[string]string{}
	for key := range k.streets.byKey {
		if close := closeName(key); close != "" {
			if known, met := first[close]; !met || key < known {
				first[close] = key
			}
		}
	}
	others := OtherStreets{}
	for key, id := range k.streets.byKey {
		if to := first[closeName(key)]; to != "" && to != key {
			others[id] = []uint32{k.streets.byKey[to]}
			continue
		}
		words := strings.Fields(key)
		if at := slices.Index(words, "king"); at >= 0 {
			words[at] = king
			if full := k.streets.byKey[strings.Join(words, " ")]; full != noKey {
				others[id] = []uint32{full}
			}
		}
	}
	return others
}

// closeName writes the words of a street's name close together, between its direction and
// its type; empty where it is one word, or has a number.
func closeName(key string) string {
	words := strings.Fields(key)
	begin, end := 0, len(words)
	if end > 1 && lexicon.Directions[words[0]] != "" {
		begin++
	}
	if end > begin+1 && lexicon.Directions[words[end-1]] != "" {
		end--
	}
	if end > begin+1 && lexicon.ShortTypes[words[end-1]] {
		end--
	}
	var name strings.Builder
	for _, word := range words[begin:end] {
		if lexicon.HasDigit(word) || len(word) < 2 {
			return ""
		}
		if long := lexicon.LongTypes[word]; long != "" {
			word = long
		}
		name.WriteString(word)
	}
	return strings.Join(slices.Concat(words[:begin], []string{name.String()}, words[end:]), " ")
}

// OtherStreets are streets with those that they may be, if they are written in short.
type OtherStreets map[uint32][]uint32

// Doors returns the doors that a door may be if its street is written in short.
func (s OtherStreets) Doors(d DoorID) []DoorID {
	var doors []DoorID
	for _, street := range s[d.building.street] {
		doors = append(doors, DoorID{BuildingID{street, d.building.number}, d.unit})
	}
	return doors
}

// withoutType cuts the type off the end of a street's key, and leaves a direction
// behind it: "n main st", "main st w".
func withoutType(key string) string {
	words := strings.Fields(key)
	last := len(words) - 1
	if last > 1 && lexicon.Directions[words[last]] != "" {
		last--
	}
	if last < 1 || !lexicon.ShortTypes[words[last]] || !hasName(words[:last]) {
		return key
	}
	return strings.Join(append(words[:last:last], words[last+1:]...), " ")
}
