package amend_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf16"

	"doorletters/letters"
	"doorletters/letters/amend"
	"doorletters/letters/campaign"
)

// set is a setting of a key whose parts have full stops between them.
func set(key string, value any) amend.Setting {
	return amend.Setting{Key: strings.Split(key, "."), Value: value}
}

func TestSettings(t *testing.T) {
	for name, test := range map[string]struct {
		text    string
		changes []amend.Setting
		want    string
	}{
		"in front of its remark": {
			"# ours\nname = \"A\"   # the name\n\n[group]\n\tphone\t=\t'211' # \"x\"\n", []amend.Setting{set("name", "B"), set("group.phone", "617-555-0100")},
			"# ours\nname = \"B\"   # the name\n\n[group]\n\tphone\t=\t'617-555-0100' # \"x\"\n",
		},
		"a # in the text": {"date = \"#1\" # one\n", []amend.Setting{set("date", "a \"#\" \\")}, "date = \"a \\\"#\\\" \\\\\" # one\n"},
		"line ends of Windows, and a byte order mark": {
			"\ufeffname = \"A\"\r\n\r\n[group]\r\nphone = \"1\"\r\n\r\n# links\r\n[links]\r\n", []amend.Setting{set("group.hours", "9"), set("date", "May"), set("trust.at", "x")},
			"\ufeffname = \"A\"\r\ndate = \"May\"\r\n\r\n[group]\r\nphone = \"1\"\r\nhours = \"9\"\r\n\r\n# links\r\n[links]\r\n\r\n[trust]\r\nat = \"x\"\r\n",
		},
		"signs below each other": {
			"[group]\n  leader = \"A\"\n  phone  = \"1\"\n", []amend.Setting{set("group.email", "a@example.org"), set("group.hours", "9")},
			"[group]\n  leader = \"A\"\n  phone  = \"1\"\n  email  = \"a@example.org\"\n  hours  = \"9\"\n",
		},
		"no end of the last line": {"name = \"A\"", []amend.Setting{set("date", "May"), set("group.hours", "9")}, "name = \"A\"\ndate = \"May\"\n\n[group]\nhours = \"9\"\n"},
		"nothing yet":             {"", []amend.Setting{set("name", "A"), set("group.hours", "9")}, "name = \"A\"\n\n[group]\nhours = \"9\"\n"},
		"sections alone": {
			"# ours\n\n# the group\n[group]\nhours = \"9\"\n", []amend.Setting{set("name", "A")},
			"# ours\n\nname = \"A\"\n\n# the group\n[group]\nhours = \"9\"\n",
		},
		"a section without a key": {"[group]\n# phone = \"1\"\n", []amend.Setting{set("group.phone", "2")}, "[group]\nphone = \"2\"\n# phone = \"1\"\n"},
		"quoted keys": {
			"[answers.languages]\n\"Chinese\" = \"zh-Hant\" # Cantonese\n", []amend.Setting{set("answers.languages.Chinese", "zh-Hans"), set("answers.languages.Old \"Slavic\"", "ru")},
			"[answers.languages]\n\"Chinese\" = \"zh-Hans\" # Cantonese\n\"Old \\\"Slavic\\\"\" = \"ru\"\n",
		},
		"a key in its other spelling": {
			"languages = [\"es\"]\n[links.Spanish]\nneeds = \"a\"\n[columns]\n\"pod name\" = \"Crew\"\n", []amend.Setting{set("links.es.needs", "b"), set("columns.pod_name", "Pod"), set("links.es.website", "c")},
			"languages = [\"es\"]\n[links.Spanish]\nneeds = \"b\"\nwebsite = \"c\"\n[columns]\n\"pod name\" = \"Pod\"\n",
		},
		"dotted keys": {
			"name = \"A\"\nlinks.es.needs = \"a\"\n[letter]\nmotto.en = \"x\"\n", []amend.Setting{set("links.es.needs", "b"), set("links.es.website", "c"), set("letter.motto.es", "y"), set("letter.paper", "a4")},
			"name = \"A\"\nlinks.es.needs = \"b\"\nlinks.es.website = \"c\"\n[letter]\nmotto.en = \"x\"\nmotto.es = \"y\"\npaper = \"a4\"\n",
		},
		"tables in braces": {
			"links = {needs = \"a\", es = { needs = \"b\" }} # both\nmessage = {}\n", []amend.Setting{set("links.es.needs", "c"), set("links.es.website", "d"), set("links.volunteer", "e"), set("message.en", "Hi")},
			"links = {needs = \"a\", es = { needs = \"c\", website = \"d\" }, volunteer = \"e\"} # both\nmessage = {en = \"Hi\"}\n",
		},
		"out of braces": {
			"links = {needs = \"a\", website = \"b\", es = {needs = \"c\"}}\n", []amend.Setting{set("links.needs", nil), set("links.es", nil)},
			"links = {website = \"b\"}\n",
		},
		"taken out": {
			"name = \"A\"\n# the date\ndate = \"May\" # 2026\n[group]\nhours = \"9\"\n", []amend.Setting{set("date", nil), set("group.hours", nil), set("group.phone", nil)},
			"name = \"A\"\n# the date\n[group]\n",
		},
		"kinds of values": {
			"[podsize]\nmin = 30 # few\n[letter]\nslips = false\n", []amend.Setting{set("podsize.min", 20), set("podsize.max", 50), set("letter.slips", true)},
			"[podsize]\nmin = 20 # few\nmax = 50\n[letter]\nslips = true\n",
		},
		"a list": {"languages = [\"en\"] # one\n", []amend.Setting{set("languages", []string{"en", "es"})}, "languages = [\"en\", \"es\"] # one\n"},
		"a list of several lines": {
			"languages = [\n  # first\n  'en', # most\n  'pt', # few\n  'es', # many\n]\n", []amend.Setting{set("languages", []string{"en", "es", "ht"})},
			"languages = [\n  # first\n  'en', # most\n  'es', # many\n  'ht',\n]\n",
		},
		"a text of several lines": {
			"[message]\nen = \"\"\"\nHi.\n[links]\nneeds = 1\n\"\"\" # x\nes = 'Hola'\n", []amend.Setting{set("message.en", "Hi \"you\".\nBye.\n"), set("message.es", "a\nb"), set("message.fr", "c\r\nd")},
			"[message]\nen = \"\"\"\nHi \"you\".\nBye.\n\"\"\" # x\nes = \"\"\"\na\nb\"\"\"\nfr = \"\"\"\nc\nd\"\"\"\n",
		},
		"the same value": {"date = \"\\u0041\"\nlanguages = [ 'en' ]\n", []amend.Setting{set("date", "A"), set("languages", []string{"en"})}, "date = \"\\u0041\"\nlanguages = [ 'en' ]\n"},
		"public services": {
			"[[resources]]\nname = \"A\" # a\n\n[[resources]]\nname = \"B\"\nphone = \"211\"\n\n# The end\n[group]\n",
			[]amend.Setting{{Key: []string{"resources", "name"}, Item: 2, Value: "C"}, {Key: []string{"resources", "phone"}, Item: 1, Value: "311"}, {Key: []string{"resources", "name"}, Item: 3, Value: "D"}, {Key: []string{"resources", "link"}, Item: 3, Value: "d.example.org"}},
			"[[resources]]\nname = \"A\" # a\nphone = \"311\"\n\n[[resources]]\nname = \"C\"\nphone = \"211\"\n\n[[resources]]\nname = \"D\"\nlink = \"d.example.org\"\n\n# The end\n[group]\n",
		},
		"a public service less": {
			"[[resources]]\nname = \"A\"\n[[resources]]\nname = \"B\"\nphone = \"211\"\n[[resources]]\nname = \"C\"\n",
			[]amend.Setting{{Key: []string{"resources"}, Item: 2}, {Key: []string{"resources", "name"}, Item: 3}},
			"[[resources]]\nname = \"A\"\n",
		},
		"the first public service": {"name = \"A\"\n", []amend.Setting{{Key: []string{"resources", "name"}, Item: 1, Value: "B"}}, "name = \"A\"\n\n[[resources]]\nname = \"B\"\n"},
		"curly quotes":             {"name = “Riverside” # us\r\ndate = 'May'\r\n", []amend.Setting{set("country", "US")}, "name = \"Riverside\" # us\r\ndate = 'May'\r\ncountry = \"US\"\r\n"},
		"line ends of old":         {"name = \"A\"\rdate = \"B\"\r", []amend.Setting{set("name", "C")}, "name = \"C\"\rdate = \"B\"\r"},
	} {
		got, err := amend.Settings("campaign.toml", []byte(test.text), test.changes...)
		if err != nil || string(got) != test.want {
			t.Errorf("%s: %v\n%q, want\n%q", name, err, got, test.want)
		}
	}
}

// What was saved in another encoding is written as it is read.
func TestSettingsInOtherEncodings(t *testing.T) {
	units := utf16.Encode([]rune("\ufeffname = \"Señal\"\r\ndate = \"May\"\r\n"))
	var data []byte
	for _, u := range units {
		data = append(data, byte(u), byte(u>>8))
	}
	for name, data := range map[string][]byte{"UTF-16": data, "UTF-16 without a mark": data[2:], "Windows-1252": []byte("name = \"Se\xf1al\"\r\ndate = \"May\"\r\n")} {
		got, err := amend.Settings("campaign.toml", data, set("date", "June"))
		if want := "name = \"Señal\"\r\ndate = \"June\"\r\n"; err != nil || string(got) != want {
			t.Errorf("%s: %v %q", name, err, got)
		}
	}
}

func TestSettingsRefused(t *testing.T) {
	for name, test := range map[string]struct {
		text   string
		change amend.Setting
		want   string
	}{
		"no TOML":           {"name = A\n", set("date", "x"), "campaign.toml, line 1, key name: has text without quote marks"},
		"rich text":         {`{\rtf1 name = "A"}`, set("date", "x"), "campaign.toml: is not plain text but rich text (RTF)"},
		"a section":         {"[group]\nphone = \"1\"\n", set("group", "x"), "campaign.toml, key group: is a section, and no setting"},
		"a setting":         {"group = \"x\"\n", set("group.phone", "1"), "campaign.toml, key group.phone: cannot be written below group, which is no section"},
		"beyond the next":   {"", amend.Setting{Key: []string{"resources", "name"}, Item: 2, Value: "x"}, "campaign.toml, key resources.name: there is no section 2 to write it into: there are 0"},
		"a kind of its own": {"", set("name", 1.5), "campaign.toml, key name: a setting has no value of the kind float64"},
		"no text":           {"", set("name", "\xff"), "campaign.toml, key name: the text has signs that are none"},
		"no name":           {"", amend.Setting{Value: "x"}, "campaign.toml: the setting has no name"},
		"too much":          {"", set("name", strings.Repeat("x", 300_000)), "campaign.toml: the settings would be larger than 256 kB, and could not be read again"},
	} {
		got, err := amend.Settings("campaign.toml", []byte(test.text), test.change)
		var p letters.Problem
		if !errors.As(err, &p) || p.Error() != test.want || got != nil {
			t.Errorf("%s: %q %v, want %s", name, got, err, test.want)
		}
	}
}

// The starter takes every answer that the desk writes, and is read as a campaign with it.
func TestSettingsOfStarter(t *testing.T) {
	text, err := amend.Settings("campaign.toml", campaign.Starter(),
		set("name", "Riverside"), set("languages", []string{"en", "es"}), set("group.phone", "617-555-0100"), set("links.es.needs", "https://es.example.org"),
		set("answers.languages.Chinese", "zh-Hant"), set("answers.blank_street", "above"), set("columns.street", "St Name"), set("podsize.min", 10),
		amend.Setting{Key: []string{"resources", "name"}, Item: 2, Value: "All services"})
	if err != nil {
		t.Fatal(err)
	}
	before, after := strings.Split(string(campaign.Starter()), "\n"), strings.Split(string(text), "\n")
	kept := 0
	for _, line := range after {
		if kept < len(before) && line == before[kept] {
			kept++
		} else if kept < len(before)-1 && strings.Contains(line, "=") && strings.Split(line, "=")[0] == strings.Split(before[kept], "=")[0] {
			kept++
		}
	}
	if kept < len(before) {
		t.Errorf("line %d of the starter is not as it was: %s", kept+1, before[kept])
	}
}
