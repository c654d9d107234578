package press

import (
	"context"

	"doorletters/letters/press/maps"
	"doorletters/letters/press/tables"
)

// What a session shows of the lists as they stand, see [tables].
type (
	ListColumns = tables.List
	ListColumn  = tables.Column
	ListRow     = tables.Row
	ListCell    = tables.Cell
	PodsTable   = tables.PodsTable
	PodsRow     = tables.PodsRow
)

// A map as values to draw, see [maps].
type (
	MapView = maps.View
	MapPod  = maps.Pod
	MapStop = maps.Stop
	MapSpot = maps.Spot

	MapStreets    = maps.Streets
	MapStreetName = maps.StreetName
)

// MapNameSize is how large the streets' names are, see [maps.NameSize].
const MapNameSize = maps.NameSize

// Columns says of each list what its columns are read as.
func (s *Session) Columns(ctx context.Context) ([]ListColumns, error) { return s.tables.Columns(ctx) }

// Rows returns rows of a list as they stand, by the file and the sheet as problems name
// them.
func (s *Session) Rows(ctx context.Context, file, sheet string, rows []int) ([]ListRow, error) {
	return s.tables.Rows(ctx, file, sheet, rows)
}

// PodsTable returns the pods table as it stands.
func (s *Session) PodsTable(ctx context.Context) (PodsTable, error) { return s.tables.Pods(ctx) }

// Map returns the map of the pods. The error is a [letters.Problem] where no door has
// coordinates, or the session is not complete.
func (s *Session) Map() (MapView, error) {
	if !s.complete {
		return MapView{}, s.unsettled()
	}
	m := s.assignment.chart()
	if err := s.assignment.drawable(m); err != nil {
		return MapView{}, err
	}
	return maps.ViewOf(m), nil
}
