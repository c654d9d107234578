package rule_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters/address"
	"doorletters/letters/pods/rule"
)

// Streets with a word between them are told apart by the list's own.
func TestStreetsThatAWordJoins(t *testing.T) {
	streets := []string{"Warren Ave", "Pleasant St", "Rose and Crown Ln", "Calle Mayor", "Calle Olmo", "Rua do Sol", "Main St E", "Avenue Y", "Alder St", "Birch St", "42nd St", "Day and Night Rd", "O'Brien St"}
	known := func(key string) bool {
		return slices.ContainsFunc(streets, func(street string) bool { return address.StreetKey(street) == key })
	}
	for cell, want := range map[string]string{
		"Warren Ave and Pleasant St":                         "Warren Ave|Pleasant St",
		"warren avenue AND PLEASANT STREET":                  "warren avenue|PLEASANT STREET",
		"Warren Ave & Pleasant St":                           "Warren Ave|Pleasant St",
		"Warren Ave&Pleasant St":                             "Warren Ave|Pleasant St",
		"Warren Ave/Pleasant St":                             "Warren Ave|Pleasant St",
		"Warren Ave, and Pleasant St":                        "Warren Ave|Pleasant St",
		"Warren Ave\nPleasant St":                            "Warren Ave|Pleasant St",
		"Calle Mayor y Calle Olmo":                           "Calle Mayor|Calle Olmo",
		"Rua do Sol e Calle Mayor":                           "Rua do Sol|Calle Mayor",
		"Alder St und Birch St; Warren Ave et Pleasant St":   "Alder St|Birch St|Warren Ave|Pleasant St",
		"Warren Ave 1-99 odd and Pleasant St 2-40 and 50":    "Warren Ave 1-99 odd|Pleasant St 2-40 and 50",
		"Rose and Crown Ln":                                  "Rose and Crown Ln",
		"Rose & Crown Lane and Warren Ave":                   "Rose & Crown Lane|Warren Ave",
		"Day and Night Rd 1-9 and Rose and Crown Ln":         "Day and Night Rd 1-9|Rose and Crown Ln",
		"Main St E and Avenue Y and 42nd St":                 "Main St E|Avenue Y|42nd St",
		"Main St E":                                          "Main St E",
		"Alder and Birch St":                                 "Alder St|Birch St",
		"Alder and Birch Streets":                            "Alder Street|Birch Street",
		"Warren Ave and Plesant St":                          "Warren Ave|Plesant St",
		"Plesant St and Warren Ave":                          "Plesant St|Warren Ave",
		"Ivy and Oak Rd":                                     "Ivy and Oak Rd", // none of them is known
		"Alder St 2 and 4 and 6":                             "Alder St 2 and 4 and 6",
		"Warren Ave + Pleasant St 16 1/2":                    "Warren Ave|Pleasant St 16 1/2",
		"Pleasant St between Warren Ave and 42nd St":         "?Pleasant St between Warren Ave and 42nd St",
		"and Pleasant St":                                    "Pleasant St",
		"O'Brien St and Warren Ave, Alder St & Birch St 7":   "O'Brien St|Warren Ave|Alder St|Birch St 7",
		strings.Repeat("Warren Ave and ", 40) + "Alder St 2": strings.TrimPrefix(strings.Repeat("|Warren Ave", 40), "|") + "|Alder St 2",
	} {
		rules, unread := rule.Parse(cell, known)
		var got []string
		for _, r := range rules {
			got = append(got, r.Text)
		}
		for _, u := range unread {
			got = append(got, "?"+u.Text)
		}
		if diff := cmp.Diff(strings.Split(want, "|"), got); diff != "" {
			t.Errorf("%s: %s", cell, diff)
		}
	}
}
