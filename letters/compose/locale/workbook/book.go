package workbook

// Book is a language's messages in a spreadsheet.
type Book struct {
	Tag     string // BCP 47
	English string // its name in English; not read back
	Own     string // its own name; not read back
	// RightToLeft: the language is written from the right.
	RightToLeft bool
	// Header are lines about the whole translation.
	Header []string
	// Beside are whose words stand beside the English: "Spanish".
	Beside []string
	// Optional: what is left empty stays as the program says it.
	Optional bool
	// TextFile is how the text file is written that the workbook was made of, for the way
	// back; empty for as usual.
	TextFile string
	Rows     []Row
	// Sheet is the one that the rows were read from.
	Sheet string
}

// Row is a message, or one plural form of it.
type Row struct {
	// Key is the message's, and with a plural form's name behind a dot that of the form:
	// "sent_to.few". Empty where a workbook that was read does not say it.
	Key     string
	English string
	// Before is the English that the translation was made from, where that is another.
	Before string
	// Beside has the words of those that the book names, in that order.
	Beside      []string
	Translation string
	// Note is what the message means and what to keep in it.
	Note string
	// Remark is the translator's own.
	Remark  string
	Picture []byte // a PNG; nil for none
	// Number is that of the row in the sheet that it was read from, from 1.
	Number int
}

// Headings of the columns, by which they are found again.
const (
	HeadingEnglish     = "English"
	HeadingTranslation = "Translation"
	HeadingNote        = "Note"
	HeadingPicture     = "Picture"
	HeadingRemark      = "Remark"
	HeadingBefore      = "English before"
	HeadingKey         = "Key"
)

const (
	messagesSheet = "Translate"
	howToSheet    = "How to"

	headingHowTo  = "What to do"
	headingHeader = "Your notes on the whole translation"

	// languageLine begins the line above the headings that has the language's tag.
	languageLine = "Language:"
	// textFileLine begins the line of the other sheet that says how the text file is written.
	textFileLine = "The text file:"
	// saysHeading ends the headings of columns with the words of others.
	saysHeading = " says"
)
