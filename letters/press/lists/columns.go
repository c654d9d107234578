package lists

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// Columns says of a list which of its columns are read, as what, and which are not.
type Columns struct {
	List         string // "addresses.xlsx, sheet Doors"
	Read, Unread string // enumerated; empty where there are none
}

// ColumnsOf finds in the problems of lists the notes that say what was made of their
// headings, in the order of the lists.
func ColumnsOf(problems []letters.Problem) []Columns {
	var all []Columns
	place := map[string]int{}
	for _, p := range problems {
		read, isRead := strings.CutPrefix(p.Message, heading.ReadColumns)
		unread, isUnread := strings.CutPrefix(p.Message, heading.UnreadColumns)
		if !isRead && !isUnread {
			continue
		}
		list := p.File
		if p.Sheet != "" {
			list += ", sheet " + p.Sheet
		}
		i, known := place[list]
		if !known {
			i, place[list] = len(all), len(all)
			all = append(all, Columns{List: list})
		}
		if isRead {
			all[i].Read = read
		} else {
			all[i].Unread = unread
		}
	}
	return all
}
