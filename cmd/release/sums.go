package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// sumsName is the file of the checksums, which `sha256sum --check` and `shasum --check` read.
const sumsName = "SHA256SUMS"

// sums writes the checksums of files.
func (r *release) sums(files []string) error {
	slices.Sort(files)
	var b strings.Builder
	for _, name := range files {
		data, err := os.ReadFile(filepath.Join(r.out, name))
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "%x  %s\n", sha256.Sum256(data), name)
	}
	return os.WriteFile(filepath.Join(r.out, sumsName), []byte(b.String()), 0o644)
}
