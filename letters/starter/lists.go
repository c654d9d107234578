package starter

import (
	"fmt"

	"doorletters/letters/campaign"
	"doorletters/letters/langname"
	"doorletters/letters/sheet/book"
)

// The sheets of a campaign that is one workbook.
const (
	addressesSheet = "Addresses"
	PodsSheet      = "Pods"
	languagesSheet = "Languages"
)

// SheetsBeside are the sheets that a new campaign has beside its lists.
func SheetsBeside() []string { return []string{campaign.SheetName, languagesSheet} }

var addressColumns = []book.Column{
	{Heading: "Number", Width: 9, Cells: []string{"12", "16 1/2"},
		Note: "The house number alone: 12, 16 1/2, 7A, 12-14."},
	{Heading: "Street", Width: 24, Cells: []string{"Alder St", "Alder St"},
		Note: "The street's name, on every row."},
	{Heading: "Unit", Width: 10, Cells: []string{"Apt 2", ""},
		Note: "Apartment or flat, one row for each door. Empty for a house."},
	{Heading: "City", Width: 16, Cells: []string{"Riverside", "Riverside"},
		Note: "May be left empty."},
	{Heading: "ZIP", Width: 9, Cells: []string{"02139", "02139"},
		Note: "May be left empty. The column is text, so that a zero in front stays."},
	{Heading: "Language", Width: 20, Cells: []string{"English", ""}, Choices: book.Choices{Cells: languageCells()},
		Note: "The language of this door's letter, if you know it. Empty: the campaign's first language. The drop-down has those of the sheet Languages."},
	{Heading: "Pod", Width: 9, Cells: []string{"", ""},
		Note: "The pod's short name, as in the pods table. Empty where the pod's streets say it."},
	{Heading: "Skip", Width: 24, Cells: []string{sampleSkip, sampleSkip}, Choices: book.Choices{Words: []string{"yes", "no"}},
		Note: "Anything but no or an empty cell: no letter goes to this door. Write why, as in: no soliciting sign."},
	{Heading: "Note", Width: 24, Cells: []string{sampleNote, sampleNote},
		Note: "For you; it is never printed."},
}

var podColumns = []book.Column{
	{Heading: "Pod", Width: 10, Cells: []string{"SAMPLE1", "SAMPLE2"},
		Note: "The pod's short name, up to 8 capital letters and digits: CP3. It begins every letter code."},
	{Heading: "Pod name", Width: 20, Cells: []string{samplePod, samplePod},
		Note: "What people call the pod. May be left empty."},
	{Heading: "Leader", Width: 20, Cells: []string{sampleLeader, sampleLeader},
		Note: "The neighbour who answers, by the whole name: Ana Silva. Empty: the group answers."},
	{Heading: "Phone", Width: 18, Cells: sampleNumbers,
		Note: "Printed large on every letter of the pod, as numbers are written in your country, or with + and the country's code. Dial it before you print."},
	{Heading: "WhatsApp", Width: 18, Cells: []string{"", sampleNumbers[1]},
		Note: "Only if the leader answers there."},
	{Heading: "Email", Width: 26, Cells: []string{"", "leader@example.org"},
		Note: "Only if the leader wants it printed."},
	{Heading: "Languages", Width: 24, Cells: []string{"English, Spanish", "English"},
		Note: "The languages the leader speaks, with commas between them."},
	{Heading: "Streets", Width: 36, Cells: []string{"Sample St 1-99 odd; Sample Ave", "Sample St 2-98 even"},
		Note: "The streets the pod covers: Alder St 1-99 odd; Birch Ave. Empty where the address list has the pods."},
	{Heading: "Address", Width: 20, Cells: []string{"", ""},
		Note: "The leader's own door, where the walk begins. Never printed."},
	{Heading: "Capacity", Width: 10, Cells: []string{"", "40"},
		Note: "How many households the leader can look after. May be left empty."},
	{Heading: "Name on letters", Width: 20, Cells: []string{"", ""},
		Note: "Only if letters should call the leader something else: Doña Ana. It is printed just as you write it."},
	{Heading: "Leader 2", Width: 20, Cells: []string{"", ""},
		Note: "A second neighbour who leads the pod too. May be left empty."},
	{Heading: "Phone 2", Width: 18, Cells: []string{"", ""},
		Note: "The second leader's number, printed below the first. Dial it before you print."},
	{Heading: "Hours", Width: 20, Cells: []string{"", sampleHours},
		Note: "When the leader answers: evenings after 6. It is printed just as you write it, in every language."},
}

// languages is the sheet of the languages that letters are drafted in,
// from which the drop-down of a list's languages is filled.
func languages() book.Sheet {
	names, codes := langname.Drafted()
	return book.Sheet{Name: languagesSheet, Columns: []book.Column{
		{Heading: "Language", Width: 24, Cells: names, Note: "The languages that there are letters in."},
		{Heading: "Code", Width: 10, Cells: codes, Note: "Its code, which does as well."},
	}}
}

func languageCells() string {
	names, _ := langname.Drafted()
	return fmt.Sprintf("%s!$A$2:$A$%d", languagesSheet, len(names)+1)
}
