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
	// Headings is their row, 0 where there are none, and SettingPlace and ValuePlace
	// are the places of the columns, from 0.
	Headings                 int
	SettingPlace, ValuePlace int
	Rows                     []Row
	// Broken are the rows whose value cannot be read; they set nothing.
	Broken []Row
	// Sheets are all sheets of the workbook: those called Addresses and Pods are
	// the lists, unless the settings name others.
	Sheets []string
	// Names are those that the campaign's own locales have for their languages.
	Names langname.Names
}

// Row is one setting. A row without a value sets nothing.
type Row struct {
	Row            int // from 1
	Setting, Value string
	// Typed is the value with the marks that are taken out of it, where it has any: in
	// words that are printed a mark that cannot be seen may say where a line can end.
	Typed string
}

// ReadSheet reads the settings in a sheet, as [Read] does those in a file. A
// setting is named as in campaign.toml, with spaces between the parts of its
// name: "group phone", "links es needs", "resources 2 name". Full stops do as
// well, case is ignored, and "phone" is enough if no other setting has that
// name.
func ReadSheet(s Sheet) (letters.Campaign, []letters.Problem) {
	d := newDraft(s.File, &s)
	d.names = s.Names
	d.decode(d.readRows())
	d.findLists()
	return d.finish()
}

// readRows turns the rows into settings, and reports those given twice.
func (d *draft) readRows() []setting {
	var settings []setting
	rows, languages := map[place]int{}, d.sheet.languages()
	for _, row := range d.sheet.Rows {
		if row.Value == "" {
			if s, ok := settingNamed(row.Setting, languages); ok {
				d.empty[s.place()] = row.Row
			}
			continue
		}
		here := place{"", row.Row} // the row itself, whatever its setting
		d.rows[here] = row.Row
		if row.Setting == "" {
			d.fault(here, fmt.Sprintf("%q has no setting beside it", row.Value), "write the setting's name into the column "+d.sheet.Setting+", or clear the cell")
			continue
		}
		s, ok := settingNamed(row.Setting, languages)
		if !ok {
			d.fault(here, fmt.Sprintf("there is no setting %q", row.Setting)+nearSetting(row.Setting, languages),
				"the workbook that `doorletters init --workbook FILE.xlsx` writes explains every setting")
			continue
		}
		if first, taken := rows[s.place()]; taken {
			d.fault(here, fmt.Sprintf("%s is in row %d already", inSheet(s.place()), first), "keep one of the two rows")
			continue
		}
		s.row = row.Row
		rows[s.place()] = row.Row
		s.value = d.valueOf(s, row)
		settings = append(settings, s)
	}
	return settings
}

// valueOf converts a cell's text to the kind that its setting has.
func (d *draft) valueOf(s setting, row Row) any {
	text := row.Value
	switch k, _, _ := keyOf(s); {
	case k.asTyped && row.Typed != "":
		return row.Typed
	case k.number != nil:
		if n, err := strconv.ParseInt(strings.TrimSuffix(text, ".0"), 10, 64); err == nil {
			return n
		}
	case k.yes != nil:
		switch letters.Fold(text) {
		case "yes", "true":
			return true
		case "no", "false":
			return false
		}
	case k.list != nil:
		var list []any
		for _, entry := range entries(s.name(), text) {
			list = append(list, entry)
		}
		return list
	}
	return text
}

// languages returns the tags of the campaign's languages, as far as they can be read.
func (s Sheet) languages() []string {
	var tags []string
	for _, row := range s.Rows {
		if named, ok := settingNamed(row.Setting, nil); ok && named.name() == "languages" {
			for _, entry := range languageEntries(row.Value, s.Names) {
				if tag, ok := readLanguage(entry, s.Names); ok {
					tags = append(tags, tag)
				}
			}
		}
	}
	return tags
}

// entries returns the entries of a list that is written as one text. Between two commas
// is one, or there are several with spaces between them. Languages are parted where
// their names are read.
func entries(key, text string) []string {
	if key == "languages" {
		return []string{text}
	}
	var list []string
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(",;/\n", r) }) {
		list = append(list, strings.Fields(part)...)
	}
	return list
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
		case named == "*" && list.key == "addresses": // all sheets, as one list
			*list.path = d.campaign.File + "#*"
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
