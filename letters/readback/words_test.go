package readback_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
)

// A long address whose parts repeat themselves stands on many lines of a narrow letter,
// and is found there in no time.
func TestLongAddressOnManyLines(t *testing.T) {
	long := "riverside.example.org/" + strings.Repeat("a-rather-long-name-of-a-form-", 8)
	narrow := strings.NewReplacer("riverside.example.org/help", long, "[links]", "[letter]\nlayout = \"quarter\"\n[links]").Replace(settings)
	if _, batch, err := printedFrom(t, map[string]string{"campaign.toml": narrow}, "letters.pdf", nil); err != nil || batch.Proved.Letters != 6 {
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

// exchangedLines exchanges two lines of a long text, of one font.
func exchangedLines(object []byte) []byte {
	lines := linePattern.FindAllIndex(object, -1)
	for i := len(lines) - 2; i >= 0 && len(lines) >= 6; i-- {
		a, b := lines[i], lines[i+1]
		between := object[a[1]:b[0]]
		if bytes.Contains(between, []byte("Td")) && !bytes.Contains(between, []byte("Tf")) {
			return []byte(string(object[:a[0]]) + string(object[b[0]:b[1]]) + string(between) + string(object[a[0]:a[1]]) + string(object[b[1]:]))
		}
	}
	return object
}
