package campaign

import (
	"slices"

	"doorletters/letters"
)

// StarterRow is a row of the sheet Campaign that a new group begins with: a
// setting, a further remark on the one above it, or the heading of a section.
type StarterRow struct {
	Section        string
	Setting, Value string
	Note           string   // what to write, and where to find it
	Choices        []string // what the value may be, where that is a few words
}

// StarterRows are the rows of that sheet: every setting with what it does, as
// in [Starter]. Those that most groups leave alone have no value. They read
// without a problem as they are, but for the Samples of their campaign.
func StarterRows() []StarterRow { return slices.Clone(starterRows) }

var starterRows = []StarterRow{
	{Setting: "name", Value: "Riverside Mutual Aid", Note: "The group's name, as every letter prints it."},
	{Setting: "date", Value: "March 2026", Note: "Printed small at the foot of the letter, so that an old one can be told from a new one."},
	{Setting: "country", Value: "US",
		Note: "The country, by its two letters or its name: US, CA, MX, GB, DE ... Telephone numbers are read by it, and it gives the usual paper and the emergency number."},
	{Setting: "languages", Value: "English",
		Note: "The languages you print, with commas between them: English, Spanish, Haitian Creole. The sheet Languages has them all. The first is for doors whose language the address list does not say."},
	{Setting: "logo", Note: "The group's logo, printed beside its name: a PNG picture in black on white, beside this file: logo.png."},

	{Section: "Links"},
	{Setting: "links needs", Value: "https://your-group.example.org/help?pod={pod}",
		Note: "The form where neighbours ask for help: the square code on the letter opens it. {pod} and {lang} are filled in, so that you can see which pod a request comes from. Never put an address or a name into a link."},
	{Note: "Google Forms: open your form, click the three dots at the top and Get pre-filled link (or Pre-fill form). Type {pod} as the answer to the question about the pod, click Get link, and paste the link here. It ends in ?usp=pp_url&entry.1234={pod}"},
	{Note: "Airtable: copy the form's link and write ?prefill_Pod={pod} behind it; Pod is the name of the field."},
	{Note: "KoboToolbox: copy the link of the web form and write ?d[/form/pod]={pod} behind it; /form/pod is the path of the question."},
	{Note: "Jotform: copy the form's link and write ?pod={pod} behind it; pod is the unique name of the field."},
	{Note: "Typeform: write #pod={pod} behind the link; pod is a hidden field. Baserow: write ?prefill_Pod={pod} behind it."},
	{Note: "Any other form: its plain link will do, and you ask for the pod in the form."},
	{Setting: "links needs print", Value: "your-group.example.org/help",
		Note: "The same as a person types it, without https://. Keep it short; it is printed below the code."},
	{Setting: "links volunteer", Value: "https://your-group.example.org/volunteer", Note: "Where neighbours offer their help."},
	{Setting: "links website", Value: "https://your-group.example.org", Note: "Where a suspicious reader can see that the letter is real."},
	{Setting: "links es needs", Note: "A language may have a form of its own: write the language's code between links and needs. es is Spanish."},
	{Setting: "links es needs print", Note: "The same as a person types it."},

	{Section: "The group", Note: "Who answers when a pod's leader does not, or where a pod has no leader yet."},
	{Setting: "group leader", Value: "Front desk"},
	{Setting: "group phone", Value: "+1 617 555 0196", Note: "Dial it before you print."},
	{Setting: "group email", Value: "help@your-group.example.org"},
	{Setting: "group hours", Value: "daily 9 to 8", Note: "Printed as you write it, in the letters of every language that has none of its own."},
	{Setting: "group es hours", Note: "The hours in a language's own words: write the language's code between group and hours. es is Spanish: todos los días de 9 a 20."},
	{Setting: "group es leader", Note: "Who answers, in the language's own words."},

	{Section: "In your words"},
	{Setting: "trust at",
		Note: "Somebody else who knows your group and will say so, as in: " + sampleTrust + ". A swindler prints a telephone number too, but nobody else vouches for him. Ask them first."},
	{Setting: "trust es at", Note: "The same as letters in Spanish say it."},
	{Setting: "message en", Note: "A paragraph of your own, at most 40 words, in each language of yours: " + sampleMessage + " Letters in a language without one have none."},
	{Setting: "message es", Note: "The same in Spanish, and so on."},
	{Setting: "letter motto", Note: "Stands below the first words in every language: Solidarity, not charity."},
	{Setting: "letter motto es", Note: "The same in Spanish."},

	{Section: "Languages"},
	{Setting: "instead Cape Verdean Creole",
		Note: "Doors whose language there are no letters in get those of another one, which you print: Portuguese, perhaps. Without this they get the first of languages. Write any language behind instead."},
	{Setting: "spoken zh-Hant",
		Note: "What a caller says to ask for somebody who speaks the language, where it is not its usual English name: Cantonese. What people speak, that is, and not what they write."},

	{Section: "Public services", Note: "Up to four, each with a phone or a link. They are printed as they are in every language."},
	{Setting: "resources 1 name", Value: "Riverside food pantry"},
	{Setting: "resources 1 phone", Value: "+1 617 555 0197"},
	{Setting: "resources 1 link"},
	{Setting: "resources 2 name"},
	{Setting: "resources 2 phone"},
	{Setting: "resources 2 link"},
	{Setting: "resources 3 name"},
	{Setting: "resources 3 phone"},
	{Setting: "resources 3 link"},
	{Setting: "resources 4 name"},
	{Setting: "resources 4 phone"},
	{Setting: "resources 4 link"},

	{Section: "What you help with"},
	{Setting: "letter offers",
		Note: "What you can really help with, of: " + letters.ListOffers(letters.Offers()) + ". Add those of your own. Empty: all of them."},
	{Setting: "offer laundry en",
		Note: "An offer of your own, in each language that you print: Laundry. Write a short word for it in place of laundry; a row of offer pets says one of the program's offers in other words."},
	{Setting: "offer laundry es", Note: "The same in Spanish: Lavandería."},
	{Setting: "emergency number", Note: "Empty: your country's, as far as it is known. none: it is not printed."},
	{Setting: "emergency crisis",
		Note: "A crisis line, printed where you offer mental-health support (mind). Empty: your country's, as far as it is known. none: it is not printed."},

	{Section: "The rest", Note: "Most groups leave this empty."},
	{Setting: "podsize min", Note: "How many households a pod has at least. Empty: 30."},
	{Setting: "podsize max", Note: "How many at most. Empty: 60."},
	{Setting: "letter paper", Choices: letters.PaperNames(), Note: "Empty: what your country uses."},
	{Setting: "letter contact", Choices: []string{"leader", "group"},
		Note: "Whose number stands on the letter. group: the leader's first name with the group's number. Empty: the leader's."},
	{Setting: "letter layout", Choices: letters.LayoutNames(),
		Note: "How letters stand on the sheets. duplex: on the back in your first language. bilingual: beside it. all: every language, where a door's is not known. half, quarter: cut apart. hanger, hanger-narrow: to hang on the door. window-10, window-double, window-din: for envelopes with windows. large: large print. Empty: one letter on a sheet."},
	{Setting: "letter hanger", Choices: []string{"hole", "slot"}, Note: "What is cut out of letters that hang. Empty: a hole."},
	{Setting: "letter slips", Choices: []string{"yes", "no"}, Note: "yes: before each pod's letters comes a sheet with the pod's name and how many there are. Empty: no."},
	{Setting: "letter back", Choices: []string{"greeting", "none"},
		Note: "What stands on the back of the letter. greeting: that help is free, in all of your languages, and nothing of who lives there. Empty: nothing."},
	{Setting: "letter template", Note: "A template of your own in the folder templates beside this file. Empty: door-letter."},
	{Setting: "addresses", Note: "Where your doors are, if not in the sheet Addresses: another sheet, or a file beside this one."},
	{Setting: "within", Note: "A file with an area drawn on a map (GeoJSON or KML), to take your neighbourhood out of a whole city's list: our-streets.geojson. Only doors inside it are read."},
	{Setting: "pods", Note: "Where your pods and leaders are, if not in the sheet Pods."},
	{Setting: "areas", Note: "A file with pods drawn on a map (GeoJSON), a shape for each: areas.geojson."},
	{Setting: "streets", Note: "A file with the lines of your streets (GeoJSON), as maps have them: streets.geojson. Pods and walks then go by the way on foot, and maps show the streets. Your list must have coordinates."},
	{Setting: "columns street",
		Note: "Only where a heading of your address list is not recognised: the heading as you have it. The others are columns number, address (number and street in one), unit, city, zip, language, pod, latitude, longitude, skip, note, stop, code."},

	{Section: "What the list leaves open", Note: "check asks, and says which row to fill in. What is true of a single door stands in a file corrections.csv beside this one."},
	{Setting: "answers blank street", Choices: []string{"above", "skip"},
		Note: "What becomes of a number without a street. above: it is on the street of the row above. skip: no letter."},
	{Setting: "answers red rows", Choices: []string{"skip", "print"},
		Note: "What becomes of rows that are filled red. So answers yellow rows, answers crossed out rows, answers hidden rows."},
	{Setting: "answers languages Chinese", Note: "Which language a cell of your list means that may be several: zh-Hant. Write what the cell says behind languages."},
	{Setting: "answers pods GREEN", Note: "A pod that has another name than before, as the sheet Pods has it now: Greenway. It keeps its letter codes. Write the pod behind pods as its codes begin."},
}
