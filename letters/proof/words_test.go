package proof_test

import (
	"regexp"
	"strings"
	"testing"
)

// A long address whose parts repeat themselves stands on many lines of a narrow letter,
// and is found there in no time.
func TestLongAddressOnManyLines(t *testing.T) {
	long := "riverside.example.org/" + strings.Repeat("a-rather-long-name-of-a-form-", 8)
	narrow := strings.NewReplacer("riverside.example.org/help", long, "[links]", "[letter]\nlayout = \"quarter\"\n[links]").Replace(settings)
	if _, batch, err := printedWith(t, map[string]string{"campaign.toml": narrow}, nil); err != nil || batch.Proved.Letters != 6 {
		t.Errorf("proved %+v, %v", batch.Proved, err)
	}
}

// Lines that change places say something else, though the letters and digits are those of
// the letter.
func TestFindsExchangedLines(t *testing.T) {
	_, _, err := printed(t, func(_ *testing.T, file []byte) []byte {
		return rebuilt(file, func(object []byte) []byte { return withLength(exchangedLines(object)) })
	})
	if err == nil || !strings.Contains(err.Error(), "the letter") {
		t.Errorf("found %v", err)
	}
}

var linePattern = regexp.MustCompile(`\[[^\n]*?\]TJ`)

// exchangedLines exchanges the last two lines of a long text.
func exchangedLines(object []byte) []byte {
	lines := linePattern.FindAllIndex(object, -1)
	if len(lines) < 6 {
		return object
	}
	a, b := lines[len(lines)-2], lines[len(lines)-1]
	return []byte(string(object[:a[0]]) + string(object[b[0]:b[1]]) + string(object[a[1]:b[0]]) + string(object[a[0]:a[1]]) + string(object[b[1]:]))
}
