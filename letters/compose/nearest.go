package compose

import (
	"fmt"
	"strings"
)

// hintNearest begins a hint with the known name nearest to a misspelt one;
// empty where none is near.
func hintNearest(name string, known []string) string {
	best, least := "", 0
	for _, k := range known {
		d := editDistance(strings.ToLower(name), strings.ToLower(k))
		if best == "" || d < least {
			best, least = k, d
		}
	}
	if best == "" || least > max(2, len(name)/3) {
		return ""
	}
	return fmt.Sprintf("did you mean %q? ", best)
}

// editDistance is Levenshtein's: the fewest insertions, deletions and
// substitutions of bytes that turn a into b.
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := diagonal
			if a[i-1] != b[j-1] {
				cost++
			}
			diagonal = row[j]
			row[j] = min(row[j]+1, row[j-1]+1, cost)
		}
	}
	return row[len(b)]
}
