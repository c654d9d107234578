package weblink_test

import (
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/weblink"
)

func TestCheck(t *testing.T) {
	for address, want := range map[string]string{
		"https://riverside.example.org/help":     "",
		"https://social.example.org/@group":      "",
		"https://my_group.example.org":           "",
		"https://example.org:8443/a?b=c@d#e":     "",
		"https://forms.gle/abc":                  "",
		"https://x.example.org/пример":           "",
		"https://ann:secret@example.org/":        "error what stands before the @ is a name or password, and the page is one of example.org",
		"https://example.org@evil.example.com":   "error what stands before the @ is a name or password, and the page is one of evil.example.com",
		"https://example.org\\@evil.example.com": `error it has a \ in it`,
		"https://example.org/\u202egro.live":     "error it has a character in it that turns the text around (U+202E)",
		"https://exam\u200bple.org":              "error it has a character in it that is not seen (U+200B)",
		"https://exam\u00adple.org":              "error it has a character in it that is not seen (U+00AD)",
		"https://example.org/\ufe0f":             "error it has a character in it that is not seen (U+FE0F)",
		"https://exаmple.org":                    `error the host has letters of several alphabets in one name, Cyrillic and Latin in "exаmple"`,
		"https://xn--exmple-4nf.org":             `error the host has letters of several alphabets in one name, Cyrillic and Latin in "exаmple"`,
		"https://ex%D0%B0mple.org":               `error the host has letters of several alphabets in one name`,
		"https://www.gοοgle.example.org":         "error the host has letters of several alphabets in one name, Greek and Latin",
		"https://аррӏе.com":                      `error the name "аррӏе" is written in letters of another alphabet that look like Latin ones (xn--80ak6aa92e.com)`,
		"https://пример.рф":                      "note browsers may show the host пример.рф as xn--e1afmkfd.xn--p1ai",
		"https://взаимопомощь.example.org":       "note browsers may show",
		"https://münchen.example.org":            "note browsers may show the host münchen.example.org as xn--mnchen-3ya.example.org",
		"https://xn--mnchen-3ya.example.org":     "note browsers may show the host münchen.example.org",
		"https://日本のラーメン.jp":                     "note browsers may show",
		"https://مثال.example.org":               "note browsers may show",
		"https://EXAMPLE.org":                    "",
		"https://ｅlmford.example.org":            `error the host "ｅlmford.example.org" is written in signs of another width or shape; browsers take it for elmford.example.org`,
		"https://elmford。example.org":            "error the host",
		"https://①.example.org":                  "error the host",
		"javascript:alert(1)":                    "error javascript: opens no web page",
		"JavaScript:alert(1)":                    "error JavaScript: opens no web page",
		"data:text/html,hi":                      "error data: opens no web page",
		"file:///etc/passwd":                     "error file: opens no web page",
		"http://riverside.example.org":           "warning the link begins with http://",
		"https://192.0.2.7/form":                 "warning the link leads to a number, 192.0.2.7",
		"https://[2001:db8::1]/":                 "warning the link leads to a number, 2001:db8::1",
		"https://3221225991":                     "warning the link leads to a number",
		"https://0xc0.0.2.0x7":                   "warning the link leads to a number",
		"https://intranet/form":                  "warning the host intranet has no dot",
		"https://bit.ly/abc":                     "warning bit.ly shortens links",
		"https://www.TinyURL.com/abc":            "warning tinyurl.com shortens links",
		"https://not-bit.ly/abc":                 "",
		"http://t.co/a":                          "warning t.co shortens links|warning the link begins with http://",
	} {
		var got []string
		for _, f := range weblink.Check(address) {
			got = append(got, string(f.Severity)+" "+f.Message)
			if f.Hint == "" {
				t.Errorf("%q: no hint", address)
			}
		}
		parts := strings.Split(want, "|")
		if want == "" {
			parts = nil
		}
		if len(parts) != len(got) {
			t.Errorf("%q: got %q, want %q", address, got, parts)
			continue
		}
		for i := range parts {
			if !strings.HasPrefix(got[i], parts[i]) {
				t.Errorf("%q: got %q, want %q", address, got[i], parts[i])
			}
		}
	}
}

func TestCheckTyped(t *testing.T) {
	for address, want := range map[string]letters.Severity{
		"":                        "",
		"riverside.example.org/a": "",
		"example.org:8443/a":      "",
		"bit.ly/abc":              letters.SeverityWarning,
		"http://example.org":      letters.SeverityWarning,
		"ann:secret@example.org":  letters.SeverityError,
		"exаmple.org":             letters.SeverityError,
		"javascript:alert(1)":     letters.SeverityError,
	} {
		var got letters.Severity
		if found := weblink.CheckTyped(address); len(found) > 0 {
			got = found[0].Severity
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", address, got, want)
		}
	}
}

// Whatever is written for an address, the answer comes, and is the same again.
func FuzzCheck(f *testing.F) {
	for _, seed := range []string{"https://example.org", "http://ex%D0%B0mple.org:1/@", "https://xn--a.xn--b", "https://[::1]:x", "://", "https://а.b\u202e"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, address string) {
		first, again := weblink.Check(address), weblink.Check(address)
		if len(first) != len(again) {
			t.Errorf("%q: %v, then %v", address, first, again)
		}
		for _, f := range first {
			if strings.ContainsAny(f.Message, "\u202e\u200b") {
				t.Errorf("%q is quoted with what turns the text around: %q", address, f.Message)
			}
		}
	})
}
