package desk

import (
	"bytes"
	"maps"
	"path"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/amend"
	"doorletters/letters/press"
)

// isStreetMap reports whether a file is a map of streets, and no list.
func isStreetMap(name string, data []byte) bool {
	return letters.IsFeatureFile(name) && press.IsStreetMap(bytes.NewReader(data))
}

// otherMaps are the endings of maps that come in a form that is not read.
var otherMaps = []string{".kml", ".kmz", ".osm", ".xml", ".gpx", ".gml", ".shp", ".gpkg", ".pbf", ".topojson"}

// otherMap tells of files that are a map in a form that is not read how to get the streets
// from it: by their name, or because they are XML under the name of GeoJSON. Of a
// shapefile, which is several files, one says it.
func (u uploads) otherMap() (fault letters.Problem, ok bool) {
	for _, name := range slices.Sorted(maps.Keys(u)) {
		isXML := letters.IsFeatureFile(name) && bytes.HasPrefix(bytes.TrimLeft(u[name], "\ufeff \t\r\n"), []byte("<"))
		if isXML || slices.Contains(otherMaps, strings.ToLower(path.Ext(name))) {
			if fault, ok = press.OtherMap(bytes.NewReader(u[name]), name); ok {
				return fault, true
			}
		}
	}
	return letters.Problem{}, false
}

// keepStreets makes a map of streets the one of the campaign that is open. Doors that have
// a pod stay in it. A map with an error is refused, and the one of before stays.
func (v *visit) keepStreets(name string, data []byte) error {
	if fault, ok := press.StreetMapFault(bytes.NewReader(data), name); ok {
		return fault
	}
	if v.desk.session == nil || v.desk.session.HandedOver() {
		return letters.Refusal(v.say("open.streets_alone", "Name", name), v.say("fault.nothing_open_hint"))
	}
	session, err := v.current()
	if err != nil {
		return err
	}
	if err := v.refuseOwnName(name); err != nil {
		return err
	}
	set, f := session.Settings(), v.draft()
	for isTaken(name, set) { // every map that overpass turbo saves is called export.geojson
		name = "streets-" + name
	}
	if err := f.replace(name, data, set); err != nil {
		return err
	}
	if set.Streets != name {
		if err := v.amendSettings(f, amend.Setting{Key: []string{"streets"}, Value: name}); err != nil {
			return err
		}
	}
	if err := v.keep(f, v.say("open.new_streets")); err != nil {
		return err
	}
	return v.goTo("doors", v.say("open.streets_kept", "Name", name))
}

// isTaken reports whether a setting names a file of that name as something else than
// streets.
func isTaken(name string, set letters.Campaign) bool {
	list, _ := letters.SplitListName(set.Addresses)
	pods, _ := letters.SplitListName(set.Pods)
	return slices.ContainsFunc([]string{list, pods, set.Within, set.Areas}, func(other string) bool { return strings.EqualFold(path.Clean(other), name) })
}

// replace writes a file that somebody has brought. Another that was there under its name is
// kept under one that the settings do not name.
func (f *draft) replace(name string, data []byte, set letters.Campaign) error {
	before, err := f.read(name)
	if err != nil {
		return err
	}
	if before != nil && !bytes.Equal(before, data) {
		ending := path.Ext(name)
		kept := strings.TrimSuffix(name, ending) + ".before" + ending
		for isTaken(kept, set) || strings.EqualFold(path.Clean(set.Streets), kept) {
			kept = strings.TrimSuffix(kept, ending) + ".before" + ending
		}
		if err := f.write(kept, before); err != nil {
			return err
		}
	}
	return f.write(name, data)
}
