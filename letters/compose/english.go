package compose

// EnglishName is a language's name in English: its locale's word, else CLDR's.
func (c *Composer) EnglishName(tag string) string {
	if found := c.locale(tag); found != nil {
		return found.language().English
	}
	return englishName(tag)
}
