package address

import "doorletters/letters"

// Parts are what the cells of a row say, as far as they say it alone.
type Parts struct {
	Address letters.Address
	// State is the two letters of the state that the cells name, small; elsewhere than in
	// the United States the name as it is compared. It tells apart cities of one name, and
	// is not printed.
	State string
	Kind  Kind
	// OneCell: number and street stood in one cell, so that what ends the street
	// may be a city that no comma splits off.
	OneCell bool
	// CityRunsIn: no comma parts the city from the street, so that a direction between them
	// may be of either.
	CityRunsIn bool
	// LetterStreet: the street is one letter, "12 A". Below a street's name it is
	// the end of the number.
	LetterStreet bool
	// Remark is what the cells have beside the address; it goes to the door's note.
	Remark string
	// Building is the name of a house in front of its number, which is in the remark too:
	// where rows of one number have different ones, they are different doors.
	Building string
	// ZIPRestored: the ZIP had lost its zeros and got them back.
	ZIPRestored bool
	// NumberElsewhere: the number is that of the address, and not that of the
	// column of numbers.
	NumberElsewhere bool
	// Notes are what was read by a guess, or why there is no door.
	Notes []Note
}

// Kind is how far cells name a door.
type Kind int

const (
	// Door: a number and a street.
	Door Kind = iota
	// Streetless: a number or a unit whose street another row has.
	Streetless
	// StreetAbove: a number behind which a ditto mark stands for the street.
	StreetAbove
	// UnitAbove: a unit behind a ditto mark for the whole address.
	UnitAbove
	// Numberless: a street without a number. Where it has a unit, it may be one
	// more of the house above.
	Numberless
	// NoDoor: none; the last of the notes says why.
	NoDoor
)

// Note is something to be known about a row. Column is the one that it is about,
// empty for the whole row. General, if it is not empty, says of many such rows
// what Message says of this one.
type Note struct {
	Column        letters.Column
	Severity      letters.Severity
	General       string
	Message, Hint string
}

// remark adds what is no part of the address.
func (p *Parts) remark(text string) {
	switch {
	case text == "":
	case p.Remark == "":
		p.Remark = text
	default:
		p.Remark += "; " + text
	}
}

func (p *Parts) note(column letters.Column, severity letters.Severity, message, hint string) {
	p.Notes = append(p.Notes, Note{Column: column, Severity: severity, Message: message, Hint: hint})
}

// noDoor says why the cells name no door.
func (p *Parts) noDoor(column letters.Column, message, hint string) {
	p.Kind = NoDoor
	p.note(column, letters.SeveritySkipped, message+letters.NoLetter, hint)
}
