package distance_test

import (
	"testing"

	"doorletters/letters/distance"
)

func TestIn(t *testing.T) {
	for _, c := range []struct {
		country, tag string
		metres       int
		want         string
	}{
		{"US", "en", 1430, "0.9\u00a0mi (1.4\u00a0km)"},
		{"US", "es", 1430, "0.9\u00a0mi (1.4\u00a0km)"},
		{"DE", "de", 1430, "1,4\u00a0km"},
		{"DE", "ar", 2000, "2\u00a0km"},
		{"FR", "fr", 947, "950\u00a0m"},
		{"FR", "fr", 12345, "12,3\u00a0km"},
		{"GB", "fa", 640, "0.4\u00a0mi (640\u00a0m)"},
		{"GB", "en", 0, ""},
	} {
		if got := distance.In(c.country, c.tag, c.metres); got != c.want {
			t.Errorf("%d m in %s, %s: %q, want %q", c.metres, c.country, c.tag, got, c.want)
		}
	}
}
