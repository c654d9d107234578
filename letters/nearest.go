package letters

import (
	"fmt"
	"strings"
)

// Nearest returns the entry of known that differs least from word, or "" where
// all differ too much to be what was meant. Case does not count.
func Nearest(word string, known []string) string {
	best, least := "", max(2, (len(word)+2)/3)+1
	for _, k := range known {
		if n := EditDistance(strings.ToLower(word), strings.ToLower(k)); n < least {
			best, least = k, n
		}
	}
	return best
}

// DidYouMean is the end of a message about a word that is not known: "; did you
// mean "Doors"?", or nothing where none of known is near it.
func DidYouMean(word string, known []string) string {
	if near := Nearest(word, known); near != "" {
		return fmt.Sprintf("; did you mean %q?", near)
	}
	return ""
}

// EditDistance counts the letters to insert, delete, replace or swap with their
// neighbour to turn a into b (optimal string alignment).
func EditDistance(a, b string) int {
	from, to := []rune(a), []rune(b)
	rows := make([][]int, len(from)+1)
	for i := range rows {
		rows[i] = make([]int, len(to)+1)
		rows[i][0] = i
	}
	for j := range rows[0] {
		rows[0][j] = j
	}
	for i := 1; i <= len(from); i++ {
		for j := 1; j <= len(to); j++ {
			cost := 1
			if from[i-1] == to[j-1] {
				cost = 0
			}
			rows[i][j] = min(rows[i-1][j]+1, rows[i][j-1]+1, rows[i-1][j-1]+cost)
			if i > 1 && j > 1 && from[i-1] == to[j-2] && from[i-2] == to[j-1] {
				rows[i][j] = min(rows[i][j], rows[i-2][j-2]+1)
			}
		}
	}
	return rows[len(from)][len(to)]
}
