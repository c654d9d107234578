//go:build !windows

package keep

import (
	"os"
	"path/filepath"
	"strings"
)

// documents is where a desktop has the documents: their folder's name is in the person's
// language.
func documents(own string) []string {
	data, err := os.ReadFile(filepath.Join(own, ".config", "user-dirs.dirs"))
	if err != nil {
		return nil
	}
	for line := range strings.Lines(string(data)) {
		path, found := strings.CutPrefix(strings.TrimSpace(line), `XDG_DOCUMENTS_DIR="`)
		if !found {
			continue
		}
		path = strings.TrimSuffix(path, `"`)
		if below, found := strings.CutPrefix(path, "$HOME/"); found && below != "" {
			return []string{filepath.Join(own, below)}
		}
		if filepath.IsAbs(path) {
			return []string{path}
		}
	}
	return nil
}
