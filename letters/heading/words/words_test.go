package words_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading/words"
)

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
