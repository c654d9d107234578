package memory_test

import (
	"bytes"
	"io"
	"testing"

	"doorletters/letters/letterstest"
	"doorletters/letters/memory"
)

const benchmarkDoors = 50_000

func reportRows(b *testing.B) {
	b.ReportMetric(float64(benchmarkDoors*b.N)/b.Elapsed().Seconds(), "rows/s")
}

func BenchmarkRead(b *testing.B) {
	for _, name := range []string{"assigned.csv", "assigned.xlsx"} {
		b.Run(name, func(b *testing.B) {
			var list bytes.Buffer
			if err := memory.Write(&list, name, letterstest.City(benchmarkDoors)); err != nil {
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
	remembered := letterstest.City(benchmarkDoors)
	list := letterstest.City(benchmarkDoors)
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

func BenchmarkWrite(b *testing.B) {
	city := letterstest.City(benchmarkDoors)
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
