//go:build !js

package faces

import (
	"embed"
	"sync"
)

// packed are listed by name in fonts/manifest.tsv; fonts/make.py makes them.
//
//go:embed fonts/*.woff2
var packed embed.FS

// embedded are the program's own fonts, unpacked when they are first read.
var embedded = unpacked{packed, new(sync.Map)}
