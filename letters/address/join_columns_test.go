package address_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/address"
)

// What has columns beside the street's name, the number and the unit is put together
// once, in the order in which it is written there.
func TestParseJoinsColumns(t *testing.T) {
	for _, test := range []struct {
		country string
		row     row
	}{
		{"US", row{cells: address.Cells{Number: "12", PreModifier: "Old", Direction: "N", PreType: "County Road", Street: "7"}, want: door("12", "Old N County Road 7", "")}},
		{"US", row{cells: address.Cells{Number: "12", PreType: "Avenue", Separator: "of the", Street: "Larches", PostDirection: "SW", PostModifier: "Extension"}, want: door("12", "Avenue of the Larches SW Extension", "")}},
		{"US", row{cells: address.Cells{Number: "12", Direction: "N", Street: "N Larch Ter", Type: "Terrace"}, want: door("12", "N Larch Ter", "")}},
		{"US", row{cells: address.Cells{Prefix: "40-", Number: "12", Half: "A", Street: "Larch Ter"}, want: door("40-12A", "Larch Ter", "")}},
		{"US", row{cells: address.Cells{Number: "12", Street: "Larch Ter", Building: "2", UnitType: "Apt", Unit: "5"}, want: door("12", "Larch Ter", "Bldg 2 Apt 5")}},
		{"US", row{cells: address.Cells{Number: "12", Street: "Larch Ter", UnitType: "Apt"}, want: door("12", "Larch Ter", "")}},
		{"US", row{cells: address.Cells{Number: "12", Street: "Larch Ter", UnitType: "Unit", Unit: "Apt 5"}, want: door("12", "Larch Ter", "Apt 5")}},
		{"CA", row{cells: address.Cells{Number: "12", Street: "des Mélèzes", Type: "RUE", PostDirection: "O"}, want: door("12", "RUE des Mélèzes O", "")}},
		{"CA", row{cells: address.Cells{Number: "12", Street: "Larch", Type: "Ave", PostDirection: "W"}, want: door("12", "Larch Ave W", "")}},
		{"ES", row{cells: address.Cells{Number: "12", Street: "Alerce", Type: "Calle"}, want: letters.Address{Number: "12", Street: "Calle Alerce", NumberLast: true}}},
	} {
		parseRow(t, test.country, test.row)
	}
}
