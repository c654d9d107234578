package faces_test

import (
	"strings"
	"testing"

	"doorletters/letters/faces"
)

// alphabets are those that a sentence does not show whole, as CLDR has them, with the
// punctuation beside them; one family draws all of it.
var alphabets = []struct{ tag, script, family, letters string }{
	{"tr", "Latn", "NotoSans", "abcçdefgğhıijklmnoöprsştuüvyz âîû ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ ’ “ ”"},
	{"it", "Latn", "NotoSans", "àéèìíîòóùú ÀÉÈÌÍÎÒÓÙÚ « » ’"},
	{"de", "Latn", "NotoSans", "äöüß ÄÖÜẞ „ “ ‚ ‘ – › ‹ » «"},
	{"ro", "Latn", "NotoSans", "ăâîșț ĂÂÎȘȚ şţ ŞŢ „ ”"},
	{"hu", "Latn", "NotoSans", "áéíóöőúüű ÁÉÍÓÖŐÚÜŰ „ ” » «"},
	{"id", "Latn", "NotoSans", "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
	{"yo", "Latn", "NotoSans", "aáà eéè ẹẹ́ẹ̀ iíì oóò ọọ́ọ̀ uúù ṣ ńǹ m̀ḿ AÁÀ EÉÈ ẸẸ́Ẹ̀ IÍÌ OÓÒ ỌỌ́Ọ̀ UÚÙ Ṣ ŃǸ"},
	{"sq", "Latn", "NotoSans", "çë ÇË « »"},
	{"sr-Latn", "Latn", "NotoSans", "čćđšž ČĆĐŠŽ ǆǉǌ ǅǈǋ ǄǇǊ „ “"},
	{"kea", "Latn", "NotoSans", "áâãéêẽíĩóôõúũñç ÁÂÃÉÊẼÍĨÓÔÕÚŨÑÇ"},
	{"mn", "Cyrl", "NotoSans", "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя АБВГДЕЁЖЗИЙКЛМНОӨПРСТУҮФХЦЧШЩЪЫЬЭЮЯ ₮"},
	{"prs", "Arab", "NotoNaskhArabic", "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی ءئؤأةۀ ًٌٍَُِّْٔ ۰۱۲۳۴۵۶۷۸۹ ٪ ٫ ٬ ، ؛ ؟ « »"},
	{"pnb", "Arab", "NotoNastaliqUrdu", "ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلࣇمنݨںوہھیےۂۃۓ ٻڄڳݙ َُِّْٰٔ ۰۱۲۳۴۵۶۷۸۹ ۔ ؟ ، ؛"},
	{"ckb", "Arab", "NotoNaskhArabic", "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهھەیێ ٠١٢٣٤٥٦٧٨٩ ٪ ، ؛ ؟"},
	{"hyw", "Armn", "NotoSansArmenian", "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖ ՚ ՛ ՜ ՝ ՞ ՟ ։ ֊ « »"},
	{"ksw", "Mymr", "NotoSansMyanmar", "ကခဂဃင စဆၡည တထဒန ပဖဘမ ယရလဝ သဟအဧ ကါ ကံ ကၢ ကု ကူ ကၩ ကၤ ကၣ ကၢ် ကာ် ကး ကိ ကီ ကဲ ကေ ကၠ ကြ ကျ ကှ ကွ ၥ ၦ ၧ ၨ ၪ ၀၁၂၃၄၅၆၇၈၉ ၊ ။"},
}

func TestAlphabets(t *testing.T) {
	library := faces.Embedded()
	for _, a := range alphabets {
		for bold, weight := range map[bool]string{false: "-Regular", true: "-Bold"} {
			runes := []rune(a.letters)
			for i, got := range chosen(library, a.tag, a.script, bold, a.letters) {
				if got != a.family+weight {
					t.Errorf("%s: U+%04X of %q is set in %q", a.tag, runes[i], strings.TrimSpace(a.letters), got)
				}
			}
		}
	}
}
