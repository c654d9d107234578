package letters

// Message is a message of a locale at one of the places where a letter says it.
type Message struct {
	// Key is the message's in the locale's file: "who_we_are".
	Key string
	// Language is the locale's, a BCP 47 tag: not the letter's where a line of a letter
	// is for readers of another language.
	Language string
	// Place tells the places apart where a letter says it: it counts the messages of a
	// letter in the order of its template, from 1.
	Place int
}
