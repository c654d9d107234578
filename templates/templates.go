// Package templates holds what a printed thing looks like, one file each:
// Markdown with TOML front matter for margins and sizes. Package compose
// reads them, and describes the format.
package templates

import "embed"

// Files holds the files, at the top.
//
//go:embed *.md
var Files embed.FS
