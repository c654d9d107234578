//go:build !js

package faces

import "embed"

// Files are listed by name in fonts/manifest.tsv; fonts/make.py makes them.
//
//go:embed fonts/*.ttf
var embedded embed.FS
