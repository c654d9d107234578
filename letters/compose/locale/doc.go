// Package locale reads and writes a language's file of messages, active.<tag>.toml in
// go-i18n's form, and gives its messages out. [Reader] reads the languages of the program
// and of a campaign, [Locale.Localize] makes a message, [Source.Write] writes a file anew.
//
// In a file each message is a table with nothing in it but its plural forms: what it means,
// and the English that it was translated from, stand in comments above it that begin with
// "#.", as gettext's do. Programs for translators take a table with other keys for several
// messages. Comments that begin otherwise are the translator's own, and are kept:
//
//	#. Who writes: people of these streets.
//	#. English: We are neighbors, not the government.
//	# said to women and men alike
//	[who_we_are]
//	other = "Ni estas najbaroj, ne la registaro."
//
// goi18n's merge, and Weblate with the older of its two TOML writers, drop such comments in a
// file; what they leave is read again, and Source.Write puts there what was lost, but for the
// translator's own remarks and the English before. Of that goi18n keeps a hash, in the place
// of which Write leaves a note that English has changed since.
//
// The same as a workbook, active.<tag>.xlsx, is read by [Reader.ParseWorkbook] and written by
// [Source.WriteWorkbook]: a row for each form of a message, for those who translate in a
// spreadsheet program. Nothing that somebody wrote is lost from the one to the other.
//
// A form that is empty is not translated. In a campaign's own file it leaves the program's
// message as it is.
package locale
