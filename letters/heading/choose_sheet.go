package heading

import (
	"fmt"
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// wanted says what kind of table is looked for.
type wanted struct {
	what       string // "addresses", as it is said in problems
	vocabulary vocabulary
	// needed: a header has one of them.
	needed []Column
	// not: a header that reads so is another kind of table.
	not func(sheet.Row) bool
	// doors reports whether a sheet with these headings names any, where a list
	// of another purpose may have the same headings; nil where none may.
	doors func(candidate, Options) bool
	// sections: rows that head others may stand for the headings that are needed.
	sections bool
	// example of headings, for a hint.
	example string
}

var Addresses = wanted{
	what:       "addresses",
	vocabulary: AddressHeadings,
	needed:     []Column{ColumnStreet, ColumnAddress},
	not:        isPodTable,
	doors:      candidate.namesDoors,
	sections:   true,
	example:    "Number, Street, Unit, City, ZIP, Language",
}

var Pods = wanted{
	what:       "pods",
	vocabulary: PodHeadings,
	needed:     []Column{ColumnLeader, ColumnPod},
	not: func(l sheet.Row) bool {
		h := readHeader(l, AddressHeadings, nil)
		return h.Has(ColumnNumber, ColumnUnit, ColumnZIP)
	},
	example: "Pod, Leader, Phone, Email, Languages, Streets",
}

// isPodTable reports whether headings are those of a table of pods. A list of
// residents has names and telephones too, but "Name" where pods have leaders, or
// columns that only doors have.
func isPodTable(l sheet.Row) bool {
	h := readHeader(l, PodHeadings, nil)
	if !h.Has(ColumnLeader) || !h.Has(ColumnPod, ColumnPhone, ColumnWhatsApp, ColumnEmail) {
		return false
	}
	if h.Has(ColumnPod, ColumnPodName, ColumnStreets, ColumnCapacity) || !isResident[letters.Fold(h.Heading(ColumnLeader))] {
		return !readHeader(l, AddressHeadings, nil).Has(ColumnNumber, ColumnUnit, ColumnZIP)
	}
	return false
}

var isResident = letters.WordSet("name,nombre,nom,nome,contact,contact name")

// choose finds the sheet to read and its header. Where there is none, or two
// that could be meant, it gives problems of SeverityError instead.
func Choose(sheets []sheet.Sheet, w wanted, o Options) (sheet.Sheet, Table, []letters.Problem, error) {
	file := sheets[0].File
	if o.Sheet != "" {
		i := sheet.Find(sheets, o.Sheet)
		if i < 0 {
			return sheet.Sheet{}, Table{}, []letters.Problem{sheet.NoSheet(sheets, o.Sheet)}, nil
		}
		sheets = sheets[i : i+1]
	}
	var found, headed []candidate // headed: without rows below their headings
	var bare []sheet.Sheet        // without headings
	rows := false
	for _, s := range sheets {
		h, ok, err := findHeader(s, w, o.Columns)
		if err != nil {
			return sheet.Sheet{}, Table{}, nil, sheet.InFile(err, file)
		}
		below := false
		for l, err := range s.Rows() {
			if err != nil {
				return sheet.Sheet{}, Table{}, nil, sheet.InFile(err, file)
			}
			if l.Blank() {
				continue
			}
			rows = true
			if below = l.Number > h.Row; below {
				break
			}
		}
		if ok && (below || len(sheets) == 1) {
			found = append(found, candidate{s, h})
		} else if ok {
			headed = append(headed, candidate{s, h})
		} else {
			bare = append(bare, s)
		}
	}
	if len(found) == 0 && w.sections {
		for _, s := range sheets {
			if h, ok, err := w.sectionHeader(s, o); err == nil && ok {
				found = append(found, candidate{s, h})
			}
		}
	}
	if len(found) == 0 {
		found = headed // that there are no rows is said of the list itself
	}
	if len(found) == 0 && len(o.Columns) > 0 {
		if problems := misnamed(sheets, w, o.Columns); len(problems) > 0 {
			return sheet.Sheet{}, Table{}, problems, nil
		}
	}
	found, passed := w.prefer(found, o)
	if len(found) == 1 && w.doors != nil {
		passed = append(passed, passedBare(bare, o)...)
	}
	switch {
	case !rows:
		return sheet.Sheet{}, Table{}, nil, letters.FileFault(file, "it has no rows", "check that this is the right file, and that it was saved after the rows were typed")
	case len(found) == 0:
		p := letters.FileFault(file, fmt.Sprintf("none of the first %d rows has the headings of a list of %s", HeaderRows, w.what),
			"give the columns headings such as "+w.example+"; or say what each is called under [columns] in campaign.toml")
		if len(sheets) == 1 {
			p.Sheet = sheets[0].Name
		}
		return sheet.Sheet{}, Table{}, []letters.Problem{p}, nil
	case len(found) > 1:
		names := make([]sheet.Sheet, len(found))
		for i, c := range found {
			names[i] = c.sheet
		}
		return sheet.Sheet{}, Table{}, []letters.Problem{letters.FileFault(file, fmt.Sprintf("%d of its sheets look like lists of %s: %s", len(found), w.what, strings.Join(sheet.Names(names), ", ")),
			fmt.Sprintf("say which in campaign.toml, for example %q", file+"#"+found[0].sheet.Name))}, nil
	}
	if found[0].sheet.Hidden && o.Sheet == "" {
		passed = append(passed, letters.Problem{
			File: file, Sheet: found[0].sheet.Name, Severity: letters.SeverityNote,
			Message: "the list of " + w.what + " is on a hidden sheet; it is read", Hint: "show the sheet to see what is in it",
		})
	}
	found[0].sheet.Passed = passed
	return found[0].sheet, found[0].header, nil, nil
}
