package turn_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"doorletters/letters/typeset/turn"
)

// broken is an address on lines of a typewriter, of so many characters. Lines may end
// behind spaces and hyphens, where words are not cut; unit is the address's end.
func broken(address, unit string, measure, most int, cut bool) []string {
	text := []rune(address)
	unitAt := 0
	if unit != "" {
		unitAt = len(text) - len([]rune(unit))
	}
	may := func(at int) bool {
		return unicode.IsSpace(text[at-1]) || text[at-1] == '-' || text[at-1] >= '\u2E80' && text[at] >= '\u2E80'
	}
	places := turn.Places(text, unitAt, may, func(at int) bool { return !unicode.In(text[at], unicode.M) })
	if !cut {
		places = slices.DeleteFunc(places, turn.Place.InWord)
	}
	width := func(start, end int) float64 {
		return float64(len([]rune(strings.TrimSpace(string(text[start:end])))))
	}
	var lines []string
	start := 0
	for _, end := range turn.Lines(len(text), places, width, float64(measure), most) {
		lines = append(lines, strings.TrimSpace(string(text[start:end])))
		start = end
	}
	return lines
}

func TestLines(t *testing.T) {
	for _, tt := range []struct {
		address, unit string
		measure       int
		cut           bool
		want          []string
	}{
		{"12 Alder St, Apt 3", "Apt 3", 20, false, []string{"12 Alder St, Apt 3"}},
		// Before the unit, though more would fit on the first line.
		{"Rua Curta 161, Bloco 3, Apartamento 402", "Bloco 3, Apartamento 402", 26, false, []string{"Rua Curta 161,", "Bloco 3, Apartamento 402"}},
		{"AVENIDA DOUTOR PEDRO LIMA 161, APARTAMENTO 0", "APARTAMENTO 0", 30, false, []string{"AVENIDA DOUTOR PEDRO LIMA 161,", "APARTAMENTO 0"}},
		// Behind a comma, else between words, and as few lines as it takes.
		{"12 Long Alder Street, Rear Building, Apartment 3", "Rear Building, Apartment 3", 36, false, []string{"12 Long Alder Street,", "Rear Building, Apartment 3"}},
		{"1234 Northwest Martin Luther King Boulevard, Apartment 1203", "Apartment 1203", 33, false, []string{"1234 Northwest Martin Luther", "King Boulevard, Apartment 1203"}},
		// Never beside a number where there is another place.
		{"10450 Southeastern Avenue", "", 20, false, []string{"10450 Southeastern", "Avenue"}},
		{"Graf-von-Stauffenberg-Allee 12", "", 28, false, []string{"Graf-von-", "Stauffenberg-Allee 12"}},
		// A word that no line holds is cut, if at all.
		{"5 Supercalifragilistic", "", 12, false, nil},
		{"5 Supercalifragilistic", "", 12, true, []string{"5 Supercali", "fragilistic"}},
		{"one two three four five six seven eight nine", "", 9, true, nil},
		// Other scripts.
		{"شارع النور ٥، الطابق الثالث", "الطابق الثالث", 16, false, []string{"شارع النور ٥،", "الطابق الثالث"}},
		{"北京市朝阳区建国门外大街12号, 三单元一室", "三单元一室", 16, false, []string{"北京市朝阳区建国门外大街12号,", "三单元一室"}},
		{"北京市朝阳区建国门外大街12号", "", 13, false, []string{"北京市朝阳区建", "国门外大街12号"}},
		{"ဗိုလ်ချုပ်အောင်ဆန်းလမ်း", "", 14, false, []string{"ဗိုလ်ချုပ်", "အောင်ဆန်းလမ်း"}},
		{"ถนนพหลโยธิน", "", 8, false, []string{"ถนนพหล", "โยธิน"}},
	} {
		if got := broken(tt.address, tt.unit, tt.measure, 3, tt.cut); !slices.Equal(got, tt.want) {
			t.Errorf("%s in %d: %q", tt.address, tt.measure, got)
		}
	}
}

// Whatever an address is, its lines are all of it, none is too long, and there are no
// more than there may be.
func TestLinesAreTheAddress(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.StringMatching(`[A-Za-zäé0-9北京\x{1000}\x{103A}-]{1,14},?`), 1, 14).Draw(t, "words")
		measure, most := rapid.IntRange(1, 40).Draw(t, "measure"), rapid.IntRange(1, 4).Draw(t, "most")
		address := strings.Join(words, " ")
		unit := strings.Join(words[rapid.IntRange(0, len(words)).Draw(t, "unit"):], " ")
		lines := broken(address, unit, measure, most, rapid.Bool().Draw(t, "cut"))
		if lines == nil {
			if measure*most >= 2*len([]rune(address)) && measure >= 15 {
				t.Fatalf("%q is on no lines", address)
			}
			return
		}
		if spaceless := func(s string) string { return strings.ReplaceAll(s, " ", "") }; spaceless(strings.Join(lines, "")) != spaceless(address) {
			t.Fatalf("%q became %q", address, lines)
		}
		for _, line := range lines {
			if n := len([]rune(line)); n > measure || len(lines) > most {
				t.Fatalf("%q: %d in %d", lines, n, measure)
			}
		}
	})
}
