package press_test

import (
	"context"
	"encoding/csv"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/press"
)

// wideDoor is a row with an address that is wider than its place on a letter.
type wideDoor struct{ number, street, unit, language string }

// wideDoors are such rows from lists of several countries, with a short one.
var wideDoors = []wideDoor{
	{"12", "Alder St", "Apt 3", "en"},
	{"1234", "Northwest Martin Luther King Boulevard", "Apartment 1203", "en"},
	{"161", "AVENIDA DOUTOR PEDRO LIMA", "APARTAMENTO 0", "pt"},
	{"2890", "Rua Professora Maria da Conceição Aparecida dos Santos", "Bloco 3", "pt"},
	{"117a", "Bürgermeister-Doktor-Friedrich-Wilhelm-Schmidtmeier-Straße", "Hinterhaus", "de"},
	{"237 bis", "Avenue du Maréchal de Lattre de Tassigny", "Bâtiment B", "en"},
	{"117", "شارع الشهيد عبد الرحمن بن عبد العزيز القرطبي", "الطابق الثالث، شقة ١٢٠٣", "ar"},
	{"1234号", "北京市朝阳区建国门外大街国际贸易中心南侧延长线", "第十五栋二单元", "zh-Hans"},
	{"117", "ဗိုလ်ချုပ်အောင်ဆန်းလမ်းမကြီးမြောက်ဘက်ခြမ်းရပ်ကွက်ကြီး", "အခန်း ၁၂၀၃", "my"},
	{"5", "Supercalifragilisticexpialidociousboulevardwithoutspaces", "", "en"},
}

// wideStreet is a campaign with those doors, in a pod.
func wideStreet(doors ...wideDoor) fstest.MapFS {
	var list strings.Builder
	w := csv.NewWriter(&list)
	rows := [][]string{{"Number", "Street", "Unit", "City", "ZIP", "Language", "Pod"}}
	for _, d := range doors {
		rows = append(rows, []string{d.number, d.street, d.unit, "Riverside", "01300", d.language, "CP1"})
	}
	if err := w.WriteAll(rows); err != nil {
		panic(err)
	}
	f := folder("addresses.csv", list.String())
	settings := string(f["campaign.toml"].Data)
	from := strings.Index(settings, "languages")
	to := from + strings.Index(settings[from:], "\n")
	f["campaign.toml"] = &fstest.MapFile{Data: []byte(settings[:from] + `languages = ["en", "pt", "de", "ar", "zh-Hans", "my"]` + settings[to:])}
	return f
}

// An address wider than its place is a letter nevertheless, in every layout: it is read
// back from the finished paper as the address that it is, and nothing stands upon it.
func TestWideAddressesAreLetters(t *testing.T) {
	long(t)
	for _, on := range []struct{ layout, paper string }{
		{"single", "letter"}, {"single", "a5"}, {"duplex", "a4"}, {"bilingual", "a4"}, {"half", "letter"}, {"quarter", "letter"},
		{"hanger", "letter"}, {"hanger-narrow", "a4"}, {"window-10", "letter"}, {"window-double", "letter"}, {"window-din", "a4"}, {"large", "letter"},
	} {
		t.Run(on.layout+" on "+on.paper, func(t *testing.T) {
			t.Parallel()
			batch, _ := printedAs(t, wideStreet(wideDoors...), on.layout, on.paper, press.PrintOptions{FullProof: true})
			for _, p := range batch.Problems {
				if p.Severity == letters.SeveritySkipped {
					t.Error(p.Message)
				}
			}
			if batch.Letters != len(wideDoors) || batch.Proved.Letters < len(wideDoors) {
				t.Errorf("%d letters, of which %d were read", batch.Letters, batch.Proved.Letters)
			}
		})
	}
}

// It turns to the next line before the unit, where the street has room on one.
func TestAddressTurnsBeforeItsUnit(t *testing.T) {
	_, _, out := printed(t, wideStreet(wideDoor{"16", "Northwest Boulevard", "Rear Building, Apartment 1203", "en"}), press.PrintOptions{})
	text := pdftest.Read(t, out["letters-CP1.pdf"])[0].Text()
	if !strings.Contains(text, "16 Northwest Boulevard,\nRear Building, Apartment 1203\n") {
		t.Errorf("the letter says %q", text)
	}
}

// Doors with wide addresses do not change the letters of others: each word is where it was.
func TestWideAddressesLeaveOthersAlone(t *testing.T) {
	short := wideDoor{"12", "Alder St", "Apt 3", "en"}
	_, _, usual := printed(t, wideStreet(short, wideDoor{"14", "Alder St", "", "en"}), press.PrintOptions{})
	_, _, beside := printed(t, wideStreet(short, wideDoors[1]), press.PrintOptions{})
	want, got := wordsOf(t, usual["letters-CP1.pdf"]), wordsOf(t, beside["letters-CP1.pdf"])
	if len(want) == 0 || !slices.Equal(want, got) {
		t.Errorf("%+v and beside a wide one %+v", want, got)
	}
}

// A letter that leaves something out for its address says so where it is looked at.
func TestThePreviewOfAWideAddressSaysWhatItLacks(t *testing.T) {
	short := wideDoor{"12", "Alder St", "", "de"}
	c := inFolder(wideStreet(short, wideDoors[4]))
	c.Layout = "hanger"
	s := open(t, c)
	_, wide := previewed(t, s, press.Preview{Pod: "CP1", Door: 1})
	if wide.LeftOut == "" || len(wide.Problems) != 1 || !strings.Contains(wide.Problems[0].Message, "without "+wide.LeftOut) {
		t.Errorf("the wide one: %+v", wide)
	}
	_, usual := previewed(t, s, press.Preview{Pod: "CP1", Door: 0})
	if usual.LeftOut != "" || len(usual.Problems) > 0 || usual.Points < wide.Points {
		t.Errorf("the short one: %+v", usual)
	}
}

// No word of a unit is cut on the sheet to tick off.
func TestWideUnitsOnSheets(t *testing.T) {
	var doors []wideDoor
	units := []string{"Apt 3", "Basement", "Apartment 1203", "APARTAMENTO 0", "Bloco 3, Apartamento 402", "Departamento 4B", "Penthouse Suite 12", "Bâtiment B"}
	for i, unit := range units {
		doors = append(doors, wideDoor{strconv.Itoa(10 + i), "Alder St", unit, "en"})
	}
	for _, large := range []bool{false, true} {
		out := shelf{}
		if _, err := press.Sheets(context.Background(), inFolder(wideStreet(doors...)), shelf{}, out, press.SheetOptions{Large: large}, nil); err != nil {
			t.Fatal(err)
		}
		var text strings.Builder
		for _, page := range pdftest.Read(t, out["sheet-CP1.pdf"]) {
			text.WriteString(page.Text() + "\n")
		}
		for _, word := range strings.Fields(strings.Join(units, " ")) {
			if !strings.Contains(text.String(), word) {
				t.Errorf("large %v: there is no %s on it: %q", large, word, text.String())
			}
		}
	}
}

// Labels of every stock have the same addresses, whatever direction they are read in.
func TestWideAddressesHaveLabels(t *testing.T) {
	long(t)
	for _, stock := range press.LabelStocks() {
		for _, first := range []string{"en", "ar"} {
			f := wideStreet(wideDoors...)
			settings := string(f["campaign.toml"].Data)
			f["campaign.toml"] = &fstest.MapFile{Data: []byte(strings.Replace(settings, `["en", `, `["`+first+`", "en", `, 1))}
			if first == "en" {
				f["campaign.toml"] = &fstest.MapFile{Data: []byte(settings)}
			}
			made, err := press.Labels(context.Background(), inFolder(f), shelf{}, shelf{}, press.LabelOptions{Stock: stock}, nil)
			if err != nil || len(made.Unset) > 0 {
				t.Errorf("%s, %s: %v, %v", stock, first, err, made.Unset)
			}
		}
	}
}

// Any address is a letter that was read back, or a problem that names its row.
func TestAnyAddressIsALetterOrAProblem(t *testing.T) {
	long(t)
	const doors = 60
	word := rapid.StringOfN(rapid.SampledFrom([]rune("abcdefgh XYZ ,-. 0123456789 äéçõ شارع النور 北京市路 ဗိုလ်ချုပ်")), 1, 110, -1)
	var wide []wideDoor
	for i := range doors {
		wide = append(wide, wideDoor{strconv.Itoa(i + 1), "Alder " + word.Example(i), word.Example(doors + i), []string{"en", "ar", "my"}[i%3]})
	}
	for _, layout := range []string{"single", "quarter", "window-10"} {
		t.Run(layout, func(t *testing.T) {
			t.Parallel()
			batch, _ := printedAs(t, wideStreet(wide...), layout, "letter", press.PrintOptions{FullProof: true})
			told := map[int]bool{}
			for _, p := range batch.Problems {
				if p.Severity == letters.SeveritySkipped {
					told[p.Row] = true
				}
			}
			if batch.Letters+len(told) != doors || batch.Letters < doors/3 {
				t.Errorf("%d letters and %d rows without: %v", batch.Letters, len(told), batch.Problems)
			}
		})
	}
}
