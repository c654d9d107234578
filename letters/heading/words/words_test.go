package words_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading/words"
)

func TestLine(t *testing.T) {
	for heading, want := range map[string]int{
		"Address 1": 1, "ADDRESS2": 2, "Addr_3": 3, "Address Line 4": 4, "Site address line 5": 5, "Property Address 2": 2, "line3": 3, "MAIL_ADDR2": 2,
		"Address": 0, "Street": 0, "Unit 2": 0, "Phone 1": 0, "Address 1 code": 0, "Address 12": 0, "Town 2": 0, "2": 0, "": 0,
	} {
		if got := words.Line(heading); got != want {
			t.Errorf("%q is line %d, not %d", heading, got, want)
		}
	}
}

func TestRead(t *testing.T) {
	for _, test := range []struct {
		heading string
		column  letters.Column
		party   words.Party
	}{
		{"SitusHouseNumbe", letters.ColumnNumber, words.Property}, {"STREET_NAM", letters.ColumnStreet, words.Unsaid}, {"Prop_Stree", letters.ColumnStreet, words.Property},
		{"HSENUM", letters.ColumnNumber, words.Unsaid}, {"STNAM", letters.ColumnStreet, words.Unsaid}, {"SITUSADDR", letters.ColumnAddress, words.Property},
		{"ADDRNUMSUF", letters.ColumnHalf, words.Unsaid}, {"PREADDRNUM", letters.ColumnNumberPrefix, words.Unsaid}, {"RoadPreDir", letters.ColumnDirection, words.Unsaid},
		{"SUFDIR2", letters.ColumnPostDirection, words.Unsaid}, {"St_PosTyp", letters.ColumnType, words.Unsaid}, {"St_PreTyp", letters.ColumnPreType, words.Unsaid},
		{"PRETYPE", letters.ColumnPreType, words.Unsaid}, {"St_PreSep", letters.ColumnSeparator, words.Unsaid}, {"St_PosMod", letters.ColumnPostModifier, words.Unsaid},
		{"UNITTYPE", letters.ColumnUnitType, words.Unsaid}, {"AptNo", letters.ColumnUnit, words.Unsaid}, {"UNITID", letters.ColumnUnit, words.Unsaid},
		{"dbo.tbl.PROPERTY_ZIP", letters.ColumnZIP, words.Property}, {"MAIL_ADDR1", letters.ColumnAddress, words.Other}, {"OwnerCity", letters.ColumnCity, words.Other},
		{"Post_Comm", letters.ColumnCity, words.Unsaid}, {"addr:housenumber", letters.ColumnNumber, words.Unsaid}, {"addr:postcode", letters.ColumnZIP, words.Unsaid},
		{"E911_NO", letters.ColumnNumber, words.Property}, {"StreetNoHalf", letters.ColumnHalf, words.Unsaid}, {"BLKNUM", letters.ColumnNumber, words.Unsaid},
		{"PARTY", "", words.Unsaid}, {"OBJECTID", "", words.Unsaid}, {"SITEADDID", letters.ColumnNumber, words.Property}, {"Owner phone", "", words.Other}, {"ZIP4", "", words.Unsaid},
		{"MAP_NUMBER", "", words.Unsaid}, {"parcel_number", "", words.Property}, {"SUB_NUM", letters.ColumnHalf, words.Unsaid}, {"Subdivision", "", words.Unsaid}, {"Creator", "", words.Unsaid},
	} {
		h := words.Read(test.heading)
		var best words.Meaning
		for _, m := range h.Meanings {
			if m.Score > best.Score {
				best = m
			}
		}
		if best.Column != test.column || h.Party != test.party {
			t.Errorf("%s is read as %v, party %d", test.heading, h.Meanings, h.Party)
		}
	}
}
