// Package locales holds the messages of every language that letters are
// written in, one file per language: active.<tag>.toml, in go-i18n's form.
// All others are translated from English, which has the descriptions for
// translators; [locale.name], [locale.english] and [locale.reviewedby] describe
// the language itself. Package compose reads them.
package locales

import "embed"

// Files holds the files, at the top.
//
//go:embed active.*.toml
var Files embed.FS

// Desk holds the words of the web page, desk.<tag>.toml, in the same form: English,
// and the languages that these were translated into.
//
//go:embed desk.*.toml
var Desk embed.FS
