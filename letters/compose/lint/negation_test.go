package lint_test

import (
	"regexp"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose/lint"
)

// TestNegationLost: promises turned into their contrary.
func TestNegationLost(t *testing.T) {
	checkPlanted(t, lint.KindNegation, letters.SeverityNote, []planted{
		{tag: "es", key: "door_stays_shut", text: "**Es obligatorio abrirnos la puerta.**"},
		{tag: "de", key: "honest", text: "Wir können alles, und das sagen wir offen."},
		{tag: "tr", key: "never_ask", text: "Yardımımız için belge gerekir. **Para isteriz**; banka bilgilerinizi de sorarız."},
		{tag: "zh-Hans", key: "carries_address", text: "信上有您的地址和姓名。"},
		{tag: "ar", key: "never_ask", text: "تحتاجون إلى أوراق. **نطلب منكم مالًا**."},
		{tag: "ja", key: "door_stays_shut", text: "**ドアを\u200b開ける\u200b必要が\u200bあります。**"},
		{tag: "hi", key: "never_ask", text: "**हम पैसे माँगते हैं**।"},
		{tag: "am", key: "honest", text: "ሁሉንም ማድረግ እንችላለን፤ ያንንም በግልጽ እንነግርዎታለን።"},
		{tag: "ka", key: "who_we_are", text: "ჩვენ მეზობლები ვართ, ხელისუფლება, პოლიცია."},
		{tag: "eo", key: "never_ask", text: "Por nia helpo vi bezonas paperojn. **Ni petas monon**, kaj pri enmigrado."},
		{tag: "ig", key: "never_ask", text: "I chọrọ akwụkwọ iji nweta enyemaka anyị. **Anyị na-arịọ ego** na nkọwa ụlọ akụ."},
		{tag: "tw", key: "door_stays_shut", text: "**Ɛsɛ sɛ mobue mo pon ma yɛn bere biara.**"},
		{tag: "kmr", key: "never_ask", text: "Ji bo alîkariya me belge hewce ye. **Em her tim pereyan dixwazin** û li ser koçberiyê dipirsin."},
		{tag: "kmr", key: "carries_address", text: "Navnîşana we û navê we li ser e."},
		{tag: "nl", key: "door_stays_shut", text: "**U moet altijd de deur voor ons openen.**"},
		{tag: "bg", key: "honest", text: "Можем всичко и ще го кажем."},
		{tag: "uz", key: "door_stays_shut", text: "**Siz bizga eshikni ochishingiz kerak.**"},
		{tag: "ln", key: "honest", text: "Tokoki kosala nyonso mpe tokoloba yango."},
	})
}

// TestNegationKept: the promises, in languages that the program does not have.
func TestNegationKept(t *testing.T) {
	english := shippedIn(t, "en")
	for _, test := range [][3]string{
		{"eo", "never_ask", "Por nia helpo vi ne bezonas paperojn. **Ni neniam petas monon** nek bankajn datumojn."},
		{"eo", "honest", "Ni ne povas ĉion, kaj diros tion."},
		{"ig", "never_ask", "I chọghị akwụkwọ iji nweta enyemaka anyị. **Anyị anaghị arịọ ego**."},
		{"ig", "honest", "Anyị enweghị ike ime ihe niile, anyị ga-ekwu ya."},
		{"ig", "no_mailbox", "Etinyela akwụkwọ ozi n’igbe ozi: iwu machibidoro ya."},
		{"tw", "never_ask", "Wonhia krataa biara na woanya yɛn mmoa. **Yɛmmisa sika da**."},
		{"tw", "honest", "Yɛntumi nyɛ biribiara, na yɛbɛka saa."},
		{"kmr", "never_ask", "Ji bo alîkariya me belge hewce nîn in. **Em tu caran pereyan naxwazin**."},
		{"kmr", "honest", "Em nikarin her tiştî bikin, û em ê wisa bibêjin."},
		{"nl", "door_stays_shut", "**U hoeft nooit de deur voor ons te openen.**"},
		{"bg", "honest", "Не можем всичко и ще го кажем."},
		{"ln", "honest", "Tokoki kosala nyonso te."},
		{"lg", "honest", "Tetusobola kukola buli kimu."},
		{"uz", "never_ask", "**Biz hech qachon pul so‘ramaymiz**."},
		{"cs", "never_ask", "**Nikdy nechceme peníze**."},
		{"fi", "door_stays_shut", "**Teidän ei tarvitse koskaan avata meille ovea.**"},
	} {
		for _, f := range (lint.Language{Tag: test[0]}).Check(lint.Message{Key: test[1], Forms: lint.Forms{"other": test[2]}, English: english[test[1]]}) {
			if f.Kind == lint.KindNegation {
				t.Errorf("%s: %q: %s", test[0], test[2], f.Message)
			}
		}
	}
}

var englishNegation = regexp.MustCompile(`(?i)\b(no|not|never|nobody|nothing|cannot|without|before|less)\b`)

// TestNegationsAreNotFoundEverywhere: of the messages of each language that promise
// nothing, nearly all would be found in the place of a promise. What is not has a word
// that is negative elsewhere, as Somali's "ma", which asks too.
func TestNegationsAreNotFoundEverywhere(t *testing.T) {
	english := shipped(t, "en")
	for _, tag := range tags(t) {
		messages := shipped(t, tag)
		l := lang(tag, messages)
		all, found := 0, 0
		for key, forms := range messages {
			if strings.HasPrefix(key, "locale.") || englishNegation.MatchString(english[key]["other"]) {
				continue
			}
			all++
			for _, f := range l.Check(lint.Message{Key: "door_stays_shut", Forms: lint.Forms{"other": forms["other"]}, English: english["door_stays_shut"]}) {
				if f.Kind == lint.KindNegation {
					found++
				}
			}
		}
		if all < 60 || 10*found < 7*all {
			t.Errorf("%s: %d of %d", tag, found, all)
		}
	}
}
