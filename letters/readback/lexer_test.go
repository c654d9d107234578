package readback

import "testing"

// What is no number of a PDF is none: a place that is not a number is beyond no edge.
func TestNumbersOfContent(t *testing.T) {
	for word, valid := range map[string]bool{
		"12": true, "-.5": true, "+3.25": true, "0": true,
		"NaN": false, "nan": false, "Inf": false, "-Infinity": false, "1e400": false, "1e5": false, "0x1p4": false, "1-2": false, ".": false,
	} {
		for _, content := range []string{"[" + word + "]TJ", word + " 0 Td"} {
			l := lexer{data: []byte(content)}
			operator, _, err := l.next(nil)
			if known := operator == "TJ" || operator == "Td"; (err == nil && known) != valid {
				t.Errorf("%s is read as %q, %v", content, operator, err)
			}
		}
	}
}
