package pseudo

// Mirrored returns a message letter for letter in the Arabic script. It says nothing in
// Arabic: that its letters join, and run from right to left, is what is looked at. English
// letters that are only turned around by control characters would be in the wrong face, and
// would join nothing.
func Mirrored(message string) string { return bracketed(prose(message, arabic)) }

var arabic = mapped(func() map[rune]rune {
	const letters = "ابصدعفغهيجكلمنوطقرستؤثضخئز"
	table := paired("abcdefghijklmnopqrstuvwxyz", letters)
	for capital, letter := range paired("ABCDEFGHIJKLMNOPQRSTUVWXYZ", letters) {
		table[capital] = letter
	}
	for mark, arabic := range paired(",;?", "،؛؟") {
		table[mark] = arabic
	}
	return table
}())
