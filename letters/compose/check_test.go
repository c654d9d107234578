package compose_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/compose"
)

// Thai, Lao, Khmer and Burmese are written without spaces, and lines end where
// the translator has put U+200B.
func TestUnspacedScriptsSayWhereLinesMayEnd(t *testing.T) {
	const (
		thai     = "เราเป็นเพื่อนบ้านที่ช่วยเหลือกันโดยไม่คิดเงิน"
		broken   = `เรา\u200Bเป็น\u200Bเพื่อนบ้าน\u200Bที่\u200Bช่วยเหลือ\u200Bกัน\u200Bโดย\u200Bไม่\u200Bคิด\u200Bเงิน`
		ministry = "กระทรวงแรงงานและสวัสดิการสังคม" // 30, the longest in the dictionaries
	)
	for _, tt := range []struct {
		name, tag, key, text string
		want                 string // "" where all is well
	}{
		{"Thai", "th", "honest", thai, `the 45 letters that begin with "เราเป็นเพื่อนบ้"`},
		{"Thai with U+200B", "th", "honest", broken, ""},
		{"Lao", "lo", "honest", "ພວກເຮົາແມ່ນເພື່ອນບ້ານທີ່ຊ່ວຍເຫຼືອເຊິ່ງກັນ", "the 41 letters"},
		{"Khmer", "km", "honest", "យើងជាអ្នកជិតខាងដែលជួយគ្នាទៅវិញទៅមក", "the 34 letters"},
		{"Burmese", "my", "honest", "ဒီလမ်းတွေမှာနေတဲ့အိမ်နီးချင်းတွေပါ", "the 34 letters"},
		{"a long word", "th", "honest", ministry, ""},
		{"one letter more", "th", "honest", ministry + "ก", "the 31 letters"},
		{"later in the message", "th", "honest", "เรา ช่วย, " + thai, "the 45 letters"},
		{"spaces", "th", "honest", ministry + " " + ministry, ""},
		{"punctuation", "my", "honest", "အိမ်နီးချင်းတို့ကူညီ၊အိမ်နီးချင်းတို့ကူညီ", ""},
		{"placeholders", "th", "place", ministry + "{{.Place}}" + ministry + "{{.Total}}", ""},
		{"bold words", "th", "honest", "**" + ministry + "**ช่วย", "the 34 letters"},
		{"Tibetan", "bo", "honest", "གཅིག་གིས་གཅིག་ལ་རོགས་རམ་བྱེད་ཀྱི་ཡོད།", ""},
		{"Chinese", "zh-Hans", "honest", strings.Repeat("邻居", 20), ""},
		{"a foreign word in English", "en", "honest", "Hello, " + thai, "the 45 letters"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			file := "locales/active." + tt.tag + ".toml"
			_, problems, err := compose.New(riverside(), fstest.MapFS{
				file: {Data: []byte("\n[" + tt.key + "]\nother = \"" + tt.text + "\"\n")},
			})
			if err != nil {
				t.Fatal(err)
			}
			var got []letters.Problem
			for _, p := range problems {
				if p.Row > 0 { // not what a new language has yet to say
					got = append(got, p)
				}
			}
			switch {
			case tt.want == "" && len(got) > 0:
				t.Errorf("%v", got)
			case tt.want == "":
			case len(got) != 1 || got[0].File != file || got[0].Row != 3 || got[0].Column != tt.key ||
				!strings.Contains(got[0].Message, tt.want) || !strings.Contains(got[0].Hint, `\u200B`) ||
				got[0].Severity != letters.SeverityWarning:
				t.Errorf("%v, want %s", got, tt.want)
			}
		})
	}
}
