package pods_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/pods"
)

// BenchmarkSettledCity assigns a city in which every door has its pod, its stop
// and its code already, as on every run but the first.
func BenchmarkSettledCity(b *testing.B) {
	city := newInvented(30_000)
	first := pods.Assign(pods.Input{Households: city.doors, Size: podSize})
	var doors []letters.Household
	for _, pod := range first.Pods {
		doors = append(doors, pod.Households...)
	}
	b.ReportAllocs()
	for b.Loop() {
		if a := pods.Assign(pods.Input{Households: doors, Size: podSize}); a.New > 0 || len(a.Pods) != len(first.Pods) {
			b.Fatalf("%d new codes, %d pods of %d", a.New, len(a.Pods), len(first.Pods))
		}
	}
	b.ReportMetric(float64(len(doors)*b.N)/b.Elapsed().Seconds(), "rows/s")
}
