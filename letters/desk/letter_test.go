package desk_test

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// germanList is a list of doors of which half say no language.
const germanList = "Straße,Hausnummer,PLZ,Ort,Sprache\nAhornweg,12,60311,Auendorf,Deutsch\nAhornweg,14,60311,Auendorf,\n"

// settingsForm is the form of the letter as the page has it.
func (c *client) settingsForm() url.Values {
	c.t.Helper()
	sent := url.Values{}
	for _, f := range all(c.get("/letter").page(), "input", "textarea", "select") {
		name := attribute(f, "name")
		if !strings.HasPrefix(name, "set-") {
			continue
		}
		value := attribute(f, "value")
		switch f.Data {
		case "textarea":
			value = text(f)
		case "select":
			value = attribute(chosen(f), "value")
		}
		sent.Set(name, value)
	}
	return sent
}

// chosen is the option that a select shows.
func chosen(list *html.Node) *html.Node {
	options := all(list, "option")
	return options[max(0, slices.IndexFunc(options, func(o *html.Node) bool { return hasAttribute(o, "selected") }))]
}

// field is the element of a setting.
func field(page *html.Node, id string) *html.Node {
	for _, f := range all(page, "input", "textarea", "select") {
		if attribute(f, "id") == id {
			return f
		}
	}
	return nil
}

// The paper follows the country until somebody chooses one, in a page too that was made
// before the country was set.
func TestPaperFollowsTheCountry(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"haustueren.csv": []byte(germanList)})
	form := c.settingsForm()
	form.Set("set-country", "Deutschland")
	for range 2 { // kept when the field is left, and with the button
		c.post("/letter", form).page()
	}
	paper := func() string { return text(chosen(field(c.get("/letter").page(), "set-letter-paper"))) }
	settings := func() string { return string(c.file("haustueren", "campaign.toml")) }
	if got := paper(); got != "as usual in Germany (A4)" || strings.Contains(settings(), "\npaper") {
		t.Errorf("the paper is %s; the settings are\n%s", got, settings())
	}
	form.Set("set-letter-paper", "letter")
	c.post("/letter", form).says("Kept")
	if got := paper(); got != "US Letter" || !strings.Contains(settings(), "\npaper = \"letter\"") {
		t.Errorf("the paper is %s; the settings are\n%s", got, settings())
	}
	form.Set("set-letter-paper", "")
	c.post("/letter", form).says("Kept")
	if got := paper(); got != "as usual in Germany (A4)" {
		t.Errorf("the paper is %s", got)
	}
}

// What the paper and the numbers hang on is not folded away.
func TestCountryIsSeen(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"haustueren.csv": []byte(germanList)})
	country := field(c.get("/letter").page(), "set-country")
	for _, above := range ancestors(country) {
		if above.Data == "details" && !hasAttribute(above, "open") {
			t.Error("the country is folded away")
		}
	}
}

// Any language can be the first, which doors get that say none, and English be taken away.
func TestFirstLanguage(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"haustueren.csv": []byte(germanList)})
	c.post("/letter/language", url.Values{"add": {"de"}}).says("Deutsch (1)", "English (1)")
	c.post("/letter/language", url.Values{"first": {"de"}}).says("Kept", "Deutsch (2)", "English (0)")
	a := c.post("/letter/language", url.Values{"remove": {"en"}})
	a.says("Kept", "Deutsch (2)")
	if got := string(c.file("haustueren", "campaign.toml")); !strings.Contains(got, `languages = ["de"]`) {
		t.Errorf("the settings are\n%s", got)
	}
	for _, b := range all(a.page(), "button") {
		if label := attribute(b, "aria-label"); strings.Contains(label, "Deutsch") {
			t.Errorf("the only language has a button %s", label)
		}
	}
}
