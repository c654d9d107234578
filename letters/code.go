package letters

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
)

// Code is a letter code, "CP3-017": the pod whose leader answers for the letter,
// and the letter's serial among those of the pod.
type Code struct {
	Pod    string // its ID, one to eight capitals and digits
	Serial int
}

// MaxSerial is the highest serial that a code has. No pod has as many doors; where one
// stands in a list, a digit was typed too often, and the codes after it must be codes too.
const MaxSerial = 999_999

// minSerialDigits is how many digits a serial has where fewer would do, so that
// codes sort as they are written.
const minSerialDigits = 3

// ParseCode reads a code as lists hold it: in capitals, with a serial of at least
// three digits.
func ParseCode(text string) (Code, bool) { return parseCode(text, minSerialDigits) }

// ParseTypedCode reads a code as people type it: small letters will do, and so
// will a serial without its zeros, "cp3-17".
func ParseTypedCode(text string) (Code, bool) { return parseCode(strings.Map(asciiUpper, text), 1) }

func parseCode(text string, minDigits int) (Code, bool) {
	const (
		maxPod, maxDigits = 8, 6 // those of MaxSerial
		digits            = "0123456789"
		podCharacters     = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + digits
	)
	pod, number, _ := strings.Cut(text, "-")
	if len(pod) < 1 || len(pod) > maxPod || strings.Trim(pod, podCharacters) != "" {
		return Code{}, false
	}
	if len(number) < minDigits || len(number) > maxDigits || strings.Trim(number, digits) != "" {
		return Code{}, false
	}
	serial, err := strconv.Atoi(number)
	return Code{pod, serial}, err == nil
}

// asciiUpper leaves other scripts alone: no letter of theirs is one of a pod's ID.
func asciiUpper(r rune) rune {
	if r >= 'a' && r <= 'z' {
		return r - 'a' + 'A'
	}
	return r
}

// String returns the code as it is printed: its serial has at least three digits.
func (c Code) String() string { return fmt.Sprintf("%s-%0*d", c.Pod, minSerialDigits, c.Serial) }

// Typed returns the code as people may type it: the number alone where the pod is
// not known.
func (c Code) Typed() string {
	if c.Pod == "" {
		return fmt.Sprintf("%0*d", minSerialDigits, c.Serial)
	}
	return c.String()
}

// Compare returns a negative number if c comes before d, 0 if they are the same
// code, else a positive number. Codes of different pods are in the order of the
// IDs' characters, those of one pod in that of their serials.
func (c Code) Compare(d Code) int {
	return cmp.Or(strings.Compare(c.Pod, d.Pod), cmp.Compare(c.Serial, d.Serial))
}
