// Package bounded reads files that people wrote by hand, each up to a size: what is
// larger is another file under its name, and reading it would take the machine's memory.
package bounded

import (
	"fmt"
	"io"
	"io/fs"

	"doorletters/letters"
)

// Limits of what a campaign has beside its lists, in bytes. The largest of the program's
// own are 10 kB of template, 40 kB of locale and 6 MB of font; fonts with all of Chinese
// have 20 MB.
const (
	Text    = 256 << 10
	Picture = 16 << 20
	Font    = 64 << 20
)

// ReadFile reads a file of at most limit bytes. The error of a larger one is a
// [letters.Problem] that names it.
func ReadFile(files fs.FS, name string, limit int64) ([]byte, error) {
	f, err := files.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	// A file's size is not asked for: it may grow, and some have none.
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > limit {
		return nil, letters.FileFault(name, fmt.Sprintf("the file is larger than %d kB, so it is not read", limit>>10), "look whether it is the file that you meant")
	}
	return data, nil
}
