// Package examples has the campaigns of this folder, which run as they are.
package examples

import (
	"embed"
	"io/fs"
)

//go:embed riverside/campaign.toml riverside/*.xlsx
var files embed.FS

// Riverside returns the files of an invented town, with campaign.toml at the top.
func Riverside() fs.FS {
	sub, err := fs.Sub(files, "riverside")
	if err != nil {
		panic(err) // the name is a valid one
	}
	return sub
}
