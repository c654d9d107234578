package press

import (
	"strconv"
	"strings"
)

// code is a letter code, taken apart.
type code struct {
	pod    string
	serial int
}

// parseCode reads "CP3-017".
func parseCode(text string) (code, bool) {
	pod, serial, ok := strings.Cut(strings.ToUpper(strings.TrimSpace(text)), "-")
	n, err := strconv.Atoi(serial)
	return code{pod, n}, ok && err == nil && pod != "" && n > 0
}
