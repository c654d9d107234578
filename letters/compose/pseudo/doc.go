// Package pseudo makes messages of languages that nobody speaks out of English ones, so
// that a template is seen to hold any translation: [Accented] ones are longer, and
// [Mirrored] ones run from right to left. Both stand in square brackets, by which a text
// that is cut off, or put together of several messages, is seen; words without accents are
// words that no translator was asked for.
//
// Text in, text out: placeholders, Markdown and places where a line may end stay as they
// are.
package pseudo
