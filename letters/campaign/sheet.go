package campaign

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/langname"
)

// Sheet holds the settings of a campaign as they stand in a sheet of a workbook,
// each with its value in the next cell: "links needs", "https://...".
type Sheet struct {
	File, Name     string // the workbook, and the sheet in it
	Setting, Value string // the headings of the two columns
	Rows           []Row
	// Sheets are all sheets of the workbook: those called Addresses and Pods are
	// the lists, unless the settings name others.
	Sheets []string
}

// Row is one setting. A row without a value sets nothing.
type Row struct {
	Row            int // from 1
	Setting, Value string
}

// ReadSheet reads the settings in a sheet, as [Read] does those in a file. A
// setting is named as in campaign.toml, with spaces between the parts of its
// name: "group phone", "links es needs", "resources 2 name". Full stops do as
// well, case is ignored, and "phone" is enough if no other setting has that
// name.
func ReadSheet(s Sheet) (letters.Campaign, []letters.Problem) {
	d := newDraft(s.File, &s)
	for _, setting := range d.readRows() {
		d.take(setting)
	}
	d.findLists()
	return d.finish()
}

// readRows turns the rows into settings, and reports those given twice.
func (d *draft) readRows() []setting {
	var settings []setting
	for _, row := range d.sheet.Rows {
		if row.Value == "" {
			if s, ok := settingNamed(row.Setting); ok {
				d.empty[place{s.name(), s.item}] = row.Row
			}
			continue
		}
		here := place{"", row.Row} // the row itself, whatever its setting
		d.rows[here] = row.Row
		if row.Setting == "" {
			d.fault(here, fmt.Sprintf("%q has no setting beside it", row.Value), "write the setting's name into the column "+d.sheet.Setting+", or clear the cell")
			continue
		}
		s, ok := settingNamed(row.Setting)
		if !ok {
			d.fault(here, fmt.Sprintf("there is no setting %q", row.Setting)+nearSetting(row.Setting),
				"the workbook that `doorletters init --workbook FILE.xlsx` writes explains every setting")
			continue
		}
		at := place{s.name(), s.item}
		if first, taken := d.rows[at]; taken {
			d.fault(here, fmt.Sprintf("%s is in row %d already", inSheet(at), first), "keep one of the two rows")
			continue
		}
		s.row = row.Row
		d.rows[at] = row.Row
		s.value = d.valueOf(s, row.Value)
		settings = append(settings, s)
	}
	return settings
}

// valueOf converts a cell's text to the kind that its setting has.
func (d *draft) valueOf(s setting, text string) any {
	i := find(campaignFields, s.name())
	if i < 0 {
		return text
	}
	switch f := campaignFields[i]; {
	case f.number != nil:
		if n, err := strconv.ParseInt(strings.TrimSuffix(text, ".0"), 10, 64); err == nil {
			return n
		}
	case f.list != nil:
		var list []any
		for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(",;/\n", r) }) {
			for _, entry := range d.entries(s, strings.TrimSpace(part)) {
				list = append(list, entry)
			}
		}
		return list
	}
	return text
}

// entries returns the entries of a list between two commas: one, or several with
// spaces between them. Languages may be given by their names.
func (d *draft) entries(s setting, part string) []string {
	if s.name() == "languages" {
		if _, err := letters.CanonicalTag(part); err != nil {
			if tag, u := langname.Parse(letters.Tidy(part)); u == langname.One {
				return []string{tag}
			}
		}
	}
	return strings.Fields(part)
}

// findLists finds the sheets of the lists: those with the usual names, or those
// that the settings name.
func (d *draft) findLists() {
	for _, list := range []struct {
		key, sheet string
		path       *string
	}{{"addresses", "Addresses", &d.campaign.Addresses}, {"pods", "Pods", &d.campaign.Pods}} {
		named := strings.TrimPrefix(strings.TrimSpace(*list.path), "#")
		if named == "" {
			named = list.sheet
		} else if path.Ext(named) != "" && !d.sheet.has(named) {
			continue // another file
		}
		switch {
		case d.sheet.has(named):
			*list.path = d.campaign.File + "#" + named
		case *list.path != "":
			d.fault(place{list.key, 0}, fmt.Sprintf("there is no sheet called %s", named)+letters.DidYouMean(named, d.sheet.Sheets), "the sheets are "+strings.Join(d.sheet.Sheets, ", "))
			*list.path = ""
		case list.key == "addresses":
			d.report(letters.SeverityWarning, place{list.key, 0}, "there is no sheet called Addresses: only letters without addresses can be printed"+letters.DidYouMean("Addresses", d.sheet.Sheets),
				"call the sheet of your doors Addresses, or write its name beside the setting addresses")
		}
	}
}

func (s Sheet) has(name string) bool {
	return slices.ContainsFunc(s.Sheets, func(sheet string) bool { return strings.EqualFold(sheet, name) })
}
