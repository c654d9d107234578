// Package languages is for those who translate: [Start] makes the file of a new language,
// [Renew] writes one anew with what its messages mean, [Checker] says what is wrong with a
// translation and where, and whether the letter fits its page, and lists the languages.
//
// It takes files as their bytes and gives them back so. Where they stand is for the
// command line to know.
package languages
