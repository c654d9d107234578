package leaders

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/langname"
	"doorletters/letters/phone"
)

// leader reads what a row says of its leader; the zero Leader but for the
// Source where it names none.
func (r *rowReader) leader() letters.Leader {
	lead := letters.Leader{Source: letters.Source{File: r.Table.Sheet.File, Sheet: r.Table.Sheet.Name, Row: r.Row.Number}}
	lead.OnLetters = tidyName(r.Text(letters.ColumnOnLetters))
	lead.Name, lead.Called = r.name(letters.ColumnLeader, lead.OnLetters != "")
	if read := readName(lead.Name); read.whole != lead.Name || read.called != lead.Called {
		lead.Typed = r.Text(letters.ColumnLeader)
	}
	lead.Name = cmp.Or(lead.Name, lead.OnLetters)
	lead.Phone = r.phone(letters.ColumnPhone)
	lead.WhatsApp = r.phone(letters.ColumnWhatsApp)
	lead.Email = r.email()
	lead.Languages = r.spoken()
	lead.Hours = r.hours()
	lead.Second = r.second()
	lead.Address = r.Text(letters.ColumnAddress)
	lead.Capacity = r.capacity()
	if isNobody(lead.Name) {
		r.Problem(letters.ColumnLeader, letters.SeverityWarning, fmt.Sprintf("%q is read as nobody yet: the pod's letters name no leader, and give the group's number", lead.Name), "write a name when there is one, or clear the cell")
		return letters.Leader{Source: lead.Source}
	}
	if lead.Name != "" {
		return lead
	}
	switch {
	case !lead.Phone.IsZero() || !lead.WhatsApp.IsZero() || lead.Email != "":
		r.Problem(letters.ColumnLeader, letters.SeverityWarning, "the row has a telephone number or e-mail address but no leader's name; they are not printed", "write the leader's name")
	case lead.Second.Name != "":
		r.Problem(letters.ColumnLeader, letters.SeverityWarning, "the row has a second leader but no first; neither is printed", "write the leader's name; of one leader alone write it here, and the number under "+r.Table.Heading(letters.ColumnPhone))
	}
	return letters.Leader{Source: lead.Source}
}

func (r *rowReader) email() string {
	email := r.Text(letters.ColumnEmail)
	if email == "" {
		return ""
	}
	if why := letters.CheckEmail(email); why != nil {
		r.Problem(letters.ColumnEmail, letters.SeverityError, fmt.Sprintf("%s is not an e-mail address: %v", email, why), "write one address, for example ana@example.org, or clear the cell")
	}
	return email
}

// capacity reads how many households the leader can look after; 0 if not said.
func (r *rowReader) capacity() int {
	text := r.Text(letters.ColumnCapacity)
	if text == "" {
		return 0
	}
	n, err := strconv.Atoi(strings.TrimSuffix(text, ".0"))
	if err != nil || n < 1 {
		r.Problem(letters.ColumnCapacity, letters.SeverityWarning, fmt.Sprintf("%s is not a number of households; it is not used", text), "write a number such as 40, or clear the cell")
		return 0
	}
	return n
}

// second reads who leads the pod too. A number without a name is nobody's.
func (r *rowReader) second() letters.Person {
	name, _ := r.name(letters.ColumnLeader2, false)
	if name != "" {
		return letters.Person{Name: name, Phone: r.phone(letters.ColumnPhone2)}
	}
	if r.Text(letters.ColumnPhone2) != "" {
		r.Problem(letters.ColumnPhone2, letters.SeverityWarning, "the row has a second leader's telephone number but no name; it is not printed",
			"write the name under "+r.Table.Heading(letters.ColumnLeader2)+", or clear the cell")
	}
	return letters.Person{}
}

func (r *rowReader) phone(m letters.Column) letters.Phone {
	text := r.Text(m)
	if text == "" {
		return letters.Phone{}
	}
	c := r.Row.At(r.Table.Index(m))
	if _, ok := c.Number(); ok && strings.Contains(text, "E+") { // 6.17555E+09
		text = c.Raw
	}
	number, err := phone.Read(text, r.options.Country)
	if err != nil {
		r.Problem(m, letters.SeverityError, err.Error(), "check the number with the leader: it will stand on every door of the pod")
		return letters.Phone{}
	}
	return number
}

// spoken reads the languages that a leader speaks.
func (r *rowReader) spoken() []string {
	var tags []string
	text := r.Text(letters.ColumnLanguages)
	known := langname.Printed{Names: r.options.Names, Answers: r.options.Answers.Languages}
	if tag, u := known.Names.Parse(text); u == langname.One {
		return []string{r.own(tag)}
	}
	for _, part := range langname.Split(text) {
		spoken := langname.ForDoor(part, known)
		_, u := known.Names.Parse(part)
		tag, plain := known.Names.Plain(part)
		_, printed := langname.InCampaign(tag, r.options.Languages)
		switch {
		case spoken.Tag != "":
			tags = append(tags, r.own(spoken.Tag))
			if spoken.Message != "" {
				r.Problem(letters.ColumnLanguages, letters.SeverityNote, spoken.Message, spoken.Hint)
			}
		case u != langname.Ambiguous && plain && printed && len(r.options.Languages) > 0: // a code of the campaign's own
			tags = append(tags, r.own(tag))
		case u == langname.Ambiguous:
			r.Problem(letters.ColumnLanguages, letters.SeverityWarning, part+" could be more than one language; it is left out", langname.AmbiguousHint(part))
			asked := &r.Problems[len(r.Problems)-1]
			asked.Kind, asked.Values = letters.KindLanguage, []string{part}
			asked.Choices = langname.ForDoor(part, langname.Printed{Names: r.options.Names, Languages: r.options.Languages}).Choices
		default:
			r.Problem(letters.ColumnLanguages, letters.SeverityWarning, part+" is not a language that is known here; it is left out", "write its English name or its code, for example Spanish or es")
		}
	}
	return tags
}

// own is the campaign's tag for a language, or the language's usual one.
func (r *rowReader) own(tag string) string {
	if own, ok := langname.InCampaign(tag, r.options.Languages); ok {
		return own
	}
	return tag
}
