package heading

// Column is what a column holds; these are the keys of a campaign's [columns].
type Column string

const (
	ColumnNumber        Column = "number"
	ColumnHalf          Column = "half" // what stands after the number: 1/2, A, R
	ColumnDirection     Column = "direction"
	ColumnStreet        Column = "street"
	ColumnType          Column = "type"
	ColumnPostDirection Column = "postdirection"
	ColumnAddress       Column = "address" // number, street and perhaps more in one cell
	ColumnUnit          Column = "unit"
	ColumnCity          Column = "city"
	ColumnCounty        Column = "county" // or whatever office keeps the list
	ColumnState         Column = "state"
	ColumnZIP           Column = "zip"
	ColumnLanguage      Column = "language"
	ColumnPod           Column = "pod"
	ColumnLatitude      Column = "latitude"
	ColumnLongitude     Column = "longitude"
	ColumnPoint         Column = "coordinates" // latitude and longitude in one cell
	ColumnSkip          Column = "skip"
	ColumnNote          Column = "note"
	ColumnStop          Column = "stop"
	ColumnCode          Column = "code"

	ColumnPodName  Column = "pod name"
	ColumnLeader   Column = "leader"
	ColumnPhone    Column = "phone"
	ColumnWhatsApp Column = "whatsapp"
	ColumnEmail    Column = "email"
	ColumnSpoken   Column = "languages"
	ColumnStreets  Column = "streets"
	ColumnCapacity Column = "capacity"
)

// Said names what a column holds for a person.
func (c Column) Said() string {
	switch c {
	case ColumnType:
		return "street's type"
	case ColumnDirection:
		return "street's direction"
	case ColumnPostDirection:
		return "direction behind the street"
	}
	return string(c)
}
