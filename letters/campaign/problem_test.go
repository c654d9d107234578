package campaign_test

import (
	"encoding/binary"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf16"

	"doorletters/letters"
	"doorletters/letters/campaign"
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
		{"empty section", base + "[group]\n[links.es]\n[offer.laundry]\n[letter.motto]\n[message]\n", ""},
		{"one pair of brackets", base + "[resources]\nname = \"A\"",
			"error campaign.toml, line 4, key resources.name: \"resources.name\" stands in one of several sections | write [[resources]] with two brackets"},
		{"two pairs of brackets", base + "[[group]]\nphone = \"617 555 0100\"",
			"error campaign.toml, line 4, key group.phone: \"group.phone\" is there once, and its section has two brackets | write [group] with one"},
		{"section that a group names, with a slip", base + "[offers.laundry]\nen = \"Laundry\"",
			"error campaign.toml, line 4, key offers.laundry.en: unknown key \"offers.laundry.en\"; did you mean \"offer.laundry.en\"?"},
		{"message as a value", base + "message = \"We meet\"",
			"error campaign.toml, line 3, key message: \"message\" is a section, not a setting | write [message] on a line of its own, and below it en = \"...\""},
		{"offer as a value", base + "[offer]\nlaundry = \"Laundry\"",
			"error campaign.toml, line 4, key offer.laundry: \"offer.laundry\" is a section, not a setting | write [offer.laundry] on a line of its own, and below it en = \"...\""},
		{"phone of the emergency", base + "[emergency]\nphone = \"911\"",
			"error campaign.toml, line 4, key emergency.phone: unknown key \"emergency.phone\": \"phone\" does not belong into [emergency] | move it below the heading [group]; [emergency] has number and crisis"},
		{"top key below the languages", base + "[message]\ndate = \"March\"",
			"error campaign.toml, line 4, key message.date: \"date\" is not a language | write the language's code or its English name: es, zh-Hant, \"Haitian Creole\", or move it up, above the first heading"},

		// Kinds of values.
		{"number for text", base + "date = 2026",
			"error campaign.toml, line 3, key date: must be text in quote marks, and is the number 2026 | write date = \"2026\""},
		{"date for text", base + "date = 2026-03-01",
			"error campaign.toml, line 3, key date: must be text in quote marks, and is a date | write date = \"2026-03-01\""},
		{"number for list", base + "languages = 2",
			"error campaign.toml, line 3, key languages: must be a list of texts in brackets | write languages = [\"...\", \"...\"]"},
		{"text for number", base + "[podsize]\nmin = \"30\"",
			"error campaign.toml, line 4, key podsize.min: must be a whole number, and is the text \"30\" | write min = 30"},

		// The group.
		{"no name", "country = \"US\"", "error campaign.toml, key name: the group has no name"},
		{"no country", "name = \"R\"", "error campaign.toml, key country: the country is missing"},
		{"country", "name = \"R\"\ncountry = \"Atlantis\"", "error campaign.toml, line 2, key country: \"Atlantis\" is not a country"},
		{"part of a country", "name = \"R\"\ncountry = \"Scotland\"",
			"note campaign.toml, line 2, key country: \"Scotland\" is read as GB, United Kingdom | write country = \"GB\""},
		{"country with a slip", "name = \"R\"\ncountry = \"Untied States\"",
			"note campaign.toml, line 2, key country: \"Untied States\" is read as US, United States | write country = \"US\""},
		{"outside", base + "addresses = \"../a.xlsx\"",
			"error campaign.toml, line 3, key addresses: \"../a.xlsx\" is outside the campaign's folder"},
		{"drive", base + `pods = 'C:\pods.xlsx'`,
			"error campaign.toml, line 3, key pods: \"C:\\\\pods.xlsx\" is outside the campaign's folder"},

		{"map outside", base + "areas = \"/maps/areas.geojson\"",
			"error campaign.toml, line 3, key areas: \"/maps/areas.geojson\" is outside the campaign's folder"},
		{"slip in the areas", base + "area = \"areas.geojson\"",
			"error campaign.toml, line 3, key area: unknown key \"area\"; did you mean \"areas\"?"},
		{"streets outside", base + "streets = \"../streets.geojson\"",
			"error campaign.toml, line 3, key streets: \"../streets.geojson\" is outside the campaign's folder"},
		{"slip in the streets", base + "steets = \"streets.geojson\"",
			"error campaign.toml, line 3, key steets: unknown key \"steets\"; did you mean \"streets\"?"},

		// Languages.
		{"no language", base + "languages = [\"en\", \"Elvish\"]",
			"error campaign.toml, line 3, key languages: \"Elvish\" is not a language that is known"},
		{"language with a slip", base + "languages = [\"en\", \"Portugese\"]",
			"note campaign.toml, line 3, key languages: \"Portugese\" is read as Portuguese | write \"pt\", or \"Portuguese\""},
		{"a creole", base + "languages = [\"en\", \"Creole\"]",
			"error campaign.toml, line 3, key languages: \"Creole\" could be more than one language | write Haitian Creole or Cape Verdean Creole, whichever is meant"},
		{"a private code", base + "languages = [\"en\", \"x-foo\"]",
			"error campaign.toml, line 3, key languages: \"x-foo\" is a code that stands for no language | write the language's code or its English name"},
		{"a code of nothing", base + "languages = [\"en\", \"xx\", \"und\"]",
			"error campaign.toml, line 3, key languages: \"xx\" is a code that stands for no language\nerror campaign.toml, line 3, key languages: \"und\" is a code that stands for no language"},
		{"a name of a dialect with a slip", base + "languages = [\"en\", \"Kurmanjii\"]",
			"note campaign.toml, line 3, key languages: \"Kurmanjii\" is read as Northern Kurdish (Kurmanji) | write \"kmr\", or \"Northern Kurdish (Kurmanji)\""},
		{"a variant by name", base + "languages = [\"en\", \"European Portuguese\"]",
			"note campaign.toml, line 3, key languages: \"European Portuguese\" is read as Portuguese, for its readers everywhere | write \"pt\", or, if you have a translation of its own, \"pt-PT\""},
		{"Chinese by name", base + "languages = [\"English\", \"Chinese\"]",
			"note campaign.toml, line 3, key languages: \"Chinese\" is read as zh-Hans, simplified characters"},

		// What settles questions of the list.
		{"answer that is none", base + "[answers]\nblank_street = \"abov\"",
			"error campaign.toml, line 4, key answers.blank_street: unknown blank_street \"abov\"; did you mean \"above\"? | write \"above\" or \"skip\""},
		{"answer of another kind", base + "[answers]\nred_rows = true",
			"error campaign.toml, line 4, key answers.red_rows: must be text in quote marks, and is yes or no | write red_rows = \"skip\" or \"print\""},
		{"unknown answer", base + "[answers]\nblank_streets = \"above\"",
			"error campaign.toml, line 4, key answers.blank_streets: unknown key \"answers.blank_streets\"; did you mean \"blank_street\"?"},
		{"answer outside", base + "blank_street = \"above\"",
			"error campaign.toml, line 3, key blank_street: unknown key \"blank_street\": \"blank_street\" does not belong into the part above the first heading | move it below the heading [answers]"},
		{"part of the answers with a slip", base + "[answers.langauges]\n\"Chinese\" = \"en\"",
			"error campaign.toml, line 4, key answers.langauges.Chinese: unknown key \"answers.langauges.Chinese\"; did you mean \"answers.languages.Chinese\"?"},
		{"cell that means no language", base + "[answers.languages]\n\"Old norse\" = \"Elvish\"",
			"error campaign.toml, line 4, key answers.languages.old norse: \"Elvish\" is not a language"},
		{"cell that means no language of the campaign", base + "[answers.languages]\nChinese = \"zh-Hant\"",
			"error campaign.toml, line 4, key answers.languages.chinese: there are no letters in Traditional Chinese: it is not among languages | add \"zh-Hant\" to languages, or write one of them: en"},
		{"cell twice", base + "[answers.languages]\nChinese = \"en\"\nCHINESE = \"en\"",
			"error campaign.toml, line 5, key answers.languages.chinese: \"answers.languages.chinese\" is there twice"},
		{"pod without a name", base + "[answers.pods]\nGREEN = \" \"",
			"error campaign.toml, line 4, key answers.pods.green: is empty"},

		{"twice", base + "languages = [\"zh-CN\", \"zh-Hans\"]",
			"warning campaign.toml, line 3, key languages: zh-Hans is there twice"},
		{"Chinese of a kind", base + "languages = [\"zh\"]",
			"note campaign.toml, line 3, key languages: \"zh\" is read as zh-Hans, simplified characters"},
		{"links without language", base + "[links.es]\nwebsite = \"https://a.example.org\"",
			"error campaign.toml, line 4, key links.es.website: [links.es] is for a language that the campaign does not have | add \"es\""},
		{"section of no language", base + "[group.spansh]\nhours = \"x\"",
			"error campaign.toml, line 4, key group.spansh.hours: \"spansh\" is not a language | write Spanish, if that is meant"},
		{"hours without language", base + "[group.es]\nhours = \"x\"\nleader = \"y\"",
			"error campaign.toml, line 4, key group.es.hours: [group.es] is for a language that the campaign does not have | add \"es\""},
		{"language in another spelling", base + "languages = [\"pt-BR\"]\n[group.pt]\nleader = \"x\"",
			"error campaign.toml, line 5, key group.pt.leader: [group.pt] is for a language that the campaign does not have | write pt-BR for it"},
		{"language in two spellings", base + "languages = [\"zh-Hans\"]\n[links.zh-CN]\nwebsite = \"https://a.example.org\"\n[links.zh-Hans]\nwebsite = \"https://b.example.org\"",
			"error campaign.toml, line 7, key links.zh-Hans.website: \"links.zh-Hans.website\" is there twice"},
		{"hours of one language", base + "languages = [\"en\", \"es\", \"en-GB\", \"ar\"]\n[group]\nhours = \"daily 9 to 8\"\n[group.es]\nhours = \"de 9 a 20\"",
			"note campaign.toml, line 5, key group.hours: \"daily 9 to 8\" is printed as it is in letters in Arabic | write hours = \"...\" below [group.ar]"},
		{"hours of no language", base + "languages = [\"en\", \"es\"]\n[group]\nhours = \"9:00 – 20:00 h\"", ""},
		{"message of some", base + "languages = [\"en\", \"es\", \"ar\"]\n[message]\nes = \"Hola\"",
			"note campaign.toml, line 5, key message.es: letters in English and Arabic have no message of the group | write en = \"...\" below [message] and ar"},
		{"long message", base + "[message]\nen = \"" + strings.Repeat("we— ", 41) + "\"",
			"error campaign.toml, line 4, key message.en: the message in English has 41 words; a letter has room for 40"},
		{"longest message", base + "[message]\nen = \"" + strings.Repeat("we— ", 40) + "\"", ""},
		{"long message without spaces", base + "languages = [\"th\"]\n[message]\nth = \"" + strings.Repeat("ที่", 121) + "\"",
			"error campaign.toml, line 5, key message.th: the message in Thai has 121 letters; a letter has room for 120"},
		{"longest message without spaces", base + "languages = [\"ja\"]\n[message]\nja = \"" + strings.Repeat("火曜、", 60) + "\"", ""},
		{"instead of a language that is printed", base + "[instead]\nEnglish = \"en\"",
			"error campaign.toml, line 4, key instead.en: English is among languages: its doors get letters in it | delete this"},
		{"instead, not printed", base + "[instead]\n\"Cape Verdean Creole\" = \"Portuguese\"",
			"error campaign.toml, line 4, key instead.kea: there are no letters in Portuguese: it is not among languages | add \"pt\" to languages, or write one of them: en"},
		{"instead of several", base + "[instead]\nChinese = \"en\"",
			"error campaign.toml, line 4, key instead.Chinese: \"Chinese\" is not a language | write Simplified Chinese or Traditional Chinese"},
		{"instead with a slip", base + "[instead]\nkea = \"Portugese\"",
			"error campaign.toml, line 4, key instead.kea: \"Portugese\" is not a language | write Portuguese, if that is meant"},
		{"spoken, but not printed", base + "[spoken]\nzh-Hant = \"Cantonese\"",
			"error campaign.toml, line 4, key spoken.zh-Hant: \"spoken.zh-Hant\" is for a language that the campaign does not have | add \"zh-Hant\""},
		{"scripts", base + "languages = [\"zh-Hant\", \"zh-Hans\", \"sr\", \"pa\"]\n[spoken]\nzh-Hant = \"Traditional Chinese\"\nzh-Hans = \"simplified\"\nsr = \"Serbian (Cyrillic)\"\npa = \"Gurmukhi\"",
			"error campaign.toml, line 5, key spoken.zh-Hant: \"Traditional Chinese\" names a script, Traditional, and a caller says what is spoken | write the spoken language\n" +
				"error campaign.toml, line 6, key spoken.zh-Hans: \"simplified\" names a script, Simplified, and a caller says what is spoken\n" +
				"error campaign.toml, line 7, key spoken.sr: \"Serbian (Cyrillic)\" names a script, Cyrillic, and a caller says what is spoken\n" +
				"error campaign.toml, line 8, key spoken.pa: \"Gurmukhi\" names a script, Gurmukhi, and a caller says what is spoken"},
		{"languages called as their script", base + "languages = [\"ar\", \"my\", \"th\", \"cjm\", \"he\"]\n[spoken]\nar = \"Egyptian Arabic\"\nmy = \"Myanmar\"\nth = \"Thai\"\ncjm = \"Cham\"\nhe = \"Hebrew\"", ""},
		{"nothing spoken", base + "[spoken]\nen = \" \"", "error campaign.toml, line 4, key spoken.en: is empty"},
		{"no languages", base + "languages = []", "error campaign.toml, line 3, key languages: the list of languages is empty"},

		// Links.
		{"placeholder", base + "[links]\nneeds = \"https://a.example.org?{pods}\"",
			"error campaign.toml, line 4, key links.needs: unknown placeholder {pods} in the link; did you mean \"{pod}\"?"},
		{"code", base + "[links]\nneeds = \"https://a.example.org?{code}\"",
			"warning campaign.toml, line 4, key links.needs: {code} in the link identifies a door to whoever runs the form"},
		{"placeholder elsewhere", base + "[links]\nwebsite = \"https://a.example.org/{pod}\"",
			"error campaign.toml, line 4, key links.website: {pod} can only stand in the needs link"},
		{"no scheme", base + "[links]\nneeds = \"www.example.org/{pod}\"",
			"note campaign.toml, line 4, key links.needs: \"www.example.org/{pod}\" is read as https://www.example.org/{pod}"},
		{"no scheme and no host", base + "[links]\nwebsite = \"our page\"",
			"error campaign.toml, line 4, key links.website: \"our page\" has a space in it"},
		{"an e-mail address for a web site", base + "[links]\nwebsite = \"help@example.org\"",
			"error campaign.toml, line 4, key links.website: \"help@example.org\" is not a web address"},
		{"not the web", base + "[links]\nvolunteer = \"mailto:a@example.org\"",
			"error campaign.toml, line 4, key links.volunteer: mailto: opens no web page"},
		{"password in a link", base + "[links]\nneeds = \"https://ann:secret@example.org/{pod}\"",
			"error campaign.toml, line 4, key links.needs: what stands before the @ is a name or password, and the page is one of example.org"},
		{"other alphabet in a link", base + "languages = [\"es\"]\n[links.es]\nwebsite = \"https://ex\u0430mple.org\"",
			"error campaign.toml, line 5, key links.es.website: the host has letters of several alphabets in one name, Cyrillic and Latin in \"exаmple\": it looks like another host (xn--exmple-4nf.org)"},
		{"turned around", base + "[links]\nwebsite = \"https://example.org/\\u202Egro\"",
			"error campaign.toml, line 4, key links.website: it has a character in it that turns the text around (U+202E)"},
		{"turned around, to be typed", base + "[links]\nneeds_print = \"example.org/\\u202Egro\"",
			"error campaign.toml, line 4, key links.needs_print: it has a character in it that turns the text around (U+202E)"},
		{"shortened and in the clear", base + "[links]\nneeds = \"http://tinyurl.com/{pod}\"",
			"warning campaign.toml, line 4, key links.needs: tinyurl.com shortens links: whoever runs it sees who opens the page, can end it, and nobody can tell from the paper where it leads\n" +
				"warning campaign.toml, line 4, key links.needs: the link begins with http://, so whoever is on the way can read what neighbors write there, or lead them elsewhere"},
		{"shortened, in a message", base + "[message]\nen = \"See https://bit.ly/x, or www.example.org.\"",
			"warning campaign.toml, line 4, key message.en: bit.ly shortens links: whoever runs it sees who opens the page, can end it, and nobody can tell from the paper where it leads"},
		{"shortened, of a service", base + "[[resources]]\nname = \"A\"\nlink = \"bit.ly/x\"",
			"note campaign.toml, line 5, key resources.link: \"bit.ly/x\" is read as https://bit.ly/x\n" +
				"warning campaign.toml, line 5, key resources.link: bit.ly shortens links: whoever runs it sees who opens the page, can end it, and nobody can tell from the paper where it leads"},
		{"space", base + "[links]\nwebsite = \"https://a.example.org/our group\"",
			"error campaign.toml, line 4, key links.website: \"https://a.example.org/our group\" has a space in it"},
		{"too long to type", base + "languages = [\"en\", \"es\"]\n[links]\nneeds = \"https://riverside.example.org/a-long-form?{pod}\"",
			"error campaign.toml, line 5, key links.needs: the link has 47 characters, too many to type | write needs_print"},
		{"own form, typed address of all", base + "languages = [\"en\", \"es\"]\n[links]\nneeds = \"https://a.example.org/en\"\nneeds_print = \"a.example.org\"\n[links.es]\nneeds = \"https://a.example.org/es\"",
			"warning campaign.toml, line 8, key links.es.needs: es has a form of its own, but the address to type is everybody's, a.example.org"},
		{"not to be typed", base + "[links]\nneeds_print = \"see {pod}\"",
			"error campaign.toml, line 4, key links.needs_print: \"see {pod}\" is not an address that a person can type"},

		// Numbers for people in danger.
		{"no number", base + "[emergency]\nnumber = \"call 911\"\ncrisis = \"text HOME to 741741\"",
			"error campaign.toml, line 4, key emergency.number: \"call 911\" is no number that can be dialled in US | write the number alone, as people dial it, or number = \"\" to print none\n" +
				"error campaign.toml, line 5, key emergency.crisis: \"text HOME to 741741\" is no number that can be dialled in US | write the number alone, as people dial it, or crisis = \"\" to print none"},
		{"another emergency number", base + "[emergency]\nnumber = \"112\"",
			"warning campaign.toml, line 4, key emergency.number: 112 is printed, and the emergency number of US is 911, as far as it is known"},
		{"a crisis line that is not known", base + "[emergency]\ncrisis = \"12345\"",
			"warning campaign.toml, line 4, key emergency.crisis: 12345 is no number that is known in US; it is printed as it is"},
		{"digit for text", base + "[emergency]\nnumber = 911",
			"error campaign.toml, line 4, key emergency.number: must be text in quote marks, and is the number 911 | write number = \"911\""},

		// Contacts.
		{"group's phone", base + "[group]\nphone = \"617 555 012\"",
			"error campaign.toml, line 4, key group.phone: \"617 555 012\" has 9 digits; a number in US has 10"},
		{"group's e-mail", base + "[group]\nemail = \"help at example.org\"",
			"error campaign.toml, line 4, key group.email: \"help at example.org\" is not an e-mail address"},
		{"nobody to call", base + "[letter]\ncontact = \"group\"",
			"error campaign.toml, line 4, key letter.contact: letters shall carry the group's number, and the group has none"},
		{"five services", base + strings.Repeat("[[resources]]\nname = \"A\"\nphone = \"211\"\n", 5),
			"error campaign.toml, line 16, key resources.name: 5 public services; a letter has room for up to four"},
		{"service without name", base + "[[resources]]\nphone = \"211\"",
			"error campaign.toml, line 4, key resources.phone: a public service without a name"},

		// Pods and letter.
		{"pod size", base + "[podsize]\nmin = 70",
			"error campaign.toml, line 4, key podsize.min: the largest pod (max = 60) is smaller than the smallest (min = 70)"},
		{"a whole town for a pod", base + "[podsize]\nmax = 100000",
			"error campaign.toml, line 4, key podsize.max: a pod of 100000 households is more than one leader can know: at most 500 are cut together | write max = 60"},
		{"the largest pod", base + "[podsize]\nmax = 500", ""},
		{"no household", base + "[podsize]\nmin = 0", "error campaign.toml, line 4, key podsize.min: a pod has at least one household"},
		{"paper", base + "[letter]\npaper = \"A6\"",
			"error campaign.toml, line 4, key letter.paper: unknown paper \"A6\"; did you mean \"a4\"? | write \"letter\" or \"legal\" or \"a4\" or \"a5\""},
		{"layout", base + "[letter]\nlayout = \"hangar\"",
			"error campaign.toml, line 4, key letter.layout: unknown layout \"hangar\"; did you mean \"hanger\"? | write \"single\" or \"duplex\" or"},
		{"layout on paper", base + "[letter]\npaper = \"a4\"\nlayout = \"hanger\"",
			"error campaign.toml, line 5, key letter.layout: hanger is 108 mm wide, and two do not fit a4 | print it on letter, or hanger-narrow on a4"},
		{"hanger", base + "[letter]\nlayout = \"hanger\"\nhanger = \"hook\"",
			"error campaign.toml, line 5, key letter.hanger: unknown hanger \"hook\"; did you mean \"hole\"? | write \"hole\" or \"slot\""},
		{"slips", base + "[letter]\nslips = \"yes\"",
			"error campaign.toml, line 4, key letter.slips: must be yes or no, and is the text \"yes\" | write slips = true, or leave it out"},
		{"offer twice", base + "[letter]\noffers = [\"pets\", \"food\", \"pets\"]",
			"warning campaign.toml, line 4, key letter.offers: \"pets\" is there twice; it is printed once"},
		{"offers", base + "[letter]\noffers = []", "error campaign.toml, line 4, key letter.offers: the list of offers is empty"},
		{"own offer in some languages", base + "languages = [\"en\", \"es\", \"ht\"]\n[offer.laundry]\nen = \"Laundry\"",
			"error campaign.toml, line 5, key offer.laundry.en: the offer \"laundry\" has no words in Spanish and Haitian Creole | write es = \"...\" below [offer.laundry] and ht = \"...\" below [offer.laundry]; English says: Laundry"},
		{"own offer that is not offered", base + "[letter]\noffers = [\"pets\"]\n[offer.laundry]\nen = \"Laundry\"",
			"warning campaign.toml, line 6, key offer.laundry.en: the offer \"laundry\" is not printed: it is not among offers | add it: offers = [..., \"laundry\"] below [letter]"},
		{"own offer in two spellings", base + "[offer.walk-in]\nen = \"Walks\"\n[offer.Walk_in]\nen = \"Walks\"",
			"error campaign.toml, line 6, key offer.walk_in.en: \"offer.walk_in.en\" is there twice"},
		{"offer without its name", base + "[offer.pets]\nen = \" \"",
			"error campaign.toml, line 4, key offer.pets.en: is empty"},
		{"back", base + "[letter]\nback = \"templates/back.md\"", "error campaign.toml, line 4, key letter.back: \"templates/back.md\" is a path"},
		{"motto", base + "[letter]\nmotto = [\"Solidarity\"]", "error campaign.toml, line 4, key letter.motto: must be text in quote marks, and is a list"},
		{"logo", base + "logo = \"pictures/logo.svg\"",
			"error campaign.toml, line 3, key logo: \"pictures/logo.svg\" is not a PNG picture | open the logo in Paint, Preview or Inkscape and save or export it as PNG"},
		{"logo outside", base + "logo = \"../logo.svg\"", "error campaign.toml, line 3, key logo: \"../logo.svg\" is outside the campaign's folder"},
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
		{"curly quotes", "name = “Riverside”\ncountry = \"US\"\n", "note campaign.toml, line 1, key name: has curly quotes; they are read as straight ones: Riverside | type straight ones"},
		{"a curly quote", "name = “Riverside\n", "error campaign.toml, line 1, key name: has curly quotes"},
		{"quotes inside", "name = \"the \"best\" group\"\ncountry = \"US\"\n", "note campaign.toml, line 1, key name: has quote marks inside its text; it is read as: the \"best\" group"},
		{"curly quotes and a fault below", "name = “Riverside”\ncountry = US\n", "error campaign.toml, line 2, key country: has text without quote marks"},
		{"a word alone", "name = \"a\"\nhello\n", "error campaign.toml, line 2: cannot be understood: expected '.' or '=', but got '\\n' instead"},
		{"no value", "[podsize]\nmin =\n", "error campaign.toml, line 2, key min: cannot be understood: expected value but found '\\n' instead"},
		{"open quote", "name = \"Riverside\n", "error campaign.toml, line 1, key name: has a quote mark that is not closed"},
		{"key of several words", "[instead]\nCape Verdean Creole = \"pt\"\n",
			"error campaign.toml, line 2: has a name of several words, Cape Verdean Creole, without quote marks | write \"Cape Verdean Creole\" = \"pt\""},
		{"colon", "name: \"Riverside\"\n", "error campaign.toml, line 1: has no = after \"name\""},
		{"twice", "name = \"a\"\nname = \"b\"\n", "error campaign.toml, line 2, key name: \"name\" is there twice"},
		{"path of Windows", `pods = "C:\Users\ana\pods.xlsx"` + "\n", "error campaign.toml, line 1, key pods: has a \\ in its text"},
		{"backslash", `pods = "lists\pods.xlsx"` + "\n", "error campaign.toml, line 1, key pods: has a \\ in its text"},
		{"heading", "[group\nphone = \"x\"\n", "error campaign.toml, line 1: has a heading without its closing ]"},
		{"comma", "languages = [\"en\" \"es\"]\n", "error campaign.toml, line 1, key languages: has a list without a comma between its parts"},
		{"not UTF-8", "name = \"Caf\xe9\"\ncountry = \"US\"\n", "note campaign.toml: the file is not saved as UTF-8; it is read as Windows-1252 | look whether"},
		{"UTF-16", inUTF16("name = \"Café\"\ncountry = US\n"), "error campaign.toml, line 2, key country: has text without quote marks"},
		{"UTF-16 with a mark", "\xff\xfe" + inUTF16("name = \"Café\"\ncountry = \"US\"\n"), "note campaign.toml: the file is saved in UTF-16; it is read all the same | save it as UTF-8"},
		{"a zero", "name = \"a\x00\"\ncountry = \"US\"\n", "error campaign.toml, line 1, key name: has a sign in it that is no text"},
		{"rich text", `{\rtf1\ansi name = "x"}`, "error campaign.toml: is not plain text but rich text (RTF) | save it as plain text: in TextEdit"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, problems := read(t, test.text)
			compare(t, problems, test.want)
		})
	}
}

func inUTF16(text string) string {
	var b []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		b = binary.LittleEndian.AppendUint16(b, unit)
	}
	return string(b)
}

// A settings file is found under the names that editors make of its own, and read.
func TestFileUnderAnotherName(t *testing.T) {
	settings := &fstest.MapFile{Data: []byte(base)}
	for name, want := range map[string]string{
		"campaign.toml": "", "Campaign.TOML": "", "campaign.toml.txt": "rename it to campaign.toml (", "campaign.txt": "rename it to campaign.toml (",
	} {
		folder := fstest.MapFS{name: settings, "campaign.rtf": settings, "notes.txt": settings, "campaign": &fstest.MapFile{Mode: fs.ModeDir}}
		if got := campaign.FindFile(folder); got != name || !campaign.IsFile(name) {
			t.Errorf("in a folder with %s it is %q", name, got)
		}
		c, problems, err := campaign.Read(folder, name, nil)
		if err != nil || c.Name == "" {
			t.Errorf("%s: %+v %v", name, problems, err)
		}
		if want == "" && len(problems) > 0 || want != "" && (len(problems) != 1 || problems[0].Severity != letters.SeverityNote || !strings.HasPrefix(problems[0].Hint, want)) {
			t.Errorf("%s: %+v", name, problems)
		}
	}
	both := fstest.MapFS{"campaign.toml": settings, "campaign.toml.txt": settings}
	_, problems, err := campaign.Read(both, campaign.FindFile(both), nil)
	if err != nil || len(problems) != 1 || problems[0].Severity != letters.SeverityWarning || !strings.Contains(problems[0].Message, "campaign.toml.txt beside it, which is not read") {
		t.Errorf("with both: %+v %v", problems, err)
	}
	if campaign.FindFile(fstest.MapFS{"campaign.rtf": settings, "notes.txt": settings}) != "" || campaign.IsFile("notes.txt") || campaign.IsFile("campaign.rtf") {
		t.Error("another file is taken for the settings")
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

// A motto is a line, and no paragraph.
func TestALongMotto(t *testing.T) {
	_, problems := read(t, base+"[letter]\nmotto = \""+strings.Repeat("Solidarity! ", 6)+"\"\n")
	if len(problems) != 1 || !strings.Contains(problems[0].Message, "a line has room for 60") || problems[0].Row == 0 {
		t.Errorf("%v", problems)
	}
}
