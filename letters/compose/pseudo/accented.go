package pseudo

import (
	"strings"
	"unicode"
)

// Accented returns a message with an accent on each letter, and longer, as a translation
// of it may be.
func Accented(message string) string {
	return bracketed(prose(message, accents) + padding(message))
}

var accents = mapped(paired("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "åƀçđéƒĝĥîĵķļṁñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"))

// paired maps each rune of a text to that at its place in another.
func paired(from, to string) map[rune]rune {
	table, targets := map[rune]rune{}, []rune(to)
	for i, r := range []rune(from) {
		table[r] = targets[i]
	}
	return table
}

// numbers are the words that a message is made longer with: who reads them sees how many
// are there, and which is the last.
var numbers = []string{"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}

// padding is what a message is made longer with.
func padding(message string) string {
	length, hasLetters := 0, false
	prose(message, func(text string) string {
		length += len([]rune(strings.TrimSpace(strings.Trim(text, "*_"))))
		hasLetters = hasLetters || strings.ContainsFunc(text, unicode.IsLetter)
		return text
	})
	if !hasLetters {
		return ""
	}
	var b strings.Builder
	for i, wanted := 0, (length*percentLonger(length)+99)/100; wanted > 0; i++ {
		word := numbers[i%len(numbers)]
		b.WriteString(" " + accents(word))
		wanted -= len(word) + 1
	}
	return b.String()
}

// percentLonger is by how much a translation may be longer than an English text of so many
// characters: IBM's figures for the design of screens, as W3C has them in "Text size in
// translation" (https://www.w3.org/International/articles/article-text-size): the upper end
// of each range. That of 51 to 70 characters stands between its neighbours here; the figures
// there, 151 to 170 %, are out of their order.
func percentLonger(length int) int {
	for _, bound := range []struct{ length, percent int }{{10, 200}, {20, 100}, {30, 80}, {50, 60}, {70, 40}} {
		if length <= bound.length {
			return bound.percent
		}
	}
	return 30
}
