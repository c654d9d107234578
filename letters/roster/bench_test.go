package roster_test

import (
	"fmt"
	"runtime"
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
					b.Fatal(len(households), len(problems), err)
				}
			}
			reportRows(b)
		})
	}
}

// What a row of a list costs in memory is the same in a list of any length: kept
// are its household and problems, allocated is all that reading it took.
func BenchmarkBytesPerRow(b *testing.B) {
	for _, doors := range []int{10_000, 100_000, 1_000_000} {
		b.Run(fmt.Sprint(doors), func(b *testing.B) {
			list := addressCSV(doors, false)
			var kept, allocated uint64
			for b.Loop() {
				before := memory()
				households, problems, err := roster.Addresses(strings.NewReader(list), "addresses.csv", heading.Options{Country: "US"})
				if err != nil || len(households) != doors || len(problems) > 0 {
					b.Fatal(len(households), len(problems), err)
				}
				after := memory()
				kept += after.HeapAlloc - min(before.HeapAlloc, after.HeapAlloc)
				allocated += after.TotalAlloc - before.TotalAlloc
				runtime.KeepAlive(households)
			}
			b.ReportMetric(float64(kept)/float64(doors*b.N), "kept-B/row")
			b.ReportMetric(float64(allocated)/float64(doors*b.N), "allocated-B/row")
		})
	}
}

// memory is what is in use once nothing is left to collect.
func memory() runtime.MemStats {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m
}
