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
)

// WriteMap writes the pods on one page as an SVG picture. The error, where
// nothing can be drawn, is a [letters.Problem].
func (a Assignment) WriteMap(w io.Writer) error {
	m := a.chart()
	if err := a.drawable(m); err != nil {
		return err
	}
	return chart.NewPage(a.loaded.campaign, m).WriteSVG(w)
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

// IsMap reports whether a file is one that WriteMap or WriteGeoJSON wrote, and
// that no other program has saved since.
func IsMap(r io.Reader) bool {
	head := make([]byte, 256)
	n, err := io.ReadFull(r, head)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return false
	}
	return bytes.Contains(head[:n], []byte(chart.Mark)) || bytes.Contains(head[:n], []byte(geojson.Mark))
}

// Unplaced are the households that no map shows: the list has no coordinates
// for them, nor for anybody on their street.
func (a Assignment) Unplaced() []letters.Household { return a.chart().Unplaced }
