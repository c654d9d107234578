// Package slim says how this program is built without the code that nothing needs, and
// with small code where no time is spent: the programs of the page, and those that people
// download. It does the same as what go build makes, and is smaller by an eighth.
package slim

// source is the source tree of this program, and the Go that it is built with.
type source struct {
	root   string // of the module
	goRoot string
	work   string // where what is made on the way is written
}

// Flags returns the flags with which go build, run in the module's root, builds slim
// programs, whatever they are built for. Files that they name are written into the folder
// work, and are needed until all is built. The linker still has to be told -s -w.
func Flags(root, goRoot, work string) ([]string, error) {
	flags, err := source{root, goRoot, work}.prune()
	if err != nil {
		return nil, err
	}
	flags = append(flags, "-tags=nethttpomithttp2", "-gcflags=all=-l")
	for _, pattern := range hot {
		flags = append(flags, "-gcflags="+pattern+"=")
	}
	return flags, nil
}

// hot are the packages in which the time is spent. Functions of all others are not put into
// those that call them, which makes the programs a twentieth smaller, compressed.
var hot = []string{
	"bufio", "bytes", "cmp", "compress/flate", "encoding/binary", "encoding/xml", "hash/crc32", "internal/abi", "internal/bytealg", "internal/runtime/...", "internal/strconv", "io", "iter", "maps", "math", "math/bits", "runtime/...",
	"slices", "sort", "strconv", "strings", "sync/...", "unicode/...",
	"github.com/andybalholm/brotli", "github.com/go-text/typesetting/font", "github.com/go-text/typesetting/harfbuzz", "github.com/go-text/typesetting/segmenter", "github.com/go-text/typesetting/shaping", "golang.org/x/text/unicode/norm",
	"doorletters/letters", "doorletters/letters/address/...", "doorletters/letters/faces/pack", "doorletters/letters/faces/sfnt", "doorletters/letters/pdf", "doorletters/letters/pods/...", "doorletters/letters/readback", "doorletters/letters/roster/...", "doorletters/letters/sheet/...", "doorletters/letters/typeset/...",
}
