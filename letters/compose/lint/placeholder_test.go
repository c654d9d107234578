package lint_test

import (
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose/lint"
)

func TestPlaceholderMisspelt(t *testing.T) {
	all := []planted{
		{tag: "es", key: "sheet_leader", old: "{{.Leader}}", new: "{{.Leder}}", part: "{{.Leder}}"},
		{tag: "pt", key: "sheet_leader", old: "{{.Leader}}", new: "{{.Líder}}", part: "{{.Líder}}"},
		{tag: "de", key: "neighbor", old: "{{.Leader}}", new: "{{Leader}}", part: "{{Leader}}"},
		{tag: "hi", key: "neighbor", old: "{{.Leader}}", new: "{ {.Leader}}", part: "{ {.Leader}}"},
		{tag: "fr", key: "neighbor", old: "{{.Leader}}", new: "{{.leader}}", part: "{{.leader}}"},
		{tag: "it", key: "neighbor", old: "{{.Leader}}", new: "{.Leader}", part: "{.Leader}"},
		{tag: "pl", key: "neighbor", old: "{{.Leader}}", new: "%Leader%", part: "%Leader%"},
		{tag: "zh-Hans", key: "stop_letters", old: "{{.Code}}", new: "｛｛.Code｝｝", part: "｛｛.Code｝｝"},
		{tag: "ja", key: "emergency", old: "{{.Emergency}}", new: "{{．Emergency}}", part: "{{．Emergency}}"},
		{tag: "ar", key: "crisis", old: "{{.Crisis}}", new: "{{\u200F.Crisis}}", part: "{{\u200F.Crisis}}"},
		{tag: "he", key: "check_phone", old: "{{.GroupPhone}}", new: "{{.GroupPhone\u200E}}", part: "{{.GroupPhone\u200E}}"},
		{tag: "ru", key: "headline", old: "{{.FirstName}}", new: "{{.Имя}}", part: "{{.Имя}}"},
		{tag: "uk", key: "place", old: "{{.Total}}", new: "{{.Тotal}}", part: "{{.Тotal}}"}, // a Cyrillic letter
		{tag: "vi", key: "check_us", old: "{{.Website}}", new: "{{.Website}", part: "{{.Website}"},
		{tag: "ko", key: "scan", text: "QR {{.}} 스캔", part: "{{.}}"},
		{tag: "sw", key: "page", old: "{{.Total}}", new: "{{ .Total", part: "{{ .Total"},
		{tag: "so", key: "page", old: "{{.Total}}", new: "[Total]", part: "[Total]"},
		{tag: "tr", key: "sheet_route", old: "{{.Start}}", new: "{{-.Start}}", part: "{{-.Start}}"},
		{tag: "ta", key: "sheet_route", old: "{{.End}}", new: "{{.End}}}", part: "{{.End}}}"},
		{tag: "eo", key: "volunteer", text: "**Ĉu vi volas helpi?** {{.Volontulo}}", part: "{{.Volontulo}}"},
		{tag: "kmr", key: "volunteer", text: "**Hûn dixwazin bibin alîkar?** {{if .Volunteer}}{{.Volunteer}}{{end}}"},
		{tag: "ig", key: "scan", text: "Ma ọ bụ nyochaa } ka i rịọ enyemaka", part: "}"},
		{tag: "tw", key: "scan", text: "{{/* kyerɛase */}}Fa hwehwɛ mmoa", part: "{{/* kyerɛase */}}"},
	}
	checkPlanted(t, lint.KindPlaceholderMisspelt, letters.SeverityError, all)
	for _, p := range all { // what is misspelt is not missing besides
		if f, _ := p.find(t, lint.KindPlaceholderMisspelt); strings.Contains(f.Message, ": write {{.") {
			own := shippedIn(t, p.tag)
			text := strings.Replace(own[p.key]["other"], p.old, p.new, 1)
			if p.text != "" {
				text = p.text
			}
			for _, f := range (lint.Language{Tag: p.tag}).Check(lint.Message{Key: p.key, Forms: lint.Forms{"other": text}, English: shippedIn(t, "en")[p.key]}) {
				if f.Kind == lint.KindPlaceholderMissing {
					t.Errorf("%s: %s besides", text, f.Message)
				}
			}
		}
	}
}

func TestPlaceholderMissingOrTooMany(t *testing.T) {
	checkPlanted(t, lint.KindPlaceholderMissing, letters.SeverityError, []planted{
		{tag: "es", key: "neighbor", text: "la vecina"},
		{tag: "am", key: "emergency", old: "{{.Emergency}}", new: ""},
		{tag: "my", key: "check_us", old: "{{.Website}}", new: ""},
		{tag: "zh-Hant", key: "say_language", old: "{{.Language}}", new: "英文"},
		{tag: "ur", key: "place", old: "{{.Total}}", new: ""},
	})
	checkPlanted(t, lint.KindPlaceholderExtra, letters.SeverityError, []planted{
		{tag: "fr", key: "scan", text: "Ou scannez {{.Phone}} pour demander de l’aide", part: "{{.Phone}}"},
		{tag: "th", key: "free_help", text: "ช่วยเหลือ\u200bฟรี {{.Group}}", part: "{{.Group}}"},
		{tag: "el", key: "check_website", old: "{{.Website}}", new: "{{.Website}} {{.Pod}}", part: "{{.Pod}}"},
		{tag: "ka", key: "stays_with_us", text: "{{.Pronounced}} ჩვენთან რჩება", part: "{{.Pronounced}}"},
		{tag: "hy", key: "tree_how", old: "։", new: " {{.Date}}։", part: "{{.Date}}"},
	})
}

// TestHintNamesThePlaceholder: who reads a message knows what to write.
func TestHintNamesThePlaceholder(t *testing.T) {
	f, _ := planted{tag: "es", key: "sheet_leader", old: "{{.Leader}}", new: "{{.Leder}}"}.find(t, lint.KindPlaceholderMisspelt)
	if want := "{{.Leder}} is no placeholder: write {{.Leader}}, in English letters as in the English text"; f.Message != want {
		t.Errorf("%q, want %q", f.Message, want)
	}
	f, _ = planted{tag: "ar", key: "crisis", old: "{{.Crisis}}", new: "{{\u200F.Crisis}}"}.find(t, lint.KindPlaceholderMisspelt)
	if !strings.Contains(f.Message, "{{<U+200F>.Crisis}}") || !strings.Contains(f.Message, "write {{.Crisis}} anew") {
		t.Errorf("what cannot be seen is not shown: %s", f.Message)
	}
}

// TestNumberMayBeLeftOut: by a form that one number alone takes.
func TestNumberMayBeLeftOut(t *testing.T) {
	english := shippedIn(t, "en")["letters_counted"]
	for _, test := range []struct {
		tag, form, text string
		want            bool // missing
	}{
		{"ar", "two", "رسالتان", false},
		{"ar", "few", "رسائل", true},
		{"he", "one", "מכתב אחד", false},
		{"de", "one", "ein Brief", false},
		{"ru", "one", "письмо", true}, // 21 too
		{"fr", "one", "une lettre", true},
		{"de", "other", "viele Briefe", true},
	} {
		own := shippedIn(t, test.tag)
		forms := own["letters_counted"]
		forms[test.form] = test.text
		missing := false
		for _, f := range lang(test.tag, own).Check(lint.Message{Key: "letters_counted", Forms: forms, English: english}) {
			if f.Kind != lint.KindPlaceholderMissing || f.Form != test.form {
				t.Errorf("%s %s: %s: %s", test.tag, test.form, f.Kind, f.Message)
			}
			missing = true
		}
		if missing != test.want {
			t.Errorf("%s %s %q: missing: %t", test.tag, test.form, test.text, missing)
		}
	}
}
