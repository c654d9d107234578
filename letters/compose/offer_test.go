package compose_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/campaign"
	"doorletters/letters/compose"
	"doorletters/locales"
)

// offering is a folder with a campaign of these offers and the locale files given
// by their tags.
func offering(languages, offers string, messages map[string]string) fstest.MapFS {
	folder := fstest.MapFS{"campaign.toml": {Data: []byte("name = \"Riverside\"\ncountry = \"US\"\nlanguages = [" + languages + "]\n" +
		"[group]\nphone = \"+1 617 555 0100\"\n[letter]\noffers = [" + offers + "]\n")}}
	for tag, text := range messages {
		folder["locales/active."+tag+".toml"] = &fstest.MapFile{Data: []byte(text)}
	}
	return folder
}

// readAndCompose reads a campaign as a run does: its settings, then its words.
func readAndCompose(t *testing.T, folder fs.FS) (*compose.Composer, []letters.Problem) {
	t.Helper()
	c, problems, err := campaign.Read(folder, "campaign.toml", nil)
	if err != nil {
		t.Fatal(err)
	}
	made, more, err := compose.New(c, folder)
	if err != nil {
		t.Fatal(err)
	}
	return made, append(problems, more...)
}

// A message offer_laundry of the campaign's own makes an offer laundry, which is
// printed after the built-in ones.
func TestAnOfferOfTheCampaignsOwn(t *testing.T) {
	for _, test := range []struct {
		name, languages string
		messages        map[string]string
		tag             string
		want            []string
	}{
		{"in English", `"en"`, map[string]string{"en": "[offer_laundry]\nother = \"Laundry\"\n"}, "en", []string{"- Grocery shopping", "- Laundry"}},
		{"in a second language", `"en", "es"`, map[string]string{
			"en": "[offer_laundry]\nother = \"Laundry\"\n", "es": "[offer_laundry]\nother = \"Lavandería\"\n",
		}, "es", []string{"- Compras del supermercado", "- Lavandería"}},
		{"without English", `"es"`, map[string]string{"es": "[offer_laundry]\nother = \"Lavandería\"\n"}, "es", []string{"- Compras del supermercado", "- Lavandería"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, problems := readAndCompose(t, offering(test.languages, `"laundry", "groceries"`, test.messages))
			for _, p := range problems {
				t.Errorf("%v (hint: %s)", p, p.Hint)
			}
			var got []string
			for line := range strings.Lines(dump(letterOf(t, c, marisol(), test.tag))) {
				if item := strings.TrimSpace(line); strings.HasPrefix(item, "- ") {
					got = append(got, item)
				}
			}
			if diff := cmp.Diff(test.want, got[:min(len(got), len(test.want))]); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestFaultsOfOffers(t *testing.T) {
	laundry := "[offer_laundry]\nother = \"Laundry\"\n"
	for _, test := range []struct {
		name, languages, offers string
		messages                map[string]string
		want, hint              string
	}{
		{"a slip of the keys", `"en", "es"`, `"grocery"`, nil,
			`campaign.toml, line 7, key letter.offers: unknown offer "grocery"; did you mean "groceries"?`,
			"the offers are company, groceries, doctor, mind, pets, services, money, food, childcare, errands; " +
				"to add grocery, write en = \"...\" under [offer.grocery], and so for each other language"},
		{"a slip in one's own", `"en"`, `"laundri"`, map[string]string{"en": laundry},
			`campaign.toml, line 7, key letter.offers: unknown offer "laundri"; did you mean "laundry"?`, "errands, laundry; to add laundri"},
		{"two words", `"es"`, `"dog walks"`, nil,
			`campaign.toml, line 7, key letter.offers: unknown offer "dog walks"`, `write es = "..." under [offer."dog walks"]`},
		{"words in one language of two", `"en", "es"`, `"laundry"`, map[string]string{"en": laundry},
			`locales/active.es.toml, key offer_laundry: the message "offer_laundry" is missing`, "English says: Laundry"},
		{"words in a language that is not printed", `"en"`, `"laundry"`, map[string]string{"es": laundry},
			`locales/active.en.toml, key offer_laundry: the message "offer_laundry" is missing`, "Spanish says: Laundry"},
		{"a slip in a locale", `"en", "es"`, `"laundry"`, map[string]string{"en": laundry, "es": laundry + "[offer_landry]\nother = \"Lavandería\"\n"},
			`locales/active.es.toml, line 3, key offer_landry: there is no message "offer_landry" in English`, `did you mean "offer_laundry"?`},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, problems := readAndCompose(t, offering(test.languages, test.offers, test.messages))
			if len(problems) != 1 {
				t.Fatalf("problems: %v", problems)
			}
			got, severity := problems[0], letters.SeverityError
			if strings.HasPrefix(test.want, "locales/active.es.toml") {
				severity = letters.SeverityWarning // it stops the letters in Spanish, and no others
			}
			if got.Error() != test.want || !strings.Contains(got.Hint, test.hint) || got.Severity != severity {
				t.Errorf("got  %v | %s\nwant %s | %s", got, got.Hint, test.want, test.hint)
			}
		})
	}
}

// The offers that the program knows are those that its English has words for.
func TestBuiltInOffersHaveWords(t *testing.T) {
	text, err := fs.ReadFile(locales.Files, "active.en.toml")
	if err != nil {
		t.Fatal(err)
	}
	var got []letters.Offer
	for line := range strings.Lines(string(text)) {
		if offer, ok := letters.OfferOf(strings.Trim(strings.TrimSpace(line), "[]")); ok {
			got = append(got, offer)
		}
	}
	if diff := cmp.Diff(letters.Offers(), got); diff != "" {
		t.Errorf("-known +in English:\n%s", diff)
	}
}
