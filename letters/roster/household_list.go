package roster

import (
	"runtime/debug"

	"doorletters/letters"
)

// householdList gathers households in a fourth of the memory that they take as
// they are given: of a million, that is two hundred megabytes. What many of them
// say, a street or a city or a number, it holds once.
type householdList struct {
	parts [][]storedDoor
	count int
	texts textStore
	also  [][]storedSource // of those households that have folded rows; see storedDoor
}

// storedDoor is a household whose texts stand in a textStore.
type storedDoor struct {
	number, street, unit, city, zip uint32
	language, pod, code, skip, note uint32
	source                          storedSource
	point                           letters.Point
	stop                            int32
	also                            int32 // place in the list's also, from 1; 0 for none
	numberLast, located             bool
}

type storedSource struct{ file, sheet, row uint32 }

const householdsInPart = 4096

// manyHouseholds is from when on the memory that reading a list has left behind
// is given back before the households are, which take the most.
const manyHouseholds = 1 << 17

func (x *householdList) add(h letters.Household) {
	if x.count%householdsInPart == 0 {
		x.parts = append(x.parts, make([]storedDoor, 0, min(householdsInPart, 64+x.count)))
	}
	last := len(x.parts) - 1
	x.parts[last] = append(x.parts[last], x.store(h, storedDoor{}))
	x.count++
}

// at gives a household, without its Also.
func (x *householdList) at(i int) letters.Household {
	d := x.door(i)
	t := x.texts.list
	return letters.Household{
		Address: letters.Address{
			Number: t[d.number], Street: t[d.street], Unit: t[d.unit], City: t[d.city], ZIP: t[d.zip], NumberLast: d.numberLast,
		},
		Point: d.point, Located: d.located, Language: t[d.language], Pod: t[d.pod], Stop: int(d.stop), Code: t[d.code],
		Skip: t[d.skip], Note: t[d.note], Source: x.source(d.source),
	}
}

// set puts a household into the place of an earlier one. Rows in its Also are
// added to those that are there.
func (x *householdList) set(i int, h letters.Household) {
	d := x.door(i)
	*d = x.store(h, *d)
}

// all gives the households as one slice, and lets go of what the list holds.
func (x *householdList) all() []letters.Household {
	if x.count == 0 {
		return nil
	}
	if x.count >= manyHouseholds {
		debug.FreeOSMemory()
	}
	all := make([]letters.Household, x.count)
	for i := range all {
		all[i] = x.at(i)
		if at := x.door(i).also; at > 0 {
			also := make([]letters.Source, len(x.also[at-1]))
			for j, s := range x.also[at-1] {
				also[j] = x.source(s)
			}
			all[i].Also = also
		}
	}
	*x = householdList{}
	return all
}

func (x *householdList) door(i int) *storedDoor {
	return &x.parts[i/householdsInPart][i%householdsInPart]
}

func (x *householdList) store(h letters.Household, before storedDoor) storedDoor {
	t := &x.texts
	d := storedDoor{
		number: t.id(h.Address.Number), street: t.id(h.Address.Street), unit: t.id(h.Address.Unit), city: t.id(h.Address.City), zip: t.id(h.Address.ZIP),
		language: t.id(h.Language), pod: t.id(h.Pod), code: t.id(h.Code), skip: t.id(h.Skip), note: t.id(h.Note),
		source: x.storeSource(h.Source), point: h.Point, stop: int32(h.Stop), also: before.also, numberLast: h.Address.NumberLast, located: h.Located,
	}
	if len(h.Also) > 0 && d.also == 0 {
		x.also = append(x.also, nil)
		d.also = int32(len(x.also))
	}
	for _, s := range h.Also {
		x.also[d.also-1] = append(x.also[d.also-1], x.storeSource(s))
	}
	return d
}

func (x *householdList) storeSource(s letters.Source) storedSource {
	return storedSource{x.texts.id(s.File), x.texts.id(s.Sheet), uint32(s.Row)}
}

func (x *householdList) source(s storedSource) letters.Source {
	return letters.Source{File: x.texts.list[s.file], Sheet: x.texts.list[s.sheet], Row: int(s.row)}
}
