package answers

import (
	"encoding/csv"
	"strings"

	"doorletters/letters"
)

// Suggest is a line of corrections.csv that sets columns of the rows with a text:
// `14,,Norfolk St,,,,,,`. Where nothing is known to set, it is how such a line begins.
func Suggest(written string, values map[letters.Column]string) string {
	cells := []string{written}
	for _, column := range columns {
		cells = append(cells, values[column])
	}
	if len(values) == 0 {
		cells = []string{written, ""}
	}
	var line strings.Builder
	w := csv.NewWriter(&line)
	_ = w.Write(cells) // a strings.Builder takes all
	w.Flush()
	return strings.TrimSuffix(line.String(), "\n")
}
