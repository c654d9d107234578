package feature_test

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"doorletters/letters/sheet/feature"
)

// BenchmarkFeatures reads a city's addresses as OpenAddresses has them.
func BenchmarkFeatures(b *testing.B) {
	const rows = 20000
	var text strings.Builder
	for i := range rows {
		fmt.Fprintf(&text, `{"type":"Feature","properties":{"hash":"%016x","number":"%d","street":"ALDER ST","unit":"","city":"ELM CITY","district":"","region":"MA","postcode":"02139","id":""},"geometry":{"type":"Point","coordinates":[-71.%05d,42.%05d]}}`+"\n", i, i, i, i)
	}
	b.SetBytes(int64(text.Len()))
	for b.Loop() {
		list := feature.Open(strings.NewReader(text.String()), "list.geojsonl", func(string) bool { return false })
		read := 0
		for {
			_, err := list.Next()
			if err == io.EOF {
				break
			}
			if err != nil {
				b.Fatal(err)
			}
			read++
		}
		if read != rows {
			b.Fatal(read)
		}
	}
	b.ReportMetric(float64(rows*b.N)/b.Elapsed().Seconds(), "rows/s")
}
