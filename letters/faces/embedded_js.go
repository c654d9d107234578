package faces

import "embed"

// embedded is empty in a browser: there the fonts come one by one, see [NewLibrary].
var embedded embed.FS
