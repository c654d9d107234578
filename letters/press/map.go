package press

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"doorletters/letters"
	"doorletters/letters/chart"
	"doorletters/letters/geojson"
	"doorletters/letters/pdf"
	"doorletters/letters/qr"
	"doorletters/letters/svg"
	"doorletters/letters/typeset"
)

// WriteMap writes the pods on one page as an SVG picture. The table of many pods is on
// further pages, which a picture does not have. The error, where nothing can be drawn,
// is a [letters.Problem].
func (a Assignment) WriteMap(w io.Writer) error {
	o := a.overview()
	if o.err != nil {
		return o.err
	}
	return svg.Write(w, o.pages[0], typeset.Filled{}, svg.Options{Title: a.loaded.campaign.Name + ": " + mapMark, Mark: svgMark})
}

// WriteMapPDF writes the pods on a page, and their table, as a PDF. The error is as
// WriteMap's.
func (a Assignment) WriteMapPDF(w io.Writer) error {
	o := a.overview()
	if o.err != nil {
		return o.err
	}
	sheets := make([]pdf.Sheet, len(o.pages))
	for i, page := range o.pages {
		sheets[i] = pdf.Sheet{Page: page, Label: fmt.Sprintf("%s, %d", mapMark, i+1)}
	}
	return writeSheets(pdf.NewBinder(w, pdf.Info{Title: a.loaded.campaign.Name + ": " + mapMark, Language: "en"}), sheets)
}

// Maps that this program wrote are known by these words: in a picture's comment, in the
// name of a PDF's first page.
const (
	mapMark = "the pods on a map"
	svgMark = "doorletters: " + mapMark
	pdfMark = "(" + mapMark + ", 1)"
)

// drawn is the pods and their table on pages.
type drawn struct {
	pages []*typeset.Page
	unset []string // names of streets that cannot be set
	err   error
}

func (a Assignment) drawOverview() drawn {
	m := a.chart()
	if err := a.drawable(m); err != nil {
		return drawn{err: err}
	}
	var rows []chart.PodRow
	for _, r := range a.Report() {
		rows = append(rows, chart.PodRow{
			ID: r.ID, Name: r.Name, Leader: r.Leader.Name,
			Letters: r.Households, Stops: r.Buildings, Metres: r.Metres, Minutes: r.Minutes,
		})
	}
	pages, unset, err := m.Overview(typeset.New(a.loaded.library, new(qr.Cache)), a.loaded.campaign, rows)
	p := letters.Problem{File: a.loaded.campaign.File, Severity: letters.SeverityError, Message: fmt.Sprintf("the map cannot be drawn: %v", err)}
	var missing *typeset.MissingGlyph
	var marks *typeset.Overmarked
	switch {
	case errors.As(err, &missing):
		p.Hint = "write it in letters, or put a font that has it into fonts/ beside " + a.loaded.campaign.File
		return drawn{err: p}
	case errors.As(err, &marks):
		p.Hint = takeMarksOut
		return drawn{err: p}
	}
	return drawn{pages, unset, err}
}

// MapProblems are the streets whose names are not on the map of WriteMap and WriteMapPDF.
func (a Assignment) MapProblems() []letters.Problem {
	return a.loaded.unsetStreets(a.overview().unset) // who writes the map gets the error
}

// WriteGeoJSON writes the ground of each pod, for programs that show maps. The
// error is as WriteMap's.
func (a Assignment) WriteGeoJSON(w io.Writer) error {
	m := a.chart()
	if err := a.drawable(m); err != nil {
		return err
	}
	shapes := make([]geojson.Pod, len(m.Pods))
	for i, p := range m.Pods {
		var languages []string
		for _, t := range a.loaded.tally(p.Pod.Households) {
			languages = append(languages, fmt.Sprintf("%s %d", t.Name, t.Letters))
		}
		shapes[i] = geojson.Pod{
			ID: p.Pod.ID, Name: p.Pod.Name, Leader: p.Pod.Leader.Name, Households: len(p.Pod.Households),
			Languages: strings.Join(languages, ", "), Outline: m.Outline(p),
		}
	}
	return geojson.Write(w, shapes)
}

// drawable says why there is nothing to draw.
func (a Assignment) drawable(m chart.Map) error {
	if m.Width > 0 {
		return nil
	}
	return letters.Problem{
		File: a.loaded.campaign.Addresses, Severity: letters.SeverityError,
		Message: "no household that gets a letter has coordinates, so there is no map",
		Hint:    "add columns Latitude and Longitude to the address list; many cities publish their addresses with both",
	}
}

// IsMap reports whether a file is one that WriteMap, WriteMapPDF or WriteGeoJSON wrote,
// and that no other program has saved since.
func IsMap(r io.Reader) bool {
	head := make([]byte, 256)
	n, err := io.ReadFull(r, head)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return false
	}
	if head = head[:n]; bytes.HasPrefix(head, []byte("%PDF-")) {
		rest, err := io.ReadAll(r)
		return err == nil && bytes.Contains(rest, []byte(pdfMark))
	}
	return bytes.Contains(head, []byte("<!-- "+svgMark+" -->")) || bytes.Contains(head, []byte(geojson.Mark))
}

// IsStreetMap reports whether a file that may be GeoJSON is a map of streets, and no list of
// doors: by its beginning it has more lines without house numbers than anything else that
// has a place.
func IsStreetMap(r io.Reader) bool { return geojson.HasStreets(r) }

// StreetMapFault returns what is wrong with a map of streets, for which no campaign can use
// it: the first error that its reader tells; not ok where there is none.
func StreetMapFault(r io.Reader, name string) (fault letters.Problem, ok bool) {
	_, problems, err := geojson.Streets(r, name)
	if err != nil {
		return letters.FileFault(name, err.Error(), ""), true
	}
	for _, p := range problems {
		if p.Severity == letters.SeverityError {
			return p, true
		}
	}
	return letters.Problem{}, false
}

// OtherMap tells of a map in a form that is not read, as KML or a shapefile, what it is and
// how to get the streets from it; not ok for other files.
func OtherMap(r io.Reader, name string) (fault letters.Problem, ok bool) {
	return geojson.OtherForm(r, name)
}

// Unplaced are the households that no map shows: the list has no coordinates
// for them, nor for anybody on their street.
func (a Assignment) Unplaced() []letters.Household { return a.chart().Unplaced }
