package geojson_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"doorletters/letters/geojson"
)

// county is a map of streets as a county has it: some points and many properties a street.
func county(streets int) string {
	var b strings.Builder
	b.WriteString(`{"type":"FeatureCollection","name":"centerlines","features":[`)
	for i := range streets {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `
{"type":"Feature","properties":{"OBJECTID":%d,"L_F_ADD":1,"L_T_ADD":99,"R_F_ADD":2,"R_T_ADD":98,"PRE_DIR":"N","ST_NAME":"ALDER %d","ST_TYPE":"ST","SUF_DIR":null,"ZIP_LEFT":"02139","ZIP_RIGHT":"02139","MUNI_L":"ELM CITY","MUNI_R":"ELM CITY","SPEEDLIMIT":25,"ONEWAY":"N","FUNCCLASS":"Local","SHAPE_LEN":%d.25},"geometry":{"type":"LineString","coordinates":[`, i, i%5000, i)
		for j := range 12 {
			if j > 0 {
				b.WriteByte(',')
			}
			fmt.Fprintf(&b, "[-71.%06d123456789,42.%06d987654321]", (i*13+j*17)%1000000, (i*7+j*29)%1000000)
		}
		b.WriteString("]}}")
	}
	b.WriteString("]}")
	return b.String()
}

// BenchmarkStreets reads a county's streets, and says how much memory they keep.
func BenchmarkStreets(b *testing.B) {
	text := county(10_000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	var before, after runtime.MemStats
	for b.Loop() {
		runtime.GC()
		runtime.ReadMemStats(&before)
		m, problems, err := geojson.Streets(strings.NewReader(text), "streets.geojson")
		if err != nil || len(problems) > 0 || len(m.Lines) != 10_000 {
			b.Fatal(len(m.Lines), problems, err)
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc), "kept-B")
		runtime.KeepAlive(m)
	}
}
