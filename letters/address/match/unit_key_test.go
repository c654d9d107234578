package match_test

import (
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/address/match"
)

// Each line has spellings of one unit; no unit of one line is that of another.
const sameUnits = `
2nd floor left; 2nd Fl L; 2L; 2 Left; Fl 2, left; #2-L; 2. OG links; 2.OG li.; 2º izq.; piso 2 izda; 2e étage gauche
2nd floor front; 2 front; Fl 2 Front; 2nd fl. front; 2nd front
2nd floor; Fl 2; 2FL; second floor; 2. OG; 2.OG; 2e étage; étage 2; 2ème étage; piso 2; 2º; 2do piso; 2. Stock
4º B; 4ºB; 4o B; piso 4 B; 4 B; 4B; #4-B; 4.º B
ground floor; Ground Floor Flat; planta baja; P.B.; EG; Erdgeschoss; RDC; rez-de-chaussée; rez de chaussée; R/C
garden; Garden Apt; Gdn; garden unit
basement; Bsmt; basement apt; sous-sol; sous sol; sótano
rear; back; in the rear; Rear Apt
right side; right; dcha.; rechts
Apt-C; Unit C; # C; C
Coach House; coach hse
Hinterhaus; HH
bajo izq.; bajo izquierda
`

func TestUnitsAreComparedByFloorSideAndName(t *testing.T) {
	key := func(unit string) string {
		return match.Key(letters.Address{Number: "3", Street: "Oak Dr", Unit: strings.TrimSpace(unit)})
	}
	met := map[string]string{}
	for line := range strings.SplitSeq(strings.TrimSpace(sameUnits), "\n") {
		spellings := strings.Split(line, ";")
		want := key(spellings[0])
		if other, known := met[want]; known {
			t.Errorf("%q and %q are one unit", spellings[0], other)
		}
		met[want] = spellings[0]
		for _, unit := range spellings[1:] {
			if got := key(unit); got != want {
				t.Errorf("%q is compared as %q, and %q as %q", unit, got, spellings[0], want)
			}
		}
	}
}

func TestStreetsOfOneName(t *testing.T) {
	for _, spellings := range [][]string{
		{"S Dr Martin Luther King Jr Dr", "South Martin Luther King Drive", "S. MLK Dr.", "S Dr. M.L.K. Jr. Dr", "S M L King Dr", "So. Dr Martin L King Jr Dr"},
		{"N La Salle St", "NORTH LASALLE ST", "N LaSalle Street"},
		{"S Des Plaines St", "S DesPlaines St", "South Desplaines Street"},
		{"N Mc Clurg Ct", "N McClurg Court"}, {"W O'Hare Ave", "W OHare Ave", "W O Hare Ave"},
		{"S Avenue O", "South Ave O"}, {"S East End Ave", "South East End Avenue"},
		{"S Dan Ryan Expwy", "S Dan Ryan Expressway"},
	} {
		for _, street := range spellings[1:] {
			if got, want := match.Street(street), match.Street(spellings[0]); got != want {
				t.Errorf("%q is compared as %q, and %q as %q", street, got, spellings[0], want)
			}
		}
	}
	for _, two := range [][2]string{
		{"W 63rd St", "W 63rd Pl"}, {"W 63rd St", "E 63rd St"}, {"S Avenue O", "S Avenue M"}, {"N LaSalle St", "N LaSalle Dr"}, {"N LaSalle St", "S LaSalle St"},
		{"S King Dr", "S Martin Luther King Dr"}, {"W North Ave", "W Ave"}, {"S East End Ave", "SE End Ave"}, {"N Kedzie Blvd", "N Kedzie Ave"}, {"La St", "Ln St"},
	} {
		if match.Street(two[0]) == match.Street(two[1]) {
			t.Errorf("%q and %q are one street", two[0], two[1])
		}
	}
}
