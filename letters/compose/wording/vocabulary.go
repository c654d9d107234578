package wording

import "slices"

// Placeholder is a name that messages and templates may use, as {{.Name}}. Those of a
// Piece have a value on papers that go with the letters, and on no letter.
type Placeholder struct {
	Name, Meaning string
	Piece         bool
}

// Vocabulary returns the names every message and template knows.
func Vocabulary() []Placeholder { return slices.Clone(vocabulary) }

var vocabulary = []Placeholder{
	{"Group", "the group's name", false},
	{"Leader", "who answers: the pod's leader, or the group's contact", false},
	{"FirstName", "what neighbors call the pod's leader", false},
	{"Leader2", "who leads the pod too", false},
	{"Phone2", "the number of who leads the pod too", false},
	{"LeaderHours", "when the pod's leader answers", false},
	{"Phone", "the number to call", false},
	{"WhatsApp", "the leader's WhatsApp number", false},
	{"Email", "the e-mail address of who answers", false},
	{"Spoken", "the languages that who answers speaks, by their own names", false},
	{"GroupPhone", "the group's number", false},
	{"Hours", "when the group answers", false},
	{"Language", "the English word for this language, as said on the telephone", false},
	{"Pronounced", "how Language sounds, in brackets, in this language's letters; may stand where Language does", false},
	{"Needs", "the needs form's address as a person types it", false},
	{"Volunteer", "the volunteer form's address", false},
	{"Website", "the group's web address", false},
	{"Trust", "somebody independent who knows the group", false},
	{"Emergency", "the country's emergency number", false},
	{"Crisis", "the country's crisis line", false},
	{"Motto", "the group's motto", false},
	{"Message", "the group's own paragraph", false},
	{"Date", "the campaign's date", false},
	{"Pod", "the pod's name", false},
	{"Doors", "to how many doors the letter went; the message has plural forms", false},
	{"Count", "how many there are; the message has plural forms", true},
	{"Start", "where the walk begins", true},
	{"End", "where the walk ends", true},
	{"Reason", "why a door gets no letter", true},
	{"File", "a file's name", true},
	{"Code", "the letter's code; differs from door to door", false},
	{"Place", "the letter's place in its pile; differs from door to door", false},
	{"Total", "how many letters the pile has; differs from door to door", false},
	{"Address", "the door's address; differs from door to door", false},
	{"Town", "the door's town and ZIP; differs from door to door", false},
}

// IsPlaceholder reports whether messages and templates know a name.
func IsPlaceholder(name string) bool {
	return slices.ContainsFunc(vocabulary, func(p Placeholder) bool { return p.Name == name })
}

// Names returns the names for a hint.
func Names() []string {
	names := make([]string, len(vocabulary))
	for i, p := range vocabulary {
		names[i] = p.Name
	}
	return names
}
