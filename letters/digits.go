package letters

// IsDigits reports whether a text is made of the digits 0 to 9 and nothing else.
func IsDigits(text string) bool {
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return false
		}
	}
	return text != ""
}
