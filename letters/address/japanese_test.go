package address_test

import (
	"testing"

	"doorletters/letters/address"
)

// A number in kanji is read in its place, and numerals in a name stay with it.
func TestJapaneseNumbers(t *testing.T) {
	for _, test := range []struct{ text, number, street, same string }{
		{"北区神谷1丁目十一番3号", "1丁目十一番3号", "北区神谷", "北区神谷1丁目11番3号"},
		{"北区神谷一丁目二十番三号", "一丁目二十番三号", "北区神谷", "北区神谷1-20-3"},
		{"神谷千百二十三番", "千百二十三番", "神谷", "神谷1123番"},
		{"千代田区一番町5", "5", "千代田区一番町", "千代田区一番町5番"},
		{"北1条西2丁目3", "2丁目3", "北1条西", "北1条西2-3"},
	} {
		d := address.Dialect{Country: "JP"}
		got := address.Parse(address.Cells{Address: test.text}, d).Address
		if got.Number != test.number || got.Street != test.street {
			t.Errorf("%s is %q in %q, want %q in %q", test.text, got.Number, got.Street, test.number, test.street)
		}
		if other := address.Parse(address.Cells{Address: test.same}, d).Address; address.Key(got) != address.Key(other) {
			t.Errorf("%s and %s are two doors: %q, %q", test.text, test.same, address.Key(got), address.Key(other))
		}
	}
}
