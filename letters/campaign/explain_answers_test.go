package campaign_test

import (
	"testing"

	"doorletters/letters"
)

// A line to paste into campaign.toml is a row to fill in where the settings are a sheet.
func TestExplainAnswers(t *testing.T) {
	sheet := sheetOf("name | Riverside\ncountry | US")
	for hint, want := range map[string]string{
		"write " + letters.SettingLine("instead", "qu", "es") + " in campaign.toml":                                                                         `write es beside "instead qu" on the sheet Campaign`,
		letters.SettingLine("answers", "blank_street", "above") + " in campaign.toml":                                                                       `above beside "answers blank street" on the sheet Campaign`,
		letters.SettingLine("answers.languages", "中文", "zh-Hans") + " or " + letters.SettingLine("answers.languages", "Mrs. O", "en") + " in campaign.toml": `zh-Hans beside "answers languages 中文" or en beside "answers languages Mrs  O" on the sheet Campaign`,
	} {
		if got := sheet.Explain(letters.Problem{Hint: hint}).Hint; got != want {
			t.Errorf("%s is explained as\n%s\nwant\n%s", hint, got, want)
		}
	}
}
