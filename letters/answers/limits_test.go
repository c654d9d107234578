package answers_test

import (
	"fmt"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/answers"
)

// A file of far more corrections than anybody types is an error, and those that it begins
// with are no excuse to go on without the others.
func TestCorrectionsAreCounted(t *testing.T) {
	var b strings.Builder
	b.WriteString("As written,Number\n")
	for i := range 50_001 {
		fmt.Fprintf(&b, "%d Alder St,12\n", i)
	}
	_, problems, err := answers.Read(strings.NewReader(b.String()), "US")
	if err != nil || len(problems) != 1 || problems[0].Severity != letters.SeverityError || problems[0].Row != 50_002 || !strings.Contains(problems[0].Message, "more than 50,000 corrections") {
		t.Errorf("%v %v", problems, err)
	}
}
