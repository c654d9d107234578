package typeset

import (
	"bufio"
	"compress/bzip2"
	"os"
	"strconv"
	"strings"
	"testing"

	"doorletters/letters"
)

// The Unicode Consortium's own cases for Unicode 15.0, the version whose
// properties go-text has, through the marks that wrapping goes by.
func TestLineBreakConformance(t *testing.T) {
	file, err := os.Open("testdata/LineBreakTest-15.0.0.txt.bz2")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	scan := bufio.NewScanner(bzip2.NewReader(file))
	passed, failed := 0, 0
	version := ""
	for number := 1; scan.Scan(); number++ {
		if number == 1 {
			version = scan.Text()
		}
		line, _, _ := strings.Cut(scan.Text(), "#")
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		var p shaped
		var want []bool // before each rune but the first, and at the end
		for i, field := range strings.Fields(line) {
			switch {
			case field == "÷" || field == "×":
				if i > 0 {
					want = append(want, field == "÷")
				}
			default:
				code, err := strconv.ParseUint(field, 16, 32)
				if err != nil {
					t.Fatalf("line %d: %v", number, err)
				}
				p.runes = append(p.runes, rune(code))
			}
		}
		p.attrs = make([]attr, len(p.runes))
		new(Setter).findBreaks(&p)
		ok := true
		for i, w := range want {
			ok = ok && (p.breaks[i+1] != noBreak) == w
		}
		if ok {
			passed++
			continue
		}
		if failed++; failed <= 10 {
			t.Errorf("line %d: %s: breaks %v", number, line, p.breaks)
		}
	}
	if scan.Err() != nil || passed == 0 {
		t.Fatal(scan.Err(), passed)
	}
	t.Logf("%s: %d pass, %d are left", version, passed, failed)
}

// What a line may not part, and where Thai, Lao, Khmer and Burmese may be parted.
func TestBreaks(t *testing.T) {
	for name, c := range map[string]struct {
		text letters.Text
		want string // the pieces, | between
	}{
		"words":           {letters.Text{{Text: "call or text us"}}, "call |or |text |us"},
		"a telephone":     {letters.Text{{Text: "call "}, {Kind: letters.KindPhone, Text: "+1 617 555 0123"}, {Text: " now"}}, "call |+1 617 555 0123 |now"},
		"an address":      {letters.Text{{Kind: letters.KindURL, Text: "https://a.example.org/b/c-d?e=f"}, {Text: ", or"}}, "https://a.example.org/b/c-d?e=f, |or"},
		"an e-mail":       {letters.Text{{Kind: letters.KindEmail, Text: "a-b@c-d.example.org"}}, "a-b@c-d.example.org"},
		"a letter code":   {letters.Text{{Text: "code "}, {Kind: letters.KindCode, Text: "CP3-017"}, {Text: "."}}, "code |CP3-017."},
		"a name":          {letters.Text{{Kind: letters.KindName, Text: "Ana Maria"}, {Text: ", hi"}}, "Ana |Maria, |hi"},
		"a number":        {letters.Text{{Text: "1,000.50 doors, 24/7"}}, "1,000.50 |doors, |24/7"},
		"zero width":      {letters.Text{{Text: "โทร\u200Bหา\u200Bเรา"}}, "โทร\u200B|หา\u200B|เรา"},
		"no dictionary":   {letters.Text{{Text: "โทรหาเรา"}}, "โทรหาเรา"},
		"Chinese":         {letters.Text{{Text: "请说“好”。"}}, "请|说“好”。"},
		"Korean":          {letters.Text{{Text: "전화드립니다 이웃"}}, "전화드립니다 |이웃"},
		"a line's end":    {letters.Text{{Text: "scan", Break: true}, {Text: "or go"}}, "scan\u2028|or |go"},
		"Tibetan":         {letters.Text{{Text: "ང་ཚོ་"}}, "ང་|ཚོ་"},
		"a middle dot":    {letters.Text{{Text: "Kreyòl · Tiếng Việt · "}, {Kind: letters.KindName, Text: "Soomaali"}, {Text: " · "}, {Kind: letters.KindNote, Text: "May"}}, "Kreyòl · |Tiếng |Việt · |Soomaali · |May"},
		"a Chinese dot":   {letters.Text{{Text: "玛丽·林 · 日语"}}, "玛|丽·|林 · |日|语"},
		"a dot of words":  {letters.Text{{Text: "โทร\u200B · "}, {Text: "ยา"}}, "โทร\u200B · |ยา"},
		"a note":          {letters.Text{{Kind: letters.KindNote, Text: "hall, (617) 555-0142 x"}, {Text: " y"}}, "hall, |(617) 555-0142 |x |y"},
		"beside brackets": {letters.Text{{Text: "("}, {Kind: letters.KindPhone, Text: "617 555 0123"}, {Text: ") x"}}, "(617 555 0123) |x"},
	} {
		p := shaped{unwrapped: unwrap(c.text, false), language: map[bool]string{true: "ko", false: "en"}[name == "Korean"]}
		new(Setter).findBreaks(&p)
		var got strings.Builder
		for i, r := range p.runes {
			if i > 0 && p.breaks[i] != noBreak {
				got.WriteByte('|')
			}
			if r < leftToRightIsolate || r > popDirectionalIsolate {
				got.WriteRune(r)
			}
		}
		if got.String() != c.want {
			t.Errorf("%s: %q, want %q", name, got.String(), c.want)
		}
	}
}
