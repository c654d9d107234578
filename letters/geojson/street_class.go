package geojson

import (
	"strconv"
	"strings"

	"doorletters/letters"
)

// streetWay is what the properties of a feature say of how it is walked.
type streetWay struct {
	class letters.StreetClass
	// walked: people walk along it. isClassed: it says what it is; isTagged: with
	// OpenStreetMap's highway.
	walked, isClassed, isTagged bool
	apart                       bool
}

// way returns how a feature is walked.
func (t streetTags) way() streetWay {
	w := streetWay{apart: t.apart()}
	var r rank
	if highway := t["highway"]; word.MatchString(highway) || highway == "no" {
		w.isClassed = true
		if r, w.isTagged = highways[highway]; !w.isTagged {
			r = quiet
		}
		if !t.open(highway) {
			r = none
		}
	} else {
		r, w.isClassed = t.rank()
	}
	w.class, w.walked = r.class, r.walked
	return w
}

// open reports whether people on foot may walk along a way of OpenStreetMap.
//
// An area with a name is a square, with doors around it, and its outline is walked. One
// without is a yard or a car park.
//
// What is private is a judgement. A private street with a name has doors of its own: a
// neighbour who takes letters to them walks along it. One without a name is a yard, a car
// park or a works' siding, and no way through. Beside a street closed to people on foot
// that has pavements of its own on the map, they walk all the same, and its doors
// are there.
func (t streetTags) open(highway string) bool {
	foot := strings.ToLower(t["foot"])
	switch {
	case t["area"] == "yes" && t.name() == "", t["indoor"] == "yes":
		return false
	case foot == "yes", foot == "designated", foot == "permissive", foot == "destination":
		return true
	case foot == "no":
		return t.hasPavement()
	case strings.HasPrefix(highway, "trunk") && t["motorroad"] == "yes":
		return false
	}
	access := strings.ToLower(t["access"])
	switch {
	case access == "no", access == "military":
		return false
	case access == "private", foot == "private":
		return t["name"] != ""
	}
	return true
}

// isSquare reports whether an area is one that people walk around: a street or a square of
// OpenStreetMap, with a name that doors have.
func (t streetTags) isSquare() bool {
	_, known := highways[t["highway"]]
	return known && t.name() != ""
}

// hasPavement reports whether a street has pavements.
func (t streetTags) hasPavement() bool {
	for _, key := range pavements {
		switch t[key] {
		case "", "no", "none":
		default:
			return true
		}
	}
	return false
}

var pavements = strings.Fields("sidewalk sidewalk:both sidewalk:left sidewalk:right")

// apart reports whether a way passes over or under others. A passage through a building
// is on the ground.
func (t streetTags) apart() bool {
	if tunnel := t["tunnel"]; isSaid(tunnel) && tunnel != "building_passage" || isSaid(t["bridge"]) {
		return true
	}
	if flags := t[keyFlags]; strings.Contains(flags, "is_bridge") || strings.Contains(flags, "is_tunnel") {
		return true
	}
	if t["rwtype"] == "3" || t["rwtype"] == "4" {
		return true
	}
	layer, err := strconv.Atoi(strings.TrimPrefix(t["layer"], "+"))
	return err == nil && layer != 0
}

// isSaid reports whether a value says yes, or how.
func isSaid(value string) bool {
	switch strings.ToLower(value) {
	case "", "no", "n", "false", "f", "0", "none", "null":
		return false
	}
	return true
}
