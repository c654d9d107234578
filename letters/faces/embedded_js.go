package faces

import (
	"embed"
	"io/fs"
)

// embedded is empty in a browser: there the families come one by one, see [Unpacked].
var embedded embed.FS

// Packed returns the folder of files in which the fonts that come with the program are kept:
// none, in a browser.
func Packed() fs.FS { return embedded }
