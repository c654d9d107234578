package records

import (
	"doorletters/letters"
)

// Stored is a record as the list holds it; its texts are known by their numbers, see
// [List.Text].
type Stored struct {
	Number, Street, Unit, City, ZIP uint32
	State                           uint32
	Language, Pod, Code, Skip, Note uint32
	Unread                          uint32
	source                          storedSource
	Point                           letters.Point
	Stop                            int32
	also                            int32 // place in the list's also, from 1; 0 for none
	Kind                            Kind
	NumberLast, Located             bool
	OneCell, LetterStreet, Ends     bool
	CityIsCounty, Swapped           bool
	CityRunsIn, SkipIsOpen          bool
	PodCorrected                    bool
}

type storedSource struct{ file, sheet, row uint32 }

// store makes what the list holds of a record; before is what it held in its place.
func (x *List) store(r Record, before Stored) Stored {
	t, h := &x.texts, &r.Household
	s := Stored{
		Number: t.id(h.Address.Number), Street: t.id(h.Address.Street), Unit: t.id(h.Address.Unit), City: t.id(h.Address.City), ZIP: t.id(h.Address.ZIP),
		Language: t.id(h.Language), Pod: t.id(h.Pod), Code: t.id(h.Code), Skip: t.id(h.Skip), Note: t.id(h.Note),
		source: x.storeSource(h.Source), Point: h.Point, Stop: int32(h.Stop), also: before.also, NumberLast: h.Address.NumberLast, Located: h.Located,
		State: t.id(r.State), Unread: t.id(r.Unread), Kind: r.Kind, OneCell: r.OneCell, LetterStreet: r.LetterStreet, Ends: r.Ends, CityIsCounty: r.CityIsCounty, CityRunsIn: r.CityRunsIn, Swapped: r.Swapped, SkipIsOpen: r.SkipIsOpen, PodCorrected: h.PodCorrected,
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

func (x *List) storeSource(s letters.Source) storedSource {
	return storedSource{x.texts.id(s.File), x.texts.id(s.Sheet), uint32(s.Row)}
}

func (x *List) source(s storedSource) letters.Source {
	return letters.Source{File: x.texts.list[s.file], Sheet: x.texts.list[s.sheet], Row: int(s.row)}
}
