package lint_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose/lint"
)

func TestDigits(t *testing.T) {
	checkPlanted(t, lint.KindDigits, letters.SeverityWarning, []planted{
		{tag: "es", key: "emergency", text: "En una emergencia, llame al 911, no a nosotros.", part: "911"},
		{tag: "ar", key: "emergency", text: "في حالة الطوارئ اتصلوا بالرقم ٩١١ وليس بنا.", part: "٩١١"},
		{tag: "hi", key: "crisis", text: "मानसिक संकट: ९८८ पर फ़ोन करें", part: "९८८"},
		{tag: "ja", key: "crisis", text: "心の\u200b危機: ９８８", part: "９８８"},
		{tag: "zh-Hant", key: "emergency", text: "緊急時請打九一一，不要打給我們。", part: "九一一"},
		{tag: "ru", key: "group_fallback", text: "**Не отвечают?** Звоните: +1 617 555-0100", part: "+1 617 555-0100"},
		{tag: "fa", key: "check_phone", text: "تماس بگیرید: ۶۱۷-۵۵۵-۰۱۰۰", part: "۶۱۷-۵۵۵-۰۱۰۰"},
		{tag: "my", key: "check_phone", text: "ဖုန်း ၆၁၇ ၅၅၅ ၀၁၀၀", part: "၆၁၇ ၅၅၅ ၀၁၀၀"},
		{tag: "am", key: "emergency", text: "በአደጋ ጊዜ ፱፩፩ ይደውሉ፣ ለእኛ አይደለም።", part: "፱፩፩"},
		{tag: "fr", key: "emergency", text: "En urgence, appelez le 15, pas nous.", part: "15"},
		{tag: "de", key: "script_hello", text: "Hallo! Ich komme aus der Hauptstraße 7.", part: "Hauptstraße 7"},
		{tag: "it", key: "script_hello", text: "Salve! Vengo da 9 Elm Street.", part: "9 Elm Street"},
		{tag: "vi", key: "check_us", text: "Xem www.riverside.example.org hoặc gọi {{.GroupPhone}}", part: "www.riverside.example.org"},
		{tag: "eo", key: "check_website", text: "Kontrolu nin ĉe https://riverside.example.org/eo.", part: "https://riverside.example.org/eo"},
		{tag: "ig", key: "check_website", text: "Lelee riverside.org.", part: "riverside.org"},
		{tag: "kmr", key: "check_website", text: "Binivîsin help@riverside.example.org", part: "help@riverside.example.org"},
		{tag: "tw", key: "check_trust", text: "Hwɛ @riverside wɔ so", part: "@riverside"},
	})
}

// TestDigitsThatBelong: what English has, what a placeholder is called, and a share of
// a hundred.
func TestDigitsThatBelong(t *testing.T) {
	for _, text := range []string{"Drucken Sie mit 100 % Größe", "{{.Leader2}} und {{.Phone2}}", "ein Blatt je Tür, z.B. links", "Linie A1", "24 Türen"} {
		english := lint.Forms{"other": "Print {{.Leader2}} {{.Phone2}} ٢٤"} // 24
		for _, f := range (lint.Language{Tag: "de"}).Check(lint.Message{Key: "k", Forms: lint.Forms{"other": text}, English: english}) {
			if f.Kind == lint.KindDigits {
				t.Errorf("%s: %s", text, f.Message)
			}
		}
	}
}
