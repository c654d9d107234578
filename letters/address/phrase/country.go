package phrase

import "strings"

// NumberFirst are the countries whose addresses begin with the number; elsewhere it
// follows the street.
var NumberFirst = Countries(`US CA GB IE AU NZ FR LU MC MT PR GU VI PH IN PK BD LK NP ZA NG GH KE UG TZ ZM ZW CM CI SN ML CD MG MA DZ TN EG LB SY JO IQ SA AE HT JM TT BB BS BZ GY VN TH MM KH LA SG MY HK ET SO AS MP`)

// Countries is a set of countries by their codes; none is one where nobody says which.
func Countries(list string) map[string]bool {
	set := map[string]bool{"": true}
	for _, country := range strings.Fields(list) {
		set[country] = true
	}
	return set
}

// IsAmerican reports whether a country's addresses are written as those of the
// United States, as their territories' are, and where nobody says which country it is.
func IsAmerican(country string) bool {
	switch country {
	case "", "US", "PR", "GU", "VI", "AS", "MP":
		return true
	}
	return false
}
