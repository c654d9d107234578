package roster_test

import (
	"fmt"
	"strings"
	"testing"

	"doorletters/letters/heading"
	"doorletters/letters/letterstest"
	"doorletters/letters/roster"
)

const benchmarkDoors = 50_000

// The address list as a group has it: a number, a street and a unit column, or
// all in one cell.
func addressCSV(doors int, oneCell bool) string {
	var b strings.Builder
	if oneCell {
		b.WriteString("Address,City,ZIP,Language\n")
	} else {
		b.WriteString("Number,Street,Unit,City,ZIP,Language\n")
	}
	for _, h := range letterstest.City(doors) {
		a := h.Address
		if oneCell {
			fmt.Fprintf(&b, "%s\n", strings.TrimSpace(a.Number+" "+a.Street+" "+a.Unit)+","+a.City+","+a.ZIP+","+h.Language)
		} else {
			fmt.Fprintf(&b, "%s,%s,%s,%s,%s,%s\n", a.Number, a.Street, a.Unit, a.City, a.ZIP, h.Language)
		}
	}
	return b.String()
}

func reportRows(b *testing.B) {
	b.ReportMetric(float64(benchmarkDoors*b.N)/b.Elapsed().Seconds(), "rows/s")
}

func BenchmarkAddresses(b *testing.B) {
	for name, oneCell := range map[string]bool{"columns": false, "one cell": true} {
		list := addressCSV(benchmarkDoors, oneCell)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				households, problems, err := roster.Addresses(strings.NewReader(list), "addresses.csv", heading.Options{Country: "US"})
				if err != nil || len(households) != benchmarkDoors || len(problems) > 0 {
					b.Fatal(len(households), problems, err)
				}
			}
			reportRows(b)
		})
	}
}
