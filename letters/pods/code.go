package pods

import (
	"fmt"

	"doorletters/letters"
)

// splitCode splits a letter code: "CP3-017" is pod CP3 and serial 17.
func splitCode(text string) (pod string, serial int, ok bool) {
	code, ok := letters.ParseCode(text)
	return code.Pod, code.Serial, ok
}

// highestSerials returns the highest serial that any code of a pod has had.
func highestSerials(listed, gone []letters.Household) map[string]int {
	highest := map[string]int{}
	note := func(code string) {
		if pod, serial, ok := splitCode(code); ok {
			highest[pod] = max(highest[pod], serial)
		}
	}
	for i := range listed {
		note(listed[i].Code)
	}
	for i := range gone {
		note(gone[i].Code)
	}
	return highest
}

// giveCodes gives a code to every member of a pod that has none, in walk order
// after the last serial, and returns how many. Where there are no more serials, a
// problem says so of the first door that has none.
func giveCodes(pod string, doors []door, members []int32, last int) (given int, problems []letters.Problem) {
	for _, i := range members {
		switch {
		case doors[i].Code != "":
		case last+given == letters.MaxSerial:
			return given, []letters.Problem{problemAt(doors[i].Source, letters.Problem{
				Column: "Code", Severity: letters.SeverityError,
				Message: fmt.Sprintf("pod %s has a door with the code %s, the last that there is: none is left for %s", pod, letters.Code{Pod: pod, Serial: letters.MaxSerial}, doors[i].Address.Line()),
				Hint:    "find that code in the assigned list and in your own, and clear or correct it",
			})}
		default:
			given++
			doors[i].Code = letters.Code{Pod: pod, Serial: last + given}.String()
		}
	}
	return given, nil
}

// codeProblems finds codes that two doors have, and codes that are not of the
// door's pod. Both stop the batch: which of two doors a telephone call is about
// would be unknown, and to give a door another code is for people to decide.
func codeProblems(doors []door) []letters.Problem {
	var problems []letters.Problem
	first := map[string]*door{}
	strange := newTally[[2]string]()
	for i := range doors {
		d := &doors[i]
		if d.Code == "" {
			continue
		}
		if other, again := first[d.Code]; again {
			problems = append(problems, problemAt(d.Source, letters.Problem{
				Column:   "Code",
				Severity: letters.SeverityError,
				Message:  fmt.Sprintf("%s and %s both have the letter code %s", doorAt(*other), doorAt(*d), d.Code),
				Hint:     "clear the Code cell of the one that has no letter yet; it will get a code of its own",
			}))
			continue
		}
		first[d.Code] = d
		pod, _, ok := splitCode(d.Code)
		switch {
		case !ok:
			problems = append(problems, problemAt(d.Source, letters.Problem{
				Column:   "Code",
				Severity: letters.SeverityError,
				Message:  fmt.Sprintf("%q is not a letter code; one looks like CP3-017", d.Code),
				Hint:     "clear the cell, and the door will get a code",
			}))
		case pod != d.Pod:
			strange.add([2]string{d.Pod, pod}, *d)
		}
	}
	for _, s := range strange.groups {
		problems = append(problems, problemAt(s.first.Source, letters.Problem{
			Column:   "Code",
			Severity: letters.SeverityError,
			Message: fmt.Sprintf("%s in pod %s %s of pod %s: %s has %s",
				plural(s.count, "door", "doors"), s.key[0], pick(s.count, "has a letter code", "have letter codes"), s.key[1], doorAt(s.first), s.first.Code),
			Hint: fmt.Sprintf("put the pod back to %s, or clear the code so that the door gets one of %s", s.key[1], s.key[0]),
		}))
	}
	return problems
}
