package faces_test

import (
	"testing"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/language"

	"doorletters/letters/faces"
)

// samples are the languages that letters are printed in: their script, and a
// greeting with a number, brackets and a mark, all of which one family draws.
var samples = []struct{ tag, script, family, text string }{
	{"en", "Latn", "NotoSans", "Good morning, neighbour (“hello”) – 24!"},
	{"es", "Latn", "NotoSans", "¡Buenos días, vecina! ¿Cómo está? (24 niños)"},
	{"pt", "Latn", "NotoSans", "Olá, vizinha! Não está só: 24 corações."},
	{"fr", "Latn", "NotoSans", "Bonjour\u202F! L’aide est gratuite, «\u00A0sœur\u00A0» (24\u00A0h/24)."},
	{"ht", "Latn", "NotoSans", "Bonjou vwazen! Ou pa poukont ou: 24 è."},
	{"vi", "Latn", "NotoSans", "Chào hàng xóm! Chúng tôi giúp miễn phí (24 giờ), Nguyễn Thị Đượm; Việt."},
	{"so", "Latn", "NotoSans", "Salaan deris! Caawimaadu waa bilaash (24)."},
	{"ru", "Cyrl", "NotoSans", "Здравствуйте, сосед! Мы рядом — звоните: 24 часа, «ёлка»."},
	{"uk", "Cyrl", "NotoSans", "Добрий день, сусіде! Ґанок, їжа, є; 24."},
	{"pl", "Latn", "NotoSans", "Dzień dobry, sąsiedzie! Żółć, źdźbło (24)."},
	{"el", "Grek", "NotoSans", "Καλημέρα, γείτονα! Τι χρειάζεστε; (24 ώρες) ΐ"},
	{"am", "Ethi", "NotoSansEthiopic", "ሰላም ጎረቤት! እንረዳለን፣ በነጻ (24)። ፩"},
	{"ti", "Ethi", "NotoSansEthiopic", "ሰላም ጎረቤት! ብነጻ ንሕግዝ (24)፡ ቐቑ።"},
	{"ar", "Arab", "NotoNaskhArabic", "مرحبًا يا جارنا! نحن هنا، بلا مقابل (٢٤)؟ 24 لا إله"},
	{"fa", "Arab", "NotoNaskhArabic", "سلام همسایه! می\u200Cتوانیم کمک کنیم، رایگان (۲۴)؛ پچژگ"},
	{"ps", "Arab", "NotoNaskhArabic", "سلام ګاونډيه! موږ مرسته کوو، وړیا (۲۴) ټډړڼېۍځڅ"},
	{"ur", "Arab", "NotoNastaliqUrdu", "السلام علیکم پڑوسی! ہم مدد کرتے ہیں، مفت (۲۴)۔ ٹڈڑےۓ"},
	{"he", "Hebr", "NotoSansHebrew", "שלום שכנים! אנחנו כאן, בחינם (24) – צה״ל שָׁלוֹם"},
	{"hi", "Deva", "NotoSansDevanagari", "नमस्ते पड़ोसी! हम मदद करते हैं, मुफ़्त (24)। क्ष्म २४"},
	{"ne", "Deva", "NotoSansDevanagari", "नमस्कार छिमेकी! हामी सहयोग गर्छौं (24)। र्\u200Dय २४"},
	{"bn", "Beng", "NotoSansBengali", "নমস্কার প্রতিবেশী! আমরা বিনামূল্যে সাহায্য করি (24)। ক্ষ র\u200D্য ২৪"},
	{"pa", "Guru", "NotoSansGurmukhi", "ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ ਗੁਆਂਢੀ! ਮੁਫ਼ਤ ਮਦਦ (24)। ੨੪"},
	{"gu", "Gujr", "NotoSansGujarati", "નમસ્તે પાડોશી! અમે મફત મદદ કરીએ છીએ (24). ૨૪"},
	{"ta", "Taml", "NotoSansTamil", "வணக்கம் அண்டை வீட்டாரே! இலவச உதவி (24). ஸ்ரீ"},
	{"te", "Telu", "NotoSansTelugu", "నమస్కారం పొరుగువారా! ఉచిత సహాయం (24). క్ష"},
	{"kn", "Knda", "NotoSansKannada", "ನಮಸ್ಕಾರ ನೆರೆಹೊರೆಯವರೇ! ಉಚಿತ ಸಹಾಯ (24). ಕ್ಷ"},
	{"ml", "Mlym", "NotoSansMalayalam", "നമസ്കാരം അയൽക്കാരേ! സൗജന്യ സഹായം (24). ൻ ർ"},
	{"si", "Sinh", "NotoSansSinhala", "ආයුබෝවන් අසල්වැසියා! නොමිලේ උදව් (24). ශ්\u200Dරී"},
	{"th", "Thai", "NotoSansThai", "สวัสดีเพื่อนบ้าน! เรา\u200Bช่วย\u200Bฟรี (24) ๒๔ น้ำ"},
	{"lo", "Laoo", "NotoSansLao", "ສະບາຍດີ\u200Bເພື່ອນບ້ານ! ຟຣີ (24) ນໍ້າ"},
	{"km", "Khmr", "NotoSansKhmer", "សួស្តី\u200Bអ្នកជិតខាង! ឥតគិតថ្លៃ (24)។ ស្ត្រី"},
	{"my", "Mymr", "NotoSansMyanmar", "မင်္ဂလာပါ\u200Bအိမ်နီးချင်း! အခမဲ့ (24)။ ၂၄"},
	{"bo", "Tibt", "NotoSerifTibetan", "བཀྲ་ཤིས་བདེ་ལེགས། ཁྱིམ་མཚེས། (24) སྐྱོབ"},
	{"hy", "Armn", "NotoSansArmenian", "Բարև, հարևան։ Անվճար օգնություն (24)՝ և"},
	{"ka", "Geor", "NotoSansGeorgian", "გამარჯობა, მეზობელო! უფასო დახმარება (24)."},
	{"zh-Hans", "Hans", "NotoSansSC", "邻居您好！我们免费帮忙（24小时），请说“阿拉伯语”……约翰·史密斯——镕喆"},
	{"zh-Hant", "Hant", "NotoSansTC", "鄰居您好！我們免費幫忙（24小時），請說「阿拉伯語」……約翰·史密斯——啲嘅咗"},
	{"ja", "Jpan", "NotoSansJP", "ご近所の皆さん、こんにちは！無料で手伝います（24時間）。「サービス」…髙橋、山﨑さん〜"},
	{"ko", "Kore", "NotoSansKR", "이웃님, 안녕하세요! 무료로 도와 드립니다 (24시간). ‘도움’ · 뷁똠"},
	{"tl", "Latn", "NotoSans", "Magandang umaga, kapitbahay! Libre ito (24): ñ."},
	{"tr", "Latn", "NotoSans", "Günaydın komşu! Iğdır, şimdi çay ücretsiz (24), İ."},
	{"it", "Latn", "NotoSans", "Buongiorno, vicini! È gratis, perché no, così, più (24)."},
	{"de", "Latn", "NotoSans", "Guten Tag, „Nachbarn“! Straße, Tür, schön ẞ (24)."},
	{"ro", "Latn", "NotoSans", "Bună ziua, vecini! Și țară în pâine, Țș (24)."},
	{"hu", "Latn", "NotoSans", "Jó napot, szomszéd! Tőr, fűz, „ingyen” ŐŰ (24)."},
	{"id", "Latn", "NotoSans", "Selamat pagi, tetangga! Gratis (24)."},
	{"yo", "Latn", "NotoSans", "Ẹ káàárọ̀, aládùúgbò! Ọ̀fẹ́ ni ṣá, ẹ́ Ọ́ ǹ ń m\u0300 (24)."},
	{"rw", "Latn", "NotoSans", "Mwaramutse baturanyi! Ni ubuntu, w’inshuti (24)."},
	{"sq", "Latn", "NotoSans", "Mirëmëngjes, fqinj! Falas, çka «Ë» (24)."},
	{"sr-Latn", "Latn", "NotoSans", "Dobro jutro, komšije! Čovek, ćerka, đak, žena (24) ǆ ǉ ǌ."},
	{"kea", "Latn", "NotoSans", "Bon dia, vizinhu! Dja nu ta djuda, ñ ẽ ã õ ê (24)."},
	{"hmn", "Latn", "NotoSans", "Nyob zoo cov neeg zej zog! Pab dawb (24)."},
	{"mn", "Cyrl", "NotoSans", "Өглөөний мэнд, хөрш! Үнэгүй, ёстой, Ү ₮ (24)."},
	{"prs", "Arab", "NotoNaskhArabic", "سلام همسایه! کمک رایگان است، چطور؟ ژ گ ۀ ٔ (۲۴) می\u200Cآییم"},
	{"pnb", "Arab", "NotoNastaliqUrdu", "سلام گوانڈھی! پاݨی مفت اے، ٹھیک؟ ڑ ں ھ ے ۂ ۓ ࣇ ڳ ٻ ڄ ݙ (۲۴)۔"},
	{"ckb", "Arab", "NotoNaskhArabic", "سڵاو دراوسێ! ڕۆژ باش، هەموو، ئێوە، ڤیدیۆ، ھاوڕێ؟ ک گ چ پ ژ (٢٤)؛"},
	{"hyw", "Armn", "NotoSansArmenian", "Բարեւ դրացի՛. եւ և՝ ինչպէ՞ս էք, շա՜տ լաւ։ «ՕՖ» ֊ ՚ (24)"},
	{"ksw", "Mymr", "NotoSansMyanmar", "ဟဲၣ်ပှၤ တၢ်မၤစၢၤ အပှ့ၤ ၥၦ ၡၩၪၧၨ ၠ ။ (24) ၁၂"},
	{"sw", "Latn", "NotoSans", "Habari jirani! Msaada ni bure (24), ng’ombe."},
}

// chosen walks a text as a typesetter does: characters that belong to no
// script take that of the ones before them, and at a new script there is no
// font before. It returns the font of each rune, "" for none.
func chosen(library *faces.Library, tag, home string, bold bool, text string) []string {
	var names []string
	var prev *faces.Font
	script := home
	for _, r := range text {
		if s := language.LookupScript(r); s.Strong() && s.String() != script {
			script, prev = s.String(), nil
		}
		f, ok := library.Choose(tag, script, bold, r, prev)
		if !ok {
			names = append(names, "")
			continue
		}
		names, prev = append(names, f.Name), f
	}
	return names
}

func TestLanguages(t *testing.T) {
	library := faces.Embedded()
	for _, sample := range samples {
		for _, weight := range []struct {
			bold bool
			name string
		}{{false, "-Regular"}, {true, "-Bold"}} {
			runes := []rune(sample.text)
			want := sample.family + weight.name
			if want == "NotoSerifTibetan-Regular" {
				want = "NotoSerifTibetan-Medium"
			}
			for i, got := range chosen(library, sample.tag, sample.script, weight.bold, sample.text) {
				if got != want {
					t.Errorf("%s: %q (U+%04X) of %q is set in %q, want %s", sample.tag, runes[i], runes[i], sample.text, got, want)
				}
			}
		}
	}
}

// Words of any script stand about as far from each other as Latin ones; of Nastaliq,
// whose letters lean over, nearer.
func TestWordSpaces(t *testing.T) {
	library := faces.Embedded()
	for _, sample := range samples {
		for _, bold := range []bool{false, true} {
			f, ok := library.Choose(sample.tag, sample.script, bold, ' ', nil)
			if !ok {
				t.Fatalf("%s has no space", sample.tag)
			}
			space, _ := f.Font.NominalGlyph(' ')
			width := float64(font.NewFace(f.Font).HorizontalAdvance(space)) / float64(f.Upem())
			if least := map[bool]float64{true: 0.13, false: 0.2}[sample.family == "NotoNastaliqUrdu"]; width < least || width > 0.32 {
				t.Errorf("%s: a space of %s is %g em wide", sample.tag, f.Name, width)
			}
		}
	}
}
