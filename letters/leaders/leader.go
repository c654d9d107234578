package leaders

import (
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
	lead.Name = r.Text(letters.ColumnLeader)
	lead.Phone = r.phone(letters.ColumnPhone)
	lead.WhatsApp = r.phone(letters.ColumnWhatsApp)
	if lead.Email = r.Text(letters.ColumnEmail); lead.Email != "" {
		if why := letters.CheckEmail(lead.Email); why != nil {
			r.Problem(letters.ColumnEmail, letters.SeverityError, fmt.Sprintf("%s is not an e-mail address: %v", lead.Email, why), "write one address, for example ana@example.org, or clear the cell")
		}
	}
	lead.Languages = r.spoken()
	lead.Address = r.Text(letters.ColumnAddress)
	if text := r.Text(letters.ColumnCapacity); text != "" {
		n, err := strconv.Atoi(strings.TrimSuffix(text, ".0"))
		if err != nil || n < 1 {
			r.Problem(letters.ColumnCapacity, letters.SeverityWarning, fmt.Sprintf("%s is not a number of households; it is not used", text), "write a number such as 40, or clear the cell")
		} else {
			lead.Capacity = n
		}
	}
	if lead.Name == "" && (!lead.Phone.IsZero() || !lead.WhatsApp.IsZero() || lead.Email != "") {
		r.Problem(letters.ColumnLeader, letters.SeverityWarning, "the row has a telephone number or e-mail address but no leader's name; they are not printed", "write the leader's first name")
		return letters.Leader{Source: lead.Source}
	}
	return lead
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
	if tag, u := langname.Parse(text); u == langname.One {
		return []string{r.own(tag)}
	}
	for _, part := range langname.Split(text) {
		tag, u := langname.Parse(part)
		switch u {
		case langname.One:
			tags = append(tags, r.own(tag))
		case langname.Ambiguous:
			r.Problem(letters.ColumnLanguages, letters.SeverityWarning, part+" could be more than one language; it is left out", langname.AmbiguousHint(part))
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
