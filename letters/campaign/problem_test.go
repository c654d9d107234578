package campaign_test

import (
	"strings"
	"testing"

	"doorletters/letters"
)

// base is a campaign without a fault; the tests put their lines into its place
// for settings above the first heading, or below everything.
const base = "name = \"Riverside\"\ncountry = \"US\"\n"

func TestProblems(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       string // "severity where: message | hint", a line each; a hint may be cut short
	}{
		// Keys.
		{"slip of the keys", base + `adresses = "a.xlsx"`,
			"error campaign.toml, line 3, key adresses: unknown key \"adresses\"; did you mean \"addresses\"?"},
		{"slip in a section", base + "[letter]\npapre = \"a4\"",
			"error campaign.toml, line 4, key letter.papre: unknown key \"letter.papre\"; did you mean \"paper\"?"},
		{"section with a slip", base + "[gruop]\nhours = \"x\"",
			"error campaign.toml, line 4, key gruop.hours: unknown key \"gruop.hours\": \"hours\" does not belong into [gruop] | move it below the heading [group]"},
		{"top key in a section", base + "[links]\nwebsite = \"https://a.example.org\"\npods = \"pods.csv\"",
			"error campaign.toml, line 5, key links.pods: unknown key \"links.pods\": \"pods\" does not belong into [links] | move it up, above the first heading"},
		{"section key at the top", base + "paper = \"a4\"",
			"error campaign.toml, line 3, key paper: unknown key \"paper\": \"paper\" does not belong into the part above the first heading | move it below the heading [letter]"},
		{"nothing like it", base + "xylophone = 3",
			"error campaign.toml, line 3, key xylophone: unknown key \"xylophone\""},
		{"section as a value", base + "group = \"Front desk\"",
			"error campaign.toml, line 3, key group: \"group\" is a section, not a setting | write [group] on a line"},
		{"language's links as a value", base + "languages = [\"es\"]\n[links]\nes = \"https://a.example.org\"",
			"error campaign.toml, line 5, key links.es: \"links.es\" is a section, not a setting | write [links.es] on a line"},
		{"column", base + "[columns]\nstret = \"St\"",
			"error campaign.toml, line 4, key columns.stret: unknown key \"columns.stret\"; did you mean \"street\"?"},
		{"column of the pods table", base + "[columns]\nleder = \"Head\"",
			"error campaign.toml, line 4, key columns.leder: unknown key \"columns.leder\"; did you mean \"leader\"?"},
		{"empty heading of two words", base + "[columns]\n\"pod name\" = \" \"",
			"error campaign.toml, line 4, key columns.pod_name: is empty"},
		{"column that is no text", base + "[columns]\nstreet = [\"St\"]",
			"error campaign.toml, line 4, key columns.street: must be text in quote marks, and is a list | write street = \"...\""},
		{"whatsapp of the group", base + "[group]\nphone = \"617 555 0100\"\nwhatsapp = \"617 555 0100\"",
			"error campaign.toml, line 5, key group.whatsapp: unknown key \"group.whatsapp\" | the settings file"},
		{"column in two spellings", base + "[columns]\npod_name = \"Pod\"\n\"pod name\" = \"Crew\"",
			"error campaign.toml, line 5, key columns.pod_name: \"columns.pod_name\" is there twice"},
		{"second resource", base + "[[resources]]\nname = \"A\"\nphone = \"211\"\n[[resources]]\nname = \"B\"\nphoen = \"211\"",
			"error campaign.toml, line 7, key resources.name: \"B\" has neither a phone nor a link | write phone\n" +
				"error campaign.toml, line 8, key resources.phoen: unknown key \"resources.phoen\"; did you mean \"phone\"?"},
		{"empty section", base + "[group]\n[links.es]\n", ""},

		// Kinds of values.
		{"number for text", base + "date = 2026",
			"error campaign.toml, line 3, key date: must be text in quote marks, and is the number 2026 | write date = \"2026\""},
		{"date for text", base + "date = 2026-03-01",
			"error campaign.toml, line 3, key date: must be text in quote marks, and is a date | write date = \"2026-03-01\""},
		{"text for list", base + "languages = \"en\"",
			"error campaign.toml, line 3, key languages: must be a list of texts in brackets | write languages = [\"...\", \"...\"]"},
		{"text for number", base + "[podsize]\nmin = \"30\"",
			"error campaign.toml, line 4, key podsize.min: must be a whole number, and is the text \"30\" | write min = 30"},

		// The group.
		{"no name", "country = \"US\"", "error campaign.toml, key name: the group has no name"},
		{"no country", "name = \"R\"", "error campaign.toml, key country: the country is missing"},
		{"country", "name = \"R\"\ncountry = \"Atlantis\"", "error campaign.toml, line 2, key country: \"Atlantis\" is not a country"},
		{"outside", base + "addresses = \"../a.xlsx\"",
			"error campaign.toml, line 3, key addresses: \"../a.xlsx\" is outside the campaign's folder"},
		{"drive", base + `pods = 'C:\pods.xlsx'`,
			"error campaign.toml, line 3, key pods: \"C:\\\\pods.xlsx\" is outside the campaign's folder"},

		{"map outside", base + "areas = \"/maps/areas.geojson\"",
			"error campaign.toml, line 3, key areas: \"/maps/areas.geojson\" is outside the campaign's folder"},
		{"slip in the areas", base + "area = \"areas.geojson\"",
			"error campaign.toml, line 3, key area: unknown key \"area\"; did you mean \"areas\"?"},

		// Languages.
		{"not a tag", base + "languages = [\"en\", \"Spanish\"]",
			"error campaign.toml, line 3, key languages: \"Spanish\" is not a language tag"},
		{"twice", base + "languages = [\"zh-CN\", \"zh-Hans\"]",
			"warning campaign.toml, line 3, key languages: zh-Hans is there twice"},
		{"Chinese of a kind", base + "languages = [\"zh\"]",
			"note campaign.toml, line 3, key languages: \"zh\" is read as zh-Hans, simplified characters"},
		{"links without language", base + "[links.es]\nwebsite = \"https://a.example.org\"",
			"error campaign.toml, line 4, key links.es.website: [links.es] is for a language that the campaign does not have | add \"es\""},
		{"no languages", base + "languages = []", "error campaign.toml, line 3, key languages: the list of languages is empty"},

		// Links.
		{"placeholder", base + "[links]\nneeds = \"https://a.example.org?{pods}\"",
			"error campaign.toml, line 4, key links.needs: unknown placeholder {pods} in the link; did you mean \"{pod}\"?"},
		{"code", base + "[links]\nneeds = \"https://a.example.org?{code}\"",
			"warning campaign.toml, line 4, key links.needs: {code} in the link identifies a door to whoever runs the form"},
		{"placeholder elsewhere", base + "[links]\nwebsite = \"https://a.example.org/{pod}\"",
			"error campaign.toml, line 4, key links.website: {pod} can only stand in the needs link"},
		{"no scheme", base + "[links]\nneeds = \"www.example.org/{pod}\"",
			"error campaign.toml, line 4, key links.needs: \"www.example.org/{pod}\" does not begin with https:// | write https://www.example.org/{pod}"},
		{"not the web", base + "[links]\nvolunteer = \"mailto:a@example.org\"",
			"error campaign.toml, line 4, key links.volunteer: \"mailto:a@example.org\" is not a web address"},
		{"space", base + "[links]\nwebsite = \"https://a.example.org/our group\"",
			"error campaign.toml, line 4, key links.website: \"https://a.example.org/our group\" has a space in it"},
		{"too long to type", base + "languages = [\"en\", \"es\"]\n[links]\nneeds = \"https://riverside.example.org/a-long-form?{pod}\"",
			"error campaign.toml, line 5, key links.needs: the link has 47 characters, too many to type | write needs_print"},
		{"own form, typed address of all", base + "languages = [\"en\", \"es\"]\n[links]\nneeds = \"https://a.example.org/en\"\nneeds_print = \"a.example.org\"\n[links.es]\nneeds = \"https://a.example.org/es\"",
			"warning campaign.toml, line 8, key links.es.needs: es has a form of its own, but the address to type is everybody's, a.example.org"},
		{"not to be typed", base + "[links]\nneeds_print = \"see {pod}\"",
			"error campaign.toml, line 4, key links.needs_print: \"see {pod}\" is not an address that a person can type"},

		// Contacts.
		{"group's phone", base + "[group]\nphone = \"617 555 012\"",
			"error campaign.toml, line 4, key group.phone: \"617 555 012\" has 9 digits; a number in US has 10"},
		{"group's e-mail", base + "[group]\nemail = \"help at example.org\"",
			"error campaign.toml, line 4, key group.email: \"help at example.org\" is not an e-mail address"},
		{"one sample left", base + "[group]\nphone = \"(617) 555-0196\"",
			"warning campaign.toml, line 4, key group.phone: this is still the sample's, and would be printed"},
		{"nobody to call", base + "[letter]\ncontact = \"group\"",
			"error campaign.toml, line 4, key letter.contact: letters shall carry the group's number, and the group has none"},
		{"five services", base + strings.Repeat("[[resources]]\nname = \"A\"\nphone = \"211\"\n", 5),
			"error campaign.toml, line 16, key resources.name: 5 public services; a letter has room for up to four"},
		{"service without name", base + "[[resources]]\nphone = \"211\"",
			"error campaign.toml, line 4, key resources.phone: a public service without a name"},

		// Pods and letter.
		{"pod size", base + "[podsize]\nmin = 70",
			"error campaign.toml, line 4, key podsize.min: the largest pod (max = 60) is smaller than the smallest (min = 70)"},
		{"no household", base + "[podsize]\nmin = 0", "error campaign.toml, line 4, key podsize.min: a pod has at least one household"},
		{"paper", base + "[letter]\npaper = \"A5\"",
			"error campaign.toml, line 4, key letter.paper: unknown paper \"A5\"; did you mean \"a4\"? | write \"letter\" or \"legal\" or \"a4\""},
		{"offer twice", base + "[letter]\noffers = [\"pets\", \"food\", \"pets\"]",
			"warning campaign.toml, line 4, key letter.offers: \"pets\" is there twice; it is printed once"},
		{"offers", base + "[letter]\noffers = []", "error campaign.toml, line 4, key letter.offers: the list of offers is empty"},
		{"heading", base + "[columns]\nstreet = \" \"", "error campaign.toml, line 4, key columns.street: is empty"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, problems := read(t, test.text)
			compare(t, problems, test.want)
		})
	}
}

func TestSyntax(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"no quotes", "name = Riverside Aid\n",
			"error campaign.toml, line 1, key name: has text without quote marks | write name = \"Riverside Aid\""},
		{"bare phone", "[group]\nphone = 617 555 0100\n",
			"error campaign.toml, line 2, key phone: has text without quote marks | write phone = \"617 555 0100\""},
		{"curly quotes", "name = “Riverside”\n", "error campaign.toml, line 1, key name: has curly quotes"},
		{"a word alone", "name = \"a\"\nhello\n", "error campaign.toml, line 2: cannot be understood: expected '.' or '=', but got '\\n' instead"},
		{"no value", "[podsize]\nmin =\n", "error campaign.toml, line 2, key min: cannot be understood: expected value but found '\\n' instead"},
		{"open quote", "name = \"Riverside\n", "error campaign.toml, line 1, key name: has a quote mark that is not closed"},
		{"colon", "name: \"Riverside\"\n", "error campaign.toml, line 1: has no = after \"name\""},
		{"twice", "name = \"a\"\nname = \"b\"\n", "error campaign.toml, line 2, key name: \"name\" is there twice"},
		{"path of Windows", `pods = "C:\Users\ana\pods.xlsx"` + "\n", "error campaign.toml, line 1, key pods: has a \\ in its text"},
		{"backslash", `pods = "lists\pods.xlsx"` + "\n", "error campaign.toml, line 1, key pods: has a \\ in its text"},
		{"heading", "[group\nphone = \"x\"\n", "error campaign.toml, line 1: has a heading without its closing ]"},
		{"comma", "languages = [\"en\" \"es\"]\n", "error campaign.toml, line 1, key languages: has a list without a comma between its parts"},
		{"not UTF-8", "name = \"Caf\xe9\"\n", "error campaign.toml, line 1, key name: is not saved as UTF-8 text"},
		{"UTF-16", "n\x00a\x00m\x00e\x00", "error campaign.toml, line 1: is not saved as UTF-8 text"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, problems := read(t, test.text)
			compare(t, problems, test.want)
		})
	}
}

func TestByteOrderMark(t *testing.T) {
	_, problems := read(t, "\xef\xbb\xbf"+base)
	compare(t, problems, "")
}

// A line that looks like a setting inside a text of several lines is none.
func TestLinesAfterLongText(t *testing.T) {
	_, problems := read(t, base+"date = \"\"\"March\ndtae = 3\n\"\"\"\ndtae = \"x\"\n")
	compare(t, problems, "error campaign.toml, line 6, key dtae: unknown key \"dtae\"; did you mean \"date\"?")
}

func compare(t *testing.T, problems []letters.Problem, want string) {
	t.Helper()
	var wanted []string
	if want != "" {
		wanted = strings.Split(want, "\n")
	}
	for i, p := range problems {
		got := string(p.Severity) + " " + p.Error() + " | " + p.Hint
		if i >= len(wanted) {
			t.Errorf("also: %s", got)
			continue
		}
		message, hint, _ := strings.Cut(wanted[i], " | ")
		if !strings.HasPrefix(got, message+" | "+hint) {
			t.Errorf("got  %s\nwant %s", got, wanted[i])
		}
		if p.Hint == "" {
			t.Errorf("no hint: %s", got)
		}
	}
	if len(problems) < len(wanted) {
		t.Errorf("missing: %q", wanted[len(problems):])
	}
}
