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

// What is to be done names the setting that it is of, on both screens.
func TestToDoNamesItsSetting(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"haustueren.csv": []byte(germanList)})
	for _, screen := range []string{"/letter", "/print"} {
		c.get(screen).says(
			"Link that the square code opens: the link is still the sample's", "The same, as people type it: the link is still the sample's",
			"Where neighbours offer help: the link is still the sample's", "Web site: the link is still the sample's")
	}
	c.post("/letter/language", url.Values{"add": {"es"}})
	c.post("/letter", url.Values{"language": {"es"}, "set-links-es-needs": {"https://your-group.example.org/ayuda"}}).
		says("Link that the square code opens (español): the link is still the sample's")
}

// A link that is too long to type says so at its field, in the words of the page.
func TestLongLinkIsSaidAtItsField(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"haustueren.csv": []byte(germanList)})
	const long, stops = "https://forms.example.org/a/very/long/address?pod={pod}", "This stops a print: the link has 55 characters, too many to type. Write a short address"
	a := c.post("/letter", url.Values{"set-links-needs": {long}, "set-links-needs_print": {""}})
	a.says(stops + " that leads to the same form below, under “The same, as people type it”.")
	if f := field(a.page(), "set-links-needs"); !hasAttribute(f, "aria-invalid") || !strings.HasSuffix(attribute(f, "aria-describedby"), "set-links-needs-fault") {
		t.Errorf("the field has %v", f.Attr)
	}
	if n := strings.Count(text(a.page()), "This stops a print"); n != 1 {
		t.Errorf("%d fields stop a print", n)
	}
	a = c.get("/print")
	a.says("too many to type Write a short address")
	for _, a := range []answer{a, c.get("/letter")} {
		if shown := text(a.page()); strings.Contains(shown, "needs_print") {
			t.Errorf("%s speaks of the settings file: %s", a.path, shown)
		}
	}
	a = c.post("/letter", url.Values{"set-links-needs_print": {"forms.example.org/help"}})
	if shown := text(a.page()); strings.Contains(shown, "too many to type") {
		t.Errorf("it is still said: %s", shown)
	}
}
