package letters

import "strings"

// JoinDoorValues writes what each door of one row has into one cell: the value alone
// where all have the same, else with the number and unit of each in front, "20: P1-003;
// 22: P1-004". [DoorValue] reads it.
func JoinDoorValues(doors []Household, value func(Household) string) string {
	same := true
	var all []string
	for _, h := range doors {
		same = same && value(h) == value(doors[0])
		if text := value(h); text != "" {
			all = append(all, doorLabel(h.Address)+": "+text)
		}
	}
	if same && len(doors) > 0 {
		return value(doors[0])
	}
	return strings.Join(all, "; ")
}

// DoorValue returns what a cell says of one of the doors of its row, if it says
// something of each, and whether it does.
func DoorValue(cell string, door Address) (text string, each bool) {
	label := Fold(doorLabel(door))
	for part := range strings.SplitSeq(cell, ";") {
		name, value, found := strings.Cut(part, ":")
		if !found {
			return "", false
		}
		if Fold(name) == label {
			text = strings.TrimSpace(value)
		}
	}
	return text, true
}

// doorLabel tells a door from the others of its row.
func doorLabel(a Address) string { return strings.TrimSpace(a.Number + " " + a.Unit) }
