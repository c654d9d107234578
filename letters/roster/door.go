package roster

import (
	"cmp"
	"strconv"
	"strings"
	"unicode"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
	"doorletters/letters/roster/records"
)

// parse takes the address of a row apart; not ok where a cell that it needs is
// broken, which is reported.
func (r *rowReader) parse() (p address.Parts, ok bool) {
	cells, ok := r.addressCells()
	if !ok {
		return p, false
	}
	p = r.parser.Parse(cells)
	if r.hasAsides(p.Address) {
		p = r.withoutAsides(p)
	}
	return p, true
}

// door makes a record of a row that is read as a door; not ok where it is none,
// which is reported.
func (r *rowReader) door(p address.Parts) (records.Record, bool) {
	for _, n := range p.Notes {
		r.Varies(n.Column, n.Severity, n.General, n.Message, n.Hint)
	}
	if p.NumberElsewhere {
		r.numbersElsewhere.Add(r.Row.Number)
	}
	if p.Kind == address.NoDoor {
		return records.Record{}, false
	}
	if r.cut.Within != nil && !r.placed.known {
		r.noPlace()
		return r.section(records.SectionEnd, letters.Address{}), true
	}
	if p.ZIPRestored {
		r.zipsRestored.Add(r.Row.Number)
	}
	d := records.Record{Kind: kinds[p.Kind], OneCell: p.OneCell, CityRunsIn: p.CityRunsIn && p.Address.Unit == "", LetterStreet: p.LetterStreet, Building: p.Building}
	d.Address, d.State, d.Source, d.Unread = p.Address, p.State, r.source(), r.unreadCells()
	if d.Kind == records.Numberless && r.saysNoNumber() {
		d.Kind = records.SaysNoNumber
	}
	if (d.Kind == records.Door || d.Kind == records.StreetAbove) && d.Address.City == "" {
		d.Address.City = r.county()
		d.CityIsCounty = d.Address.City != ""
	}
	r.reportHouseholds(d.Address.Unit)
	r.details(&d, p.Remark)
	r.point(&d)
	return d, true
}

// saysNoNumber reports whether words stand where the house's number would.
func (r *rowReader) saysNoNumber() bool {
	for _, column := range []letters.Column{letters.ColumnNumber, letters.ColumnHalf} {
		if place := r.Table.Index(column); place >= 0 && strings.ContainsFunc(r.Row.At(place).Shown, unicode.IsLetter) {
			return true
		}
	}
	return false
}

// unreadCells is what the row has in unread columns that look like a part of an
// address.
func (r *rowReader) unreadCells() string {
	var b strings.Builder
	for n, place := range r.parting {
		if n > 0 {
			b.WriteByte(0)
		}
		b.WriteString(letters.Fold(heading.TextAt(r.Row, place)))
	}
	return b.String()
}

var kinds = map[address.Kind]records.Kind{
	address.Door: records.Door, address.Streetless: records.Streetless, address.StreetAbove: records.StreetAbove, address.UnitAbove: records.UnitAbove, address.Numberless: records.Numberless,
}

// county stands for the city in a list that has no column for it: the 12 Main St
// of one county is not that of another. Where there is a column of cities a blank
// in it stays blank, since a door that names no place is taken for any of them.
func (r *rowReader) county() string {
	if r.Table.Has(letters.ColumnCity) || !r.Table.Has(letters.ColumnCounty) {
		return ""
	}
	text := r.Text(letters.ColumnCounty)
	r.counties = r.counties || text != ""
	return text
}

// details reads what a household can do without; remark is what its address's
// cells have beside the address.
func (r *rowReader) details(d *records.Record, remark string) {
	h := &d.Household
	h.Pod, h.Code = cmp.Or(r.ofOne(h, letters.ColumnPod), r.pod), r.code(h)
	h.PodCorrected = r.correction.Sets(letters.ColumnPod) && h.Pod != ""
	spoken := r.detail(letters.ColumnLanguage)
	h.Note = letters.JoinNotes(r.Text(letters.ColumnNote), remark)
	if spoken != "" && r.refusals.says(spoken) { // "declined" is no language
		h.Note, spoken = letters.JoinNotes(h.Note, spoken), ""
	}
	r.skip(d)
	if text := r.ofOne(h, letters.ColumnStop); text != "" {
		if stop, err := strconv.Atoi(strings.TrimSuffix(text, ".0")); err == nil && stop > 0 {
			h.Stop = stop
		}
	}
	r.language(h, spoken)
}

// ofOne is the text of a cell that a row can do without, or the part of it that is one
// door's of a row that names several.
func (r *rowReader) ofOne(h *letters.Household, column letters.Column) string {
	text := r.detail(column)
	if own, each := letters.DoorValue(text, h.Address); each && len(r.doors) > 1 {
		return own
	}
	return text
}

// code reads the cell of the letter code. One code is that of the first door of a row.
func (r *rowReader) code(h *letters.Household) string {
	text := r.Text(letters.ColumnCode)
	if text == "" || len(r.doors) == 1 {
		return text
	}
	if own, each := letters.DoorValue(text, h.Address); each {
		return own
	}
	if r.one != r.doors[0] {
		return ""
	}
	r.Problem(letters.ColumnCode, letters.SeverityNote, "this row names several doors and has one letter code: it is taken for that of the first", "write a row for each door if it is another's")
	return text
}

// language reads the cell of the door's language. Doors of a language that is not
// printed are counted, and reported when all are known.
func (r *rowReader) language(h *letters.Household, text string) {
	spoken := r.languages.read(text)
	h.Language = spoken.Tag
	if spoken.Unprinted != "" {
		r.unprinted.add(spoken.Unprinted, r.source())
	}
	if spoken.Message == "" {
		return
	}
	severity := letters.SeverityWarning
	if spoken.Settled {
		severity = letters.SeverityNote
	}
	r.Varies(letters.ColumnLanguage, severity, spoken.general, spoken.Message, spoken.Hint)
	r.asks(spoken.Kind, spoken.Values...)
	r.Problems[len(r.Problems)-1].Choices = spoken.Choices
}
