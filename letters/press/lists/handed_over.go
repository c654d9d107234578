package lists

import (
	"cmp"
	"fmt"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/handover"
)

// handedOver reads the doors of a hand-over file, as they stand, and those of them that
// have no code yet.
func (r Reader) handedOver() (doors, uncoded []letters.Household, problems []letters.Problem, err error) {
	f, named, err := r.Open(r.Campaign.Addresses, "addresses")
	if err != nil {
		return nil, nil, nil, err
	}
	defer f.Close()
	list, problems, err := handover.Read(f, named.File, r.Options(named))
	if err != nil {
		return nil, nil, nil, err
	}
	pod := r.Campaign.Sent.Pod
	for _, row := range list.Doors {
		row.Pod = pod
		doors = append(doors, row.Household)
	}
	for _, row := range list.New {
		row.Pod = pod
		uncoded = append(uncoded, row.Household)
	}
	return doors, uncoded, append(problems, newInHandOver(doors, uncoded)...), nil
}

// newInHandOver says of rows without a code where they get it, or that they name a door
// again that has one.
func newInHandOver(doors, uncoded []letters.Household) []letters.Problem {
	if len(uncoded) == 0 {
		return nil
	}
	known := map[string]string{}
	for _, h := range doors {
		known[address.Key(h.Address)] = cmp.Or(h.Code, "no code")
	}
	var problems []letters.Problem
	for _, h := range uncoded {
		p := letters.Problem{
			File: h.Source.File, Sheet: h.Source.Sheet, Row: h.Source.Row, Column: "Code", Severity: letters.SeveritySkipped,
			Message: "the row is new: it gets its code from the organizer" + letters.NoLetter, Hint: "send the file back; a spare letter will do until then",
		}
		if code, again := known[address.Key(h.Address)]; again {
			p.Message = fmt.Sprintf("the file has this door already, with %s", code) + letters.NoLetter
			p.Hint, p.General = "delete one of the rows", "the file has the door already"+letters.NoLetter
		}
		problems = append(problems, p)
	}
	return problems
}
