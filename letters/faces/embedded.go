//go:build !js

package faces

import (
	"embed"
	"io/fs"
)

// packed are listed by name in fonts/manifest.tsv; fonts/make.py makes them.
//
//go:embed fonts/*.pack fonts/*.pool
var packed embed.FS

// embedded are the program's own fonts, unpacked when they are first read.
var embedded = Unpacked(Packed())

// Packed returns the folder of files in which the fonts that come with the program are kept:
// [AllFiles] names them.
func Packed() fs.FS {
	folder, err := fs.Sub(packed, "fonts")
	if err != nil {
		panic(err) // the name is a valid path
	}
	return folder
}
