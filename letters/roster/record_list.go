package roster

import (
	"runtime/debug"
	"strings"

	"doorletters/letters"
)

// recordList holds records in a third of the memory that their households take
// as they are returned: of a million, that is two hundred megabytes. What many of
// them say, a street or a city or a number, it holds once.
type recordList struct {
	chunks    [][]storedRecord
	count     int
	texts     textStore
	also      [][]storedSource      // of those households that have folded rows; see storedRecord
	heads     map[int32]sectionHead // of those that may head a section or be a remark
	buildings map[int32]string      // of those that name the house in front of its number
	// written are the texts of some that may be no door, for corrections.
	written map[int32]string
}

// storedRecord is a record whose texts stand in a textStore.
type storedRecord struct {
	number, street, unit, city, zip uint32
	language, pod, code, skip, note uint32
	unread                          uint32
	source                          storedSource
	point                           letters.Point
	stop                            int32
	also                            int32 // place in the list's also, from 1; 0 for none
	kind                            kind
	numberLast, located             bool
	oneCell, letterStreet, ends     bool
	cityIsCounty, swapped           bool
}

type storedSource struct{ file, sheet, row uint32 }

const chunkRecords = 4096

// manyHouseholds is from when on the memory that reading a list has left is given
// back before the households are made, which take the most.
const manyHouseholds = 1 << 17

func (x *recordList) add(r record) {
	if x.count%chunkRecords == 0 {
		x.chunks = append(x.chunks, make([]storedRecord, 0, min(chunkRecords, 64+x.count)))
	}
	if r.head != (sectionHead{}) {
		if x.heads == nil {
			x.heads = map[int32]sectionHead{}
		}
		x.heads[int32(x.count)] = r.head
	}
	if r.written != "" {
		if x.written == nil {
			x.written = map[int32]string{}
		}
		x.written[int32(x.count)] = r.written
	}
	if r.building != "" {
		if x.buildings == nil {
			x.buildings = map[int32]string{}
		}
		x.buildings[int32(x.count)] = strings.Clone(r.building)
	}
	last := len(x.chunks) - 1
	x.chunks[last] = append(x.chunks[last], x.store(r, storedRecord{}))
	x.count++
}

// keepsWritten reports whether there is room for the text of one more.
func (x *recordList) keepsWritten() bool { return len(x.written) < maxSaid }

// at returns a record, without its Also.
func (x *recordList) at(i int) record {
	s, t := x.stored(i), x.texts.list
	r := record{
		Household: letters.Household{
			Address: x.address(i),
			Point:   s.point, Located: s.located, Language: t[s.language], Pod: t[s.pod], Stop: int(s.stop), Code: t[s.code],
			Skip: t[s.skip], Note: t[s.note], Source: x.source(s.source),
		},
		kind: s.kind, unread: t[s.unread], oneCell: s.oneCell, letterStreet: s.letterStreet, ends: s.ends, cityIsCounty: s.cityIsCounty, swapped: s.swapped,
	}
	if s.kind == sectionStreet || s.kind == maybeRemark {
		r.head = x.heads[int32(i)]
	}
	if s.kind != door {
		r.written = x.written[int32(i)]
	}
	return r
}

// set puts a record into the place of an earlier one. Rows in its Also are added
// to those that are there.
func (x *recordList) set(i int, r record) {
	s := x.stored(i)
	*s = x.store(r, *s)
}

// setAddress changes the address of a record, which makes it a door.
func (x *recordList) setAddress(i int, a letters.Address) {
	s, t := x.stored(i), &x.texts
	s.kind, s.numberLast = door, a.NumberLast
	for _, part := range []struct {
		to   *uint32
		text string
	}{{&s.number, a.Number}, {&s.street, a.Street}, {&s.unit, a.Unit}, {&s.city, a.City}, {&s.zip, a.ZIP}} {
		if t.list[*part.to] != part.text {
			*part.to = t.id(part.text)
		}
	}
}

// address returns the address of a record.
func (x *recordList) address(i int) letters.Address {
	s, t := x.stored(i), x.texts.list
	return letters.Address{Number: t[s.number], Street: t[s.street], Unit: t[s.unit], City: t[s.city], ZIP: t[s.zip], NumberLast: s.numberLast}
}

// households returns the doors among the records that keep chooses, in the order
// of the list, and lets go of what the list holds.
func (x *recordList) households(doors []int32) []letters.Household {
	if len(doors) == 0 {
		return nil
	}
	if len(doors) >= manyHouseholds {
		debug.FreeOSMemory()
	}
	all := make([]letters.Household, len(doors))
	for n, i := range doors {
		all[n] = x.at(int(i)).Household
		if at := x.stored(int(i)).also; at > 0 {
			also := make([]letters.Source, len(x.also[at-1]))
			for j, s := range x.also[at-1] {
				also[j] = x.source(s)
			}
			all[n].Also = also
		}
	}
	*x = recordList{}
	return all
}

func (x *recordList) stored(i int) *storedRecord { return &x.chunks[i/chunkRecords][i%chunkRecords] }

func (x *recordList) store(r record, before storedRecord) storedRecord {
	t, h := &x.texts, &r.Household
	s := storedRecord{
		number: t.id(h.Address.Number), street: t.id(h.Address.Street), unit: t.id(h.Address.Unit), city: t.id(h.Address.City), zip: t.id(h.Address.ZIP),
		language: t.id(h.Language), pod: t.id(h.Pod), code: t.id(h.Code), skip: t.id(h.Skip), note: t.id(h.Note),
		source: x.storeSource(h.Source), point: h.Point, stop: int32(h.Stop), also: before.also, numberLast: h.Address.NumberLast, located: h.Located,
		unread: t.id(r.unread), kind: r.kind, oneCell: r.oneCell, letterStreet: r.letterStreet, ends: r.ends, cityIsCounty: r.cityIsCounty, swapped: r.swapped,
	}
	if len(h.Also) > 0 && s.also == 0 {
		x.also = append(x.also, nil)
		s.also = int32(len(x.also))
	}
	for _, source := range h.Also {
		x.also[s.also-1] = append(x.also[s.also-1], x.storeSource(source))
	}
	return s
}

func (x *recordList) storeSource(s letters.Source) storedSource {
	return storedSource{x.texts.id(s.File), x.texts.id(s.Sheet), uint32(s.Row)}
}

func (x *recordList) source(s storedSource) letters.Source {
	return letters.Source{File: x.texts.list[s.file], Sheet: x.texts.list[s.sheet], Row: int(s.row)}
}
