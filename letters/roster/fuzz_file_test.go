package roster_test

import (
	"bytes"
	"testing"

	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// FuzzFile reads any bytes as each kind of list, in any of some countries: what is read
// is a door with its address, or told of in words.
func FuzzFile(f *testing.F) {
	names := []string{"doors.csv", "doors.tsv", "doors.xlsx", "doors.geojson", "doors.geojsonl", "doors.csv.gz"}
	countries := []string{"", "US", "GB", "DE", "FR", "JP", "BR", "IE", "PL"}
	for i, data := range []string{
		"Number,Street\n12,Alder St\n\"14,Birch Ave\n", "Adresse;Sprache\nHauptstraße 5 a, 3. OG;tr\n\x00\xff;\n",
		"PK\x03\x04", `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"addr:street":"Oak","addr:housenumber":"1-2000000000"},"geometry":null}]}`,
		"\xff\xfeN\x00,\x00S\x00\n\x00", "住所,言語\n東京都千代田区千代田1-1,ja\n", "\x1f\x8b\x08",
	} {
		f.Add([]byte(data), uint8(i), uint8(i))
	}
	f.Fuzz(func(t *testing.T, data []byte, name, country uint8) {
		o := heading.Options{Country: countries[int(country)%len(countries)], Languages: []string{"en", "es"}}
		households, problems, err := roster.Addresses(bytes.NewReader(data), names[int(name)%len(names)], o)
		outcome(t, households, problems, err)
	})
}
