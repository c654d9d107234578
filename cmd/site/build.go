package main

import (
	"os"
	"os/exec"
	"path/filepath"
)

// hot are the packages in which the time is spent. Functions of all others are not put into
// those that call them, which makes the programs a twentieth smaller, compressed.
var hot = []string{
	"bufio", "bytes", "cmp", "compress/flate", "encoding/binary", "encoding/xml", "hash/crc32", "internal/abi", "internal/bytealg", "internal/runtime/...", "internal/strconv", "io", "iter", "maps", "math", "math/bits", "runtime/...",
	"slices", "sort", "strconv", "strings", "sync/...", "unicode/...",
	"github.com/go-text/typesetting/font", "github.com/go-text/typesetting/harfbuzz", "github.com/go-text/typesetting/segmenter", "github.com/go-text/typesetting/shaping", "golang.org/x/text/unicode/norm",
	"doorletters/letters", "doorletters/letters/address/...", "doorletters/letters/pdf", "doorletters/letters/pods/...", "doorletters/letters/readback", "doorletters/letters/roster/...", "doorletters/letters/sheet/...", "doorletters/letters/typeset/...",
}

// build builds a package for browsers.
func (s *source) build(pkg string) ([]byte, error) {
	pruned, err := s.prune()
	if err != nil {
		return nil, err
	}
	out := filepath.Join(s.work, "built.wasm")
	args := append([]string{"build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", out}, pruned...)
	args = append(args, "-gcflags=all=-l")
	for _, pattern := range hot {
		args = append(args, "-gcflags="+pattern+"=")
	}
	cmd := exec.Command("go", append(args, pkg)...)
	cmd.Dir = s.root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
}
