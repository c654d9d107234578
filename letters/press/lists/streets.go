package lists

import (
	"context"
	"fmt"

	"doorletters/letters"
	"doorletters/letters/async"
	"doorletters/letters/geojson"
)

// streets reads the street map, if there is one, as far as the file goes.
func (r Reader) streets(ctx context.Context) (letters.StreetMap, []letters.Problem, error) {
	if r.Campaign.Streets == "" {
		return letters.StreetMap{}, nil, nil
	}
	f, named, err := r.Open(r.Campaign.Streets, "streets")
	if err != nil {
		return letters.StreetMap{}, nil, err
	}
	defer f.Close()
	return geojson.Streets(Stoppable(ctx, f), named.File)
}

// ofTheDoors leaves of a street map that was read what is near the doors, and says so where
// that is nothing.
func ofTheDoors(read async.Outcome[letters.StreetMap], doors []letters.Household) (letters.StreetMap, []letters.Problem, error) {
	whole := read.Value
	if read.Err != nil || len(whole.Lines) == 0 || len(doors) == 0 {
		return letters.StreetMap{}, read.Problems, read.Err
	}
	near := NearDoors(whole, doors)
	if len(near.Lines) > 0 {
		return near, read.Problems, nil
	}
	p := letters.Problem{
		File: whole.File, Severity: letters.SeverityWarning,
		Message: "nobody can tell which streets are near the doors, and none is used: the address list has no coordinates in degrees",
		Hint:    "use a list with latitude and longitude, or take the setting streets away",
	}
	if metres, known := Away(whole, doors); known {
		p.Message = fmt.Sprintf("the streets in %s are %d km from the doors", whole.File, (metres+500)/1000)
		p.Hint = "look whether both are of the same town, or get the streets of yours; until then pods are cut and walked as without"
		if AreSwapped(whole, doors) {
			p.Message += ": latitude and longitude look swapped"
			p.Hint = "GeoJSON has the longitude first: save the streets again with the two the other way round, or look whether the address list has each in its own column; until then pods are cut and walked as without"
		}
	}
	return letters.StreetMap{}, append(read.Problems, p), nil
}
