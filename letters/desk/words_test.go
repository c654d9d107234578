package desk_test

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"doorletters/letters/press/languages"
)

// part sends a form as the page's script does.
func (c *client) part(path string, form url.Values) answer {
	c.t.Helper()
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Desk", "part")
	return c.do(r)
}

func message(key, text string) url.Values { return url.Values{"key": {key}, "other": {text}} }

const changedWords = "Somos gente de estas calles, no el gobierno"

// A word that is typed is seen in the letter before it is kept, and stands in the group's
// own file after that, with nothing else.
func TestWordsOfACampaign(t *testing.T) {
	c := newClient(t)
	c.post("/example", nil)
	c.get("/words").says("Spanish", "Haitian Creole", "98 of 98 messages")
	page := c.get("/words/es").page()
	if n := len(all(page, "textarea")); n < 98 {
		t.Errorf("%d fields", n)
	}
	for _, box := range all(page, "textarea") {
		rows, err := strconv.Atoi(attribute(box, "rows"))
		if room := rows * 45; err != nil || rows < 2 || rows < 12 && room < len([]rune(text(box))) {
			t.Errorf("%d lines for %q", rows, text(box))
		}
	}
	if got := c.part("/words/es/preview", message("who_we_are", changedWords)); !bytes.Contains(got.body, []byte(changedWords)) || !bytes.Contains(got.body, []byte("<svg")) {
		t.Errorf("the letter does not say it: %d", got.status)
	}
	if shown := text(parse(t, c.part("/words/es/preview", message("emergency", "En una emergencia, llame al {{.Emergency}}, no a nosotros.")).body)); strings.Contains(shown, "your words") {
		t.Error("the program's words are said to be the group's")
	}
	if _, kept := c.shelf.kept["Riverside"].files["locales/active.es.toml"]; kept {
		t.Error("it was kept before the field was left")
	}
	c.part("/words/es", message("who_we_are", changedWords)).says("Kept", "98 of 98 messages", "Undo")
	file := string(c.file("Riverside", "locales/active.es.toml"))
	if !strings.Contains(file, "[who_we_are]\nother = \""+changedWords+"\"") || strings.Count(file, "\n[") != 1 || !strings.Contains(file, "#. The program says: ") {
		t.Errorf("the file is\n%s", file)
	}
	c.get("/words").says("1 said otherwise")
	if letter := c.get("/letter?language=es"); !bytes.Contains(letter.body, []byte(changedWords)) {
		t.Error("the campaign's letter does not say it")
	}
	c.part("/words/es", message("never_ask", "**Nunca** pedimos dinero"))
	if file := string(c.file("Riverside", "locales/active.es.toml")); strings.Count(file, "\n[") != 2 || strings.Index(file, "[never_ask]") < strings.Index(file, "[who_we_are]") {
		t.Errorf("the file is\n%s", file)
	}
	c.part("/words/es", message("never_ask", ""))
	if got := string(c.file("Riverside", "locales/active.es.toml")); got != file {
		t.Errorf("words that are the program's again leave\n%s", got)
	}
	c.post("/undo", url.Values{"back": {"words/es"}})
	c.post("/undo", url.Values{"back": {"words/es"}})
	c.post("/undo", url.Values{"back": {"words/es"}}).says("Undone: the words of who_we_are")
	if _, kept := c.shelf.kept["Riverside"].files["locales/active.es.toml"]; kept {
		t.Error("the file is still there")
	}
}

// What is wrong with a message is said as it is typed.
func TestFaultsOfWords(t *testing.T) {
	c := newClient(t)
	got := c.part("/words/es/preview", message("headline", "¿Necesita ayuda?"))
	got.says("{{.FirstName}} is missing", "error:")
	c.part("/words/es/preview", message("headline", "¿Necesita ayuda? Llame a {{.FirstName}}.")).says("your words")
	c.part("/words/es", message("headline", "¿Necesita ayuda?")).says("Letters cannot be printed yet", "1 message stops them", "with something to look at (1)")
	c.get("/words/es?show=faults").says("with something to look at (1)", "Keep as it is: {{.FirstName}}")
	if a := c.part("/words/es", message("no_such_key", "x")); a.status != http.StatusUnprocessableEntity {
		t.Errorf("%d", a.status)
	}
	if a := c.get("/words/xx-none"); a.status != http.StatusUnprocessableEntity {
		t.Errorf("%d", a.status)
	}
}

// Without a campaign a language is begun all the same, and nothing of it is lost.
func TestNewLanguageFromNothing(t *testing.T) {
	c := newClient(t)
	c.post("/words", url.Values{"name": {"Esperanto"}}).says("Words: Esperanto", "0 of 98 messages", "Letters cannot be printed yet", "invented group")
	c.part("/words/eo", message("who_we_are", "Ni estas najbaroj, ne la registaro")).says("1 of 98 messages")
	if file := string(c.file("Words", "locales/active.eo.toml")); !strings.Contains(file, "Ni estas najbaroj, ne la registaro") || strings.Count(file, "\n[") < 98 {
		t.Errorf("the file is\n%s", file)
	}
	c.get("/words").says("Esperanto", "1 of 98 messages")
	if steps := text(all(c.get("/words").page(), "nav")[0]); steps != "Start Words" {
		t.Errorf("who translates is led to %s", steps)
	}
	c.post("/go", url.Values{"name": {"Words"}}).says("Esperanto")
	c.get("/words/eo?show=missing").says("missing (97)")
	saved := c.get("/words/eo/file")
	if !strings.HasSuffix(saved.header.Get("Content-Disposition"), "''active.eo.toml") || !bytes.Contains(saved.body, []byte("Ni estas najbaroj")) {
		t.Errorf("%v", saved.header)
	}
	c.post("/words", url.Values{"name": {"hello world language"}}).says("That did not work")
}

// The whole file can be sent to the project: what is the program's stays byte for byte.
func TestWordsAreSaved(t *testing.T) {
	c := newClient(t)
	theirs := c.get("/words/es/file").body
	c.part("/words/es", message("who_we_are", changedWords))
	ours := c.get("/words/es/file").body
	was := []byte("Somos vecinos; no somos el gobierno, ni la policía, ni un casero. Nuestra ayuda es gratis y usted no nos debe nada.")
	if !bytes.Equal(bytes.Replace(theirs, was, []byte(changedWords), 1), ours) || bytes.Equal(theirs, ours) {
		t.Errorf("the whole file is\n%.3000s", ours)
	}
	sheet := c.get("/words/es/file?as=xlsx")
	if tag, ok := languages.Recognize("sent.xlsx", sheet.body); !ok || tag != "es" {
		t.Errorf("the spreadsheet is read as %q, %v: %v", tag, ok, sheet.header)
	}
	c.post("/words/es/sign", url.Values{"by": {"Maria L., March 2026, on paper"}}).says("Read by Maria L., March 2026, on paper")
}

// A translation that somebody has sent is dropped on the page.
func TestTranslationIsBrought(t *testing.T) {
	c := newClient(t)
	sent := []byte("[who_we_are]\nother = \"" + changedWords + "\"\n")
	c.bring("/open", map[string][]byte{"active.es.toml": sent}).says("Words: Spanish", "your words")
	if got := c.file("Words", "locales/active.es.toml"); !bytes.Equal(got, sent) {
		t.Errorf("it was changed:\n%s", got)
	}
	c.bring("/open", map[string][]byte{"active.es.toml": sent}).says("the file that is there already")
	other := bytes.Replace(sent, []byte("gente"), []byte("vecinos"), 1)
	c.bring("/open", map[string][]byte{"active.es (1).toml": other}).says("Replace the words?", "1 message is another one")
	if got := c.file("Words", "locales/active.es.toml"); !bytes.Equal(got, sent) {
		t.Error("it was replaced before anybody said so")
	}
	c.post("/words/replace", nil).says("Words: Spanish")
	if got, before := c.file("Words", "locales/active.es.toml"), c.file("Words", "locales/es.before.txt"); !bytes.Equal(got, other) || !bytes.Equal(before, sent) {
		t.Errorf("the file is\n%s, and was\n%s", got, before)
	}
	book := c.get("/words/es/file?as=xlsx").body
	d := newClient(t)
	d.bring("/open", map[string][]byte{"Spanish from Maria.xlsx": book}).says("Words: Spanish")
	if got := string(d.file("Words", "locales/active.es.toml")); !strings.Contains(got, "Somos vecinos de estas calles") || strings.Count(got, "\n[") != 1 {
		t.Errorf("the workbook gave\n%.2000s", got)
	}
	d.bring("/open", map[string][]byte{"active.es.toml": newClient(t).get("/words/es/file").body}).says("Replace the words?", "1 message is another one", "who_we_are")
	d.bring("/open", map[string][]byte{"active.toml": []byte("[who_we_are]\nother = \"?\"\n")}).says("That did not work", "which language")
}

// A file that says another language than its name is taken for neither before somebody has
// said which it is: its words would stand on the wrong doors.
func TestTranslationOfAnotherLanguage(t *testing.T) {
	sent := []byte("[locale.name]\nother = \"Español\"\n[locale.english]\nother = \"Spanish\"\n[locale.reviewedby]\nother = \"Maria L., March 2026, on paper\"\n[who_we_are]\nother = \"" + changedWords + "\"\n")
	for _, test := range []struct {
		tag, says string
		signed    bool
	}{{"es", "Words: Spanish", true}, {"fr", "Words: French", false}} {
		c := newClient(t)
		c.bring("/open", map[string][]byte{"active.fr.toml": sent}).says("Which language is it?", "It is español (Spanish)", "It is français (French)")
		if len(c.shelf.kept) > 0 {
			t.Error("it was kept before anybody said what it is")
		}
		c.post("/words/whose", url.Values{"tag": {test.tag}}).says(test.says, "your words")
		file := string(c.file("Words", "locales/active."+test.tag+".toml"))
		if !strings.Contains(file, changedWords) || strings.Contains(file, "Maria L., March 2026, on paper\"") != test.signed {
			t.Errorf("%s: the file is\n%s", test.tag, file)
		}
		c.get("/words/" + test.tag).says("Letters can be printed")
	}
}

// A signature is of the words that were read: others have none.
func TestSignatureOfChangedWords(t *testing.T) {
	c := newClient(t)
	c.post("/example", nil)
	c.post("/words/es/sign", url.Values{"by": {"Maria L., March 2026, on paper"}})
	c.get("/letter").says("read by Maria L.")
	c.part("/words/es", message("who_we_are", changedWords)).says("Maria L., March 2026, on paper read it before this change", "nobody has read it yet")
	c.get("/words/es").says("nobody has read it yet")
	if a := text(c.get("/letter").page()); strings.Contains(a, "read by Maria L.") {
		t.Error("letters are said to be read")
	}
	c.post("/undo", url.Values{"back": {"words/es"}}).says("Read by Maria L.")
}
