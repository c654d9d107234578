package desk

import (
	"doorletters/letters"
	"doorletters/letters/langname"
	"doorletters/letters/press/languages"
)

// saveWords answers with the whole file of a language, as text or as a workbook, to be
// sent to somebody.
func (d *Desk) saveWords(v *visit) error {
	if _, _, err := v.wordsCampaign(); err != nil {
		return err
	}
	tag := v.r.PathValue("tag")
	f, err := v.wordsFile(tag)
	if err != nil {
		return err
	}
	if _, shipped := languages.Shipped(tag); !shipped && f.Data == nil {
		return letters.Refusal(v.say("words.no_language", "Name", langname.EnglishName(tag)), "")
	}
	if f, err = wordsAsText(f); err != nil {
		return err
	}
	to, pictures := languages.TOML, languages.Pictures(nil)
	if v.r.FormValue("as") == "xlsx" {
		to = languages.Workbook
		if d.options.Typefaces == nil { // a browser would take too long
			if pictures, err = languages.EnglishPictures(); err != nil {
				return err
			}
		}
	}
	data, problems, err := languages.Whole(f, to, pictures)
	if err == nil {
		err = firstError(problems)
	}
	if err != nil {
		return err
	}
	return v.attach(languages.FileName(tag, to), data)
}
