package letters_test

import (
	"math"
	"testing"

	"doorletters/letters"
)

func TestPapers(t *testing.T) {
	points := map[string][2]float64{"letter": {612, 792}, "legal": {612, 1008}, "a4": {595.27559, 841.88976}, "a5": {419.52756, 595.27559}}
	for _, name := range letters.PaperNames() {
		paper, ok := letters.PaperNamed(name)
		width, height := paper.Points()
		if want := points[name]; !ok || math.Abs(width-want[0]) > 1e-5 || math.Abs(height-want[1]) > 1e-5 {
			t.Errorf("%s is %g x %g points, want %g", name, width, height, want)
		}
	}
	if paper, ok := letters.PaperNamed("A4"); !ok || paper.Name != "a4" {
		t.Errorf("A4: %+v, %v", paper, ok)
	}
	if paper, ok := letters.PaperNamed("a6"); ok {
		t.Errorf("a6: %+v", paper)
	}
}

func TestUsualPaper(t *testing.T) {
	for country, want := range map[string]string{"US": "letter", "CA": "letter", "MX": "letter", "DE": "a4", "GB": "a4", "BR": "a4", "": "a4"} {
		if got := letters.UsualPaper(country); got != want {
			t.Errorf("%s: %s, want %s", country, got, want)
		}
	}
}
