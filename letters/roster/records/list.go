package records

import (
	"runtime/debug"
	"strings"

	"doorletters/letters"
)

// List holds records in a third of the memory that their households take
// as they are returned: of a million, that is two hundred megabytes. What many of
// them say, a street or a city or a number, it holds once.
type List struct {
	chunks [][]Stored
	count  int
	texts  textStore
	also   [][]storedSource      // of those households that have folded rows; see Stored
	heads  map[int32]SectionHead // of those that may head a section or be a remark
	// buildings are the names of the houses in front of the numbers of some.
	buildings map[int32]string
	// written are the texts of some that may be no door, for corrections.
	written map[int32]string
}

const chunkRecords = 4096

// manyHouseholds is from when on the memory that reading a list has left is given
// back before the households are made, which take the most.
const manyHouseholds = 1 << 17

// Add adds a record.
func (x *List) Add(r Record) {
	if x.count%chunkRecords == 0 {
		x.chunks = append(x.chunks, make([]Stored, 0, min(chunkRecords, 64+x.count)))
	}
	if r.Head != (SectionHead{}) {
		if x.heads == nil {
			x.heads = map[int32]SectionHead{}
		}
		x.heads[int32(x.count)] = r.Head
	}
	if r.Written != "" {
		if x.written == nil {
			x.written = map[int32]string{}
		}
		x.written[int32(x.count)] = r.Written
	}
	if r.Building != "" {
		if x.buildings == nil {
			x.buildings = map[int32]string{}
		}
		x.buildings[int32(x.count)] = strings.Clone(r.Building)
	}
	last := len(x.chunks) - 1
	x.chunks[last] = append(x.chunks[last], x.store(r, Stored{}))
	x.count++
}

// Building returns the name of the house in front of a record's number, empty where
// there is none.
func (x *List) Building(i int) string { return x.buildings[int32(i)] }

// NamesBuildings reports whether several records name the house in front of the number.
func (x *List) NamesBuildings() bool { return len(x.buildings) > 1 }

// Len is how many records there are.
func (x *List) Len() int { return x.count }

// TextBytes is how many bytes the texts of the records have, each counted once.
func (x *List) TextBytes() int { return x.texts.size }

// maxWritten is how many records keep their row's text.
const maxWritten = 10000

// KeepsWritten reports whether there is room for the text of one more.
func (x *List) KeepsWritten() bool { return len(x.written) < maxWritten }

// At returns a record, without its Also.
func (x *List) At(i int) Record {
	s, t := x.Stored(i), x.texts.list
	r := Record{
		Household: letters.Household{
			Address: x.Address(i),
			Point:   s.Point, Located: s.Located, Language: t[s.Language], Pod: t[s.Pod], PodCorrected: s.PodCorrected, Stop: int(s.Stop), Code: t[s.Code],
			Skip: t[s.Skip], Note: t[s.Note], Source: x.source(s.source),
		},
		Kind: s.Kind, State: t[s.State], Unread: t[s.Unread], OneCell: s.OneCell, LetterStreet: s.LetterStreet, Ends: s.Ends, CityIsCounty: s.CityIsCounty, CityRunsIn: s.CityRunsIn, Swapped: s.Swapped, SkipIsOpen: s.SkipIsOpen,
	}
	if s.Kind == SectionStreet || s.Kind == MaybeRemark {
		r.Head = x.heads[int32(i)]
	}
	if s.Kind != Door {
		r.Written = x.written[int32(i)]
	}
	return r
}

// Set puts a record into the place of an earlier one. Rows in its Also are added
// to those that are there.
func (x *List) Set(i int, r Record) {
	s := x.Stored(i)
	*s = x.store(r, *s)
}

// SetAddress changes the address of a record, which makes it a door.
func (x *List) SetAddress(i int, a letters.Address) {
	s, t := x.Stored(i), &x.texts
	s.Kind, s.NumberLast = Door, a.NumberLast
	for _, part := range []struct {
		to   *uint32
		text string
	}{{&s.Number, a.Number}, {&s.Street, a.Street}, {&s.Unit, a.Unit}, {&s.City, a.City}, {&s.ZIP, a.ZIP}} {
		if t.list[*part.to] != part.text {
			*part.to = t.id(part.text)
		}
	}
}

// Address returns the address of a record.
func (x *List) Address(i int) letters.Address {
	s, t := x.Stored(i), x.texts.list
	return letters.Address{Number: t[s.Number], Street: t[s.Street], Unit: t[s.Unit], City: t[s.City], ZIP: t[s.ZIP], NumberLast: s.NumberLast}
}

// Households returns the doors among the records, by their places in the order
// of the list, and lets go of what the list holds.
func (x *List) Households(doors []int32) []letters.Household {
	if len(doors) == 0 {
		return nil
	}
	if len(doors) >= manyHouseholds {
		debug.FreeOSMemory()
	}
	all := make([]letters.Household, len(doors))
	for n, i := range doors {
		all[n] = x.At(int(i)).Household
		if at := x.Stored(int(i)).also; at > 0 {
			also := make([]letters.Source, len(x.also[at-1]))
			for j, s := range x.also[at-1] {
				also[j] = x.source(s)
			}
			all[n].Also = also
		}
	}
	*x = List{}
	return all
}

// Stored returns a record as the list holds it, to be looked at or changed in place.
func (x *List) Stored(i int) *Stored { return &x.chunks[i/chunkRecords][i%chunkRecords] }

// Text returns a text by its number.
func (x *List) Text(id uint32) string { return x.texts.list[id] }

// ID returns the number of a text.
func (x *List) ID(text string) uint32 { return x.texts.id(text) }

// SourceOf returns the row of a record.
func (x *List) SourceOf(s *Stored) letters.Source { return x.source(s.source) }
