package languages

import (
	"slices"

	"doorletters/letters"
)

// Invented returns the settings of a group that there is not, to try the letters in a
// language with: one that says of itself what groups usually say.
func Invented(tag string) letters.Campaign {
	number := func(last string) letters.Phone {
		return letters.Phone{Printed: "617-555-01" + last, E164: "+161755501" + last}
	}
	c := letters.Campaign{
		File: "campaign.toml", Name: "Riverside Mutual Aid", Date: "March 2026", Country: "US", Languages: []string{"en", "es"},
		Links: letters.Links{
			Needs: "https://riverside.example.org/help?pod={pod}", NeedsPrint: "riverside.example.org/help",
			Volunteer: "https://riverside.example.org/volunteer", Website: "https://riverside.example.org",
		},
		Group: letters.Group{Leader: "Front desk", Phone: number("00"), Email: "help@riverside.example.org", Hours: "9:00 – 20:00"},
		Resources: []letters.Resource{
			{Name: "Riverside food pantry", Phone: number("80")}, {Name: "Tenants' advice line", Phone: number("81")}, {Name: "County health nurse", Phone: number("82")},
		},
		Trust:     letters.InLanguages{"": "Riverside library, 617-555-0190"},
		Emergency: "911", Crisis: "988",
		PodSize: letters.PodSize{Min: 30, Max: 60},
		Letter:  letters.LetterSettings{Template: letters.DefaultTemplate, Paper: "letter", Layout: "single", Contact: letters.ContactLeader, Offers: letters.Offers()},
	}
	return withLanguage(c, tag)
}

// withLanguage returns a campaign that prints a language too.
func withLanguage(c letters.Campaign, tag string) letters.Campaign {
	if !slices.Contains(c.Languages, tag) {
		c.Languages = append(slices.Clip(c.Languages), tag)
	}
	return c
}

// InventedPod returns a pod of which a letter has much to say: its leader has a telephone,
// WhatsApp and e-mail, and speaks two languages.
func InventedPod() letters.Pod {
	return letters.Pod{ID: "CP3", Name: "Cedar Park", Leader: letters.Leader{
		Name: "María-José O'Brien", Called: "María-José", Email: "maria.obrien@example.org", Languages: []string{"en", "es"},
		Phone:    letters.Phone{Printed: "617-555-0101", E164: "+16175550101"},
		WhatsApp: letters.Phone{Printed: "617-555-0102", E164: "+16175550102"},
	}}
}
