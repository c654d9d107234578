package starter

import (
	"fmt"

	"doorletters/letters/langname"
)

// The sheets of a campaign that is one workbook.
const (
	addressesSheet = "Addresses"
	podsSheet      = "Pods"
	languagesSheet = "Languages"
)

var addressColumns = []column{
	{heading: "Number", width: 9, cells: []string{"12", "16 1/2"},
		note: "The house number alone: 12, 16 1/2, 7A, 12-14."},
	{heading: "Street", width: 24, cells: []string{"Alder St", "Alder St"},
		note: "The street's name, on every row."},
	{heading: "Unit", width: 10, cells: []string{"Apt 2", ""},
		note: "Apartment or flat, one row for each door. Empty for a house."},
	{heading: "City", width: 16, cells: []string{"Riverside", "Riverside"},
		note: "May be left empty."},
	{heading: "ZIP", width: 9, cells: []string{"02139", "02139"},
		note: "May be left empty. The column is text, so that a zero in front stays."},
	{heading: "Language", width: 20, cells: []string{"English", ""}, choices: choices{cells: languageCells()},
		note: "The language of this door's letter, if you know it. Empty: the campaign's first language. The drop-down has those of the sheet Languages."},
	{heading: "Pod", width: 9, cells: []string{"", ""},
		note: "The pod's short name, as in the pods table. Empty where the pod's streets say it."},
	{heading: "Skip", width: 24, cells: []string{sampleSkip, sampleSkip}, choices: choices{words: []string{"yes", "no"}},
		note: "Anything but no or an empty cell: no letter goes to this door. Write why, as in: no soliciting sign."},
	{heading: "Note", width: 24, cells: []string{sampleNote, sampleNote},
		note: "For you; it is never printed."},
}

var podColumns = []column{
	{heading: "Pod", width: 10, cells: []string{"SAMPLE1", "SAMPLE2"},
		note: "The pod's short name, up to 8 capital letters and digits: CP3. It begins every letter code."},
	{heading: "Pod name", width: 20, cells: []string{samplePod, samplePod},
		note: "What people call the pod. May be left empty."},
	{heading: "Leader", width: 20, cells: []string{sampleLeader, sampleLeader},
		note: "The neighbour who answers, by the whole name: Ana Silva. Empty: the group answers."},
	{heading: "Phone", width: 18, cells: sampleNumbers,
		note: "Printed large on every letter of the pod, as numbers are written in your country. Dial it before you print."},
	{heading: "WhatsApp", width: 18, cells: []string{"", sampleNumbers[1]},
		note: "Only if the leader answers there."},
	{heading: "Email", width: 26, cells: []string{"", "leader@example.org"},
		note: "Only if the leader wants it printed."},
	{heading: "Languages", width: 24, cells: []string{"English, Spanish", "English"},
		note: "The languages the leader speaks, with commas between them."},
	{heading: "Streets", width: 36, cells: []string{"Sample St 1-99 odd; Sample Ave", "Sample St 2-98 even"},
		note: "The streets the pod covers: Alder St 1-99 odd; Birch Ave. Empty where the address list has the pods."},
	{heading: "Address", width: 20, cells: []string{"", ""},
		note: "The leader's own door, where the walk begins. Never printed."},
	{heading: "Capacity", width: 10, cells: []string{"", "40"},
		note: "How many households the leader can look after. May be left empty."},
	{heading: "Name on letters", width: 20, cells: []string{"", ""},
		note: "Only if letters should call the leader something else: Doña Ana. It is printed just as you write it."},
	{heading: "Leader 2", width: 20, cells: []string{"", ""},
		note: "A second neighbour who leads the pod too. May be left empty."},
	{heading: "Phone 2", width: 18, cells: []string{"", ""},
		note: "The second leader's number, printed below the first. Dial it before you print."},
	{heading: "Hours", width: 20, cells: []string{"", sampleHours},
		note: "When the leader answers: evenings after 6. It is printed just as you write it, in every language."},
}

// languages is the sheet of the languages that letters are drafted in,
// from which the drop-down of a list's languages is filled.
func languages() sheet {
	names, codes := langname.Drafted()
	return sheet{languagesSheet, []column{
		{heading: "Language", width: 24, cells: names, note: "The languages that there are letters in."},
		{heading: "Code", width: 10, cells: codes, note: "Its code, which does as well."},
	}}
}

func languageCells() string {
	names, _ := langname.Drafted()
	return fmt.Sprintf("%s!$A$2:$A$%d", languagesSheet, len(names)+1)
}
