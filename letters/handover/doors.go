package handover

import (
	"strconv"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/langname"
	"doorletters/letters/sheet/book"
)

// numberLast heads the column that says of a door whether its number stands behind the
// street, where the country's doors have it otherwise.
const numberLast = "Number last"

// doorHeadings are the columns of the sheet of doors.
var doorHeadings = []string{
	"Code", "Pod", "Stop", "Number", "Street", "Unit", "City", "ZIP", numberLast, "Language", "Latitude", "Longitude", "Skip", "Note", "Done",
}

// doorColumns are those in which something stands, and those that the leader fills.
func (f File) doorColumns(doors []letters.Household) []book.Column {
	cells := map[string][]string{}
	for _, h := range doors {
		for heading, text := range f.doorCells(h) {
			cells[heading] = append(cells[heading], text)
		}
	}
	var columns []book.Column
	for _, c := range []book.Column{
		{Heading: "Code", Width: 11, Note: "The letter code. Leave it as it is; a new row has none, and gets it from the organizer."},
		{Heading: "Pod", Width: 9},
		{Heading: "Stop", Width: 6, Numbers: true, Note: "The building's place on the walk."},
		{Heading: "Number", Width: 9},
		{Heading: "Street", Width: 24},
		{Heading: "Unit", Width: 10},
		{Heading: "City", Width: 14},
		{Heading: "ZIP", Width: 9},
		{Heading: numberLast, Width: 11},
		{Heading: "Language", Width: 18, Choices: book.Choices{Words: f.languageChoices()},
			Note: "The language of the letter. Write what they read at this door."},
		{Heading: "Latitude", Width: 11, Numbers: true},
		{Heading: "Longitude", Width: 11, Numbers: true},
		{Heading: "Skip", Width: 22, Note: "Write why this door wants no letter, as in: vacant. It then gets none."},
		{Heading: "Note", Width: 30, Note: "What whoever walks next should know of the door. Nothing about health, papers or children."},
		{Heading: "Done", Width: 12, Note: "Write the date when the letter is at the door."},
	} {
		c.Cells = cells[c.Heading]
		columns = append(columns, c)
	}
	return withContent(columns, "Code", "Pod", "Number", "Street", "Language", "Skip", "Note", "Done")
}

// doorCells returns a door's cells by their headings.
func (f File) doorCells(h letters.Household) map[string]string {
	cells := map[string]string{
		"Code": h.Code, "Pod": f.Pod.ID, "Stop": "", "Number": h.Address.Number, "Street": h.Address.Street, "Unit": h.Address.Unit,
		"City": h.Address.City, "ZIP": h.Address.ZIP, numberLast: "", "Language": f.languageName(h.Language), "Latitude": "", "Longitude": "",
		"Skip": h.Skip, "Note": h.Note, "Done": h.Done,
	}
	if h.Stop > 0 {
		cells["Stop"] = strconv.Itoa(h.Stop)
	}
	if h.Address.NumberLast != isNumberLast(f.Country) {
		cells[numberLast] = yesOrNo(h.Address.NumberLast)
	}
	if h.Located {
		cells["Latitude"] = strconv.FormatFloat(h.Point.Latitude, 'f', -1, 64)
		cells["Longitude"] = strconv.FormatFloat(h.Point.Longitude, 'f', -1, 64)
	}
	return cells
}

// isNumberLast reports whether a country writes the house number behind the street.
func isNumberLast(country string) bool { return !address.NumberFirst[country] }

func yesOrNo(yes bool) string {
	if yes {
		return "yes"
	}
	return "no"
}

// sentColumns say what the cells that the leader may change held when they were sent,
// of the doors of which that is anything.
func (f File) sentColumns(doors []letters.Household) []book.Column {
	columns := []book.Column{{Heading: "Door", Width: 24}}
	for _, heading := range wordHeadings {
		columns = append(columns, book.Column{Heading: heading, Width: 20})
	}
	for _, h := range doors {
		cells := f.doorCells(h)
		if cells["Done"]+cells["Skip"]+cells["Language"]+cells["Note"] == "" {
			continue
		}
		columns[0].Cells = append(columns[0].Cells, doorName(h))
		for i, heading := range wordHeadings {
			columns[i+1].Cells = append(columns[i+1].Cells, cells[heading])
		}
	}
	return columns
}

// wordHeadings are the columns that leaders write into.
var wordHeadings = []string{"Done", "Skip", "Language", "Note"}

// doorName is by what a door is found on the sheet of what was sent.
func doorName(h letters.Household) string {
	if h.Code != "" {
		return h.Code
	}
	return h.Address.Line()
}

// languageName returns a language's English name if a cell that has it is read as the
// language; else its tag.
func (f File) languageName(tag string) string {
	names, tags := langname.Drafted()
	for i := range tags {
		if tags[i] == tag && f.isReadAs(names[i], tag) {
			return names[i]
		}
	}
	if name := langname.EnglishName(tag); tag != "" && f.isReadAs(name, tag) {
		return name
	}
	return tag
}

func (f File) isReadAs(name, tag string) bool {
	read := langname.ForDoor(name, f.Printed)
	return read.Tag == tag && read.Message == ""
}

// languageChoices are the campaign's languages for a drop-down, if it has room for them.
func (f File) languageChoices() []string {
	const room = 250 // characters
	var names []string
	total := 0
	for _, tag := range f.Printed.Languages {
		names = append(names, f.languageName(tag))
		total += len(names[len(names)-1]) + 1
	}
	if total > room {
		return nil
	}
	return names
}
