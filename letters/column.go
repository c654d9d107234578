package letters

import (
	"slices"
	"strings"
)

// Column is what a column of the address list or of the pods table holds. Its
// name is the key by which a campaign's [columns] gives it a heading.
type Column string

// The columns of an address list.
const (
	ColumnNumber        Column = "number"
	ColumnNumberPrefix  Column = "number prefix" // what stands before it: the 40- of 40-12
	ColumnNumberTo      Column = "number to"     // what stands behind it after a hyphen: the 18 of 16-18
	ColumnHalf          Column = "half"          // what stands after the number: 1/2, A, R
	ColumnPreModifier   Column = "premodifier"   // Old
	ColumnDirection     Column = "direction"
	ColumnPreType       Column = "pretype"   // County Road, Avenue
	ColumnSeparator     Column = "separator" // between it and the name: of the
	ColumnStreet        Column = "street"
	ColumnType          Column = "type"
	ColumnPostDirection Column = "postdirection"
	ColumnPostModifier  Column = "postmodifier" // Extension
	ColumnAddress       Column = "address"      // number, street and perhaps more in one cell; in the pods table the leader's own door
	ColumnBuilding      Column = "building"     // on a lot, where the unit has a column too
	ColumnFloor         Column = "floor"
	ColumnUnitType      Column = "unit type" // Apt, Suite
	ColumnUnit          Column = "unit"
	ColumnRoom          Column = "room"
	ColumnFlats         Column = "flats"      // the units that a row stands for: "1-6", "1;2;5"
	ColumnHouseholds    Column = "households" // how many a row stands for
	ColumnLifecycle     Column = "lifecycle"  // whether there is such an address: active, retired, proposed
	ColumnCity          Column = "city"
	ColumnCounty        Column = "county" // or whatever office keeps the list
	ColumnState         Column = "state"
	ColumnZIP           Column = "zip"
	ColumnLanguage      Column = "language"
	ColumnPod           Column = "pod"
	ColumnLatitude      Column = "latitude"
	ColumnLongitude     Column = "longitude"
	ColumnCoordinates   Column = "coordinates" // latitude and longitude, or a shape on the map, in one cell
	ColumnSkip          Column = "skip"
	ColumnNote          Column = "note"
	ColumnStop          Column = "stop"
	ColumnCode          Column = "code"
)

// The columns that only a pods table has.
const (
	ColumnPodName   Column = "pod name"
	ColumnLeader    Column = "leader"
	ColumnPhone     Column = "phone"
	ColumnWhatsApp  Column = "whatsapp"
	ColumnEmail     Column = "email"
	ColumnLanguages Column = "languages" // that the leader speaks
	ColumnStreets   Column = "streets"
	ColumnCapacity  Column = "capacity"
	ColumnOnLetters Column = "name on letters"
	ColumnLeader2   Column = "leader 2"
	ColumnPhone2    Column = "phone 2"
	ColumnHours     Column = "hours" // in which the leader answers
)

var (
	addressColumns = []Column{
		ColumnNumber, ColumnNumberPrefix, ColumnNumberTo, ColumnHalf, ColumnPreModifier, ColumnDirection, ColumnPreType, ColumnSeparator, ColumnStreet, ColumnType,
		ColumnPostDirection, ColumnPostModifier, ColumnAddress, ColumnBuilding, ColumnFloor, ColumnUnitType, ColumnUnit, ColumnRoom,
		ColumnFlats, ColumnHouseholds, ColumnLifecycle, ColumnCity, ColumnCounty, ColumnState, ColumnZIP, ColumnLanguage, ColumnPod, ColumnLatitude, ColumnLongitude,
		ColumnCoordinates, ColumnSkip, ColumnNote, ColumnStop, ColumnCode,
	}
	podColumns = []Column{
		ColumnPod, ColumnPodName, ColumnLeader, ColumnPhone, ColumnWhatsApp, ColumnEmail, ColumnLanguages, ColumnStreets,
		ColumnAddress, ColumnCapacity, ColumnOnLetters, ColumnLeader2, ColumnPhone2, ColumnHours,
	}
)

// AddressColumns returns the columns that an address list may have.
func AddressColumns() []Column { return slices.Clone(addressColumns) }

// PodColumns returns the columns that a pods table may have.
func PodColumns() []Column { return slices.Clone(podColumns) }

// AllColumns returns the columns of both tables, each once: those that a campaign
// may name.
func AllColumns() []Column {
	all := AddressColumns()
	for _, c := range podColumns {
		if !slices.Contains(all, c) {
			all = append(all, c)
		}
	}
	return all
}

// ColumnOf returns the column of a key, whose words may be joined by spaces or
// underscores or be written together: "pod name", "pod_name", "podname".
func ColumnOf(key string) (c Column, ok bool) {
	joined := withoutGaps.Replace(key)
	for _, c := range AllColumns() {
		if withoutGaps.Replace(string(c)) == joined {
			return c, true
		}
	}
	return "", false
}

var withoutGaps = strings.NewReplacer(" ", "", "_", "")

// Key returns the column's name as a settings file has it, without spaces:
// "pod_name".
func (c Column) Key() string { return strings.ReplaceAll(string(c), " ", "_") }
