package lint_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose/lint"
)

func TestMarkdown(t *testing.T) {
	checkPlanted(t, lint.KindMarkdown, letters.SeverityWarning, []planted{
		// Bold that is lost or broken.
		{tag: "es", key: "door_stays_shut", text: "Nunca es obligatorio abrirnos la puerta."},
		{tag: "ru", key: "group_fallback", old: "**", new: "", part: "**"},
		{tag: "hi", key: "volunteer", old: "**", new: "** ", part: "**"},
		{tag: "zh-Hans", key: "never_ask", old: "**", new: "＊＊"},
		{tag: "ja", key: "door_stays_shut", text: "＊＊ドアを\u200b開ける\u200b必要は\u200b一切\u200bありません。＊＊", part: "＊＊"},
		{tag: "ar", key: "readme_letters", old: "**", new: "*"},
		{tag: "ko", key: "honest", old: "못", new: "*못", part: "*"},
		// Marks that slipped in.
		{tag: "he", key: "rule_two", text: "> לכו בזוגות", part: ">"},
		{tag: "sw", key: "scan", text: "Au `skani` kuomba msaada", part: "`"},
		{tag: "it", key: "scan", text: "O [inquadra](codice) per chiedere aiuto", part: "]("},
		{tag: "fr", key: "scan", text: "Ou scannez<br>pour demander", part: "<br>"},
		{tag: "el", key: "scan", text: "Ή σαρώστε &amp; ζητήστε", part: "&amp;"},
		{tag: "bn", key: "scan", text: "সাহায্য চাইতে | স্ক্যান করুন", part: "|"},
		{tag: "ht", key: "scan", text: `Oswa eskane \ pou mande èd`, part: `\`},
		{tag: "ka", key: "scan", text: "ან ~~დაასკანერეთ~~"},
		{tag: "so", key: "scan", text: "Ama iskaan garee\n\noo caawimo codso"},
		{tag: "uk", key: "scan", text: "Або скануйте\n====="},
		{tag: "my", key: "scan", text: "<b>QR</b> ကို\u200bဖတ်ပါ"},
	})
	checkPlanted(t, lint.KindMarkdown, letters.SeverityNote, []planted{ // a group may mean it
		{tag: "tl", key: "stays_with_us", text: "**Sa amin lang** ang sasabihin ninyo.", part: "**"},
	})
	checkPlanted(t, lint.KindMarkdown, letters.SeverityError, []planted{
		{tag: "ro", key: "scan", text: "::: scan", part: ":::"},
		{tag: "de", key: "rule_two", text: "# Gehen Sie zu zweit", part: "#"},
		{tag: "pl", key: "rule_two", text: "1. Chodźcie we dwoje, za dnia."},
		{tag: "fa", key: "rule_two", text: "- دو نفری بروید"},
		{tag: "vi", key: "rule_two", text: "+ Đi hai người, ban ngày."},
		{tag: "ta", key: "rule_two", text: "---"},
		{tag: "eo", key: "rule_hands", text: "Lavu la manojn.\n- Portu sakon."},
	})
}

// TestMarkdownThatPrints: what is read as words alone is nobody's fault.
func TestMarkdownThatPrints(t *testing.T) {
	for _, p := range []planted{
		{tag: "eo", key: "group_fallback", text: "**Neniu respondas?** Voku la grupon: {{.GroupPhone}}"},
		{tag: "eo", key: "group_fallback", text: "*Neniu respondas?* Voku la grupon: {{.GroupPhone}}"}, // is bold too
		{tag: "hu", key: "place", text: "{{.Total}} / {{.Place}}."},
		{tag: "hu", key: "letters_counted", text: "{{.Count}}. levél"},
		{tag: "ca", key: "scan", text: "O escaneja # < > & per demanar"},
		{tag: "ja", key: "group_fallback", text: "**つながらない時は、**グループへ: {{.GroupPhone}}"},
	} {
		english := shippedIn(t, "en")[p.key]
		for _, f := range (lint.Language{Tag: p.tag}).Check(lint.Message{Key: p.key, Forms: lint.Forms{"other": p.text}, English: english}) {
			t.Errorf("%s %s: %s %s", p.tag, p.text, f.Kind, f.Message)
		}
	}
}
