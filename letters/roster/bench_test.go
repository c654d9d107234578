package roster_test

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/memory"
	"doorletters/letters/roster"
)

const benchmarkDoors = 50_000

// inventedCity is an assigned list of so many doors, 46 to a pod, each pod on a
// street of its own.
func inventedCity(doors int) []letters.Household {
	const perPod = 46
	trees := []string{"Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel", "Ivy", "Juniper", "Katsura", "Linden", "Maple", "Nyssa", "Oak", "Pine", "Quince", "Rowan", "Spruce", "Tupelo"}
	kinds := []string{"St", "Ave", "Rd", "Ln", "Ct", "Pl"}
	tags := []string{"en", "es", "ht", "ar", "bn", "zh-Hans", "pt", "vi"}
	city := make([]letters.Household, doors)
	for i := range city {
		pod, serial := i/perPod, i%perPod+1
		h := letters.Household{
			Address: letters.Address{
				Number: fmt.Sprint(2*serial + 10), City: "Riverside", ZIP: "01300",
				Street: trees[pod%20] + " " + trees[pod/20%20] + " " + kinds[pod/400%6],
			},
			Language: tags[i%8], Pod: fmt.Sprintf("P%d", pod+1), Stop: serial, Code: fmt.Sprintf("P%d-%03d", pod+1, serial),
			Source: letters.Source{Row: i + 2},
		}
		if serial%3 == 0 {
			h.Address.Unit = fmt.Sprintf("Apt %d", serial%5+1)
		}
		city[i] = h
	}
	return city
}

// The address list as a group has it: a number, a street and a unit column, or
// all in one cell.
func addressCSV(doors int, oneCell bool) string {
	var b strings.Builder
	if oneCell {
		b.WriteString("Address,City,ZIP,Language\n")
	} else {
		b.WriteString("Number,Street,Unit,City,ZIP,Language\n")
	}
	for _, h := range inventedCity(doors) {
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

func BenchmarkAssigned(b *testing.B) {
	for _, name := range []string{"assigned.csv", "assigned.xlsx"} {
		b.Run(name, func(b *testing.B) {
			var list bytes.Buffer
			if err := memory.Write(&list, name, inventedCity(benchmarkDoors)); err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				households, problems, err := memory.Read(bytes.NewReader(list.Bytes()), name)
				if err != nil || len(households) != benchmarkDoors || len(problems) > 0 {
					b.Fatal(len(households), problems, err)
				}
			}
			reportRows(b)
		})
	}
}

func BenchmarkRemember(b *testing.B) {
	remembered := inventedCity(benchmarkDoors)
	list := inventedCity(benchmarkDoors)
	for i := range list {
		list[i].Pod, list[i].Code, list[i].Stop = "", "", 0
	}
	b.ReportAllocs()
	for b.Loop() {
		merged, gone, problems := memory.Remember(list, remembered)
		if len(merged) != benchmarkDoors || len(gone) > 0 || len(problems) > 0 {
			b.Fatal(len(merged), len(gone), problems)
		}
	}
	reportRows(b)
}

func BenchmarkWriteAssigned(b *testing.B) {
	city := inventedCity(benchmarkDoors)
	for _, name := range []string{"assigned.csv", "assigned.xlsx"} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := memory.Write(io.Discard, name, city); err != nil {
					b.Fatal(err)
				}
			}
			reportRows(b)
		})
	}
}
