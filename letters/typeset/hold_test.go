package typeset

import (
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
)

// wrapped returns the lines of a paragraph, as a reader sees them.
func wrapped(t *testing.T, text letters.Text, tag string, width float64) []string {
	t.Helper()
	p, err := shaper.shape(text, tag, false)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, line := range p.wrap(width) {
		lines = append(lines, visible(string(p.runes[line.start:line.trimmed])))
	}
	return lines
}

// Lines of a text whose words are parted by zero-width spaces end there, at spaces and
// after punctuation, at any width in which every word fits.
func TestLinesEndBetweenMarkedWords(t *testing.T) {
	for tag, text := range map[string]string{
		"ja":      "雨の\u200B日は、\u200B階段の\u200B下で\u200B傘を\u200Bお貸し\u200Bします。返すのは\u200B24時間\u200B以内で\u200B結構です！ スーパー\u200Bマーケットへも\u200B一緒に\u200B参ります。",
		"zh-Hans": "楼下\u200B的\u200B小店\u200B每天\u200B早上\u200B八点\u200B开门，\u200B可以\u200B帮您\u200B带\u200B面包\u200B和\u200B牛奶。",
		"zh-Hant": "樓下\u200B的\u200B小店\u200B每天\u200B早上\u200B八點\u200B開門，\u200B可以\u200B幫您\u200B帶\u200B麵包。",
		"ko":      "비\u200B오는\u200B날에\u200B우산을\u200B빌려\u200B드립니다",
	} {
		for width := 7.5; width < 40; width += 0.7 {
			lines := wrapped(t, letters.Text{{Text: text}}, tag, width)
			left := text
			for _, line := range lines[:len(lines)-1] {
				// Where the line ends in the text with its marks.
				rest := cutVisible(t, left, line)
				before := strings.TrimSuffix(left, rest)
				if !strings.HasPrefix(rest, "\u200B") && !strings.HasPrefix(rest, " ") && !strings.ContainsAny(before[len(before)-3:], "、。，！") {
					t.Errorf("%s at %g: a line ends %q before %q", tag, width, line, rest)
				}
				left = strings.TrimLeft(rest, " \u200B")
			}
		}
	}
}

// cutVisible returns what is left of a text after a line of it.
func cutVisible(t *testing.T, text, line string) string {
	t.Helper()
	for i := range text {
		if visible(text[:i]) == line {
			return text[i:]
		}
	}
	t.Fatalf("%q does not begin with %q", text, line)
	return ""
}

// A word that is wider than its line is parted rather than let out of its place, and
// it alone.
func TestWordsWiderThanTheLineAreParted(t *testing.T) {
	got := wrapped(t, letters.Text{{Text: "東京都\u200B特別区第三地域包括支援\u200B窓口"}}, "ja", 6)
	if want := []string{"東京都特別区", "第三地域包括", "支援窓口"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// Without zero-width spaces Chinese and Japanese are broken as UAX #14 has it.
func TestLinesWithoutMarksEndAnywhere(t *testing.T) {
	got := wrapped(t, letters.Text{{Text: "雨の日は傘をお貸しします。"}}, "ja", 4)
	if want := []string{"雨の日は", "傘をお貸", "ししま", "す。"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// A value has words beside it that belong to it, and is a word itself.
func TestValuesAmongMarkedWords(t *testing.T) {
	text := letters.Text{{Text: "こちらは\u200B"}, {Kind: letters.KindName, Text: "田村はるか"}, {Text: "さんの\u200B家です"}}
	for width := 8.0; width < 20; width += 0.5 {
		for _, line := range wrapped(t, text, "ja", width) {
			if strings.Contains(line, "田村") != strings.Contains(line, "はるかさんの") {
				t.Errorf("at %g: %q", width, line)
			}
		}
	}
}

// Strong words stay on one line wherever they fit on one.
func TestStrongWordsStayTogether(t *testing.T) {
	for tag, words := range map[string][3]string{
		"ja":      {"ご近所の方へ。", "お金はいただきません", "。いつでもお声がけください。"},
		"zh-Hans": {"各位邻居，", "我们从不收钱", "，也不问您的身份。"},
		"zh-Hant": {"各位\u200B鄰居，\u200B", "我們\u200B從不\u200B收錢", "，\u200B也\u200B不問\u200B您的\u200B身份。"},
	} {
		text := letters.Text{{Text: words[0]}, {Text: words[1], Strong: true}, {Text: words[2]}}
		for width := 11.5; width < 30; width += 0.5 {
			lines := wrapped(t, text, tag, width)
			if !strings.Contains(strings.Join(lines, "\n"), visible(words[1])) {
				t.Errorf("%s at %g: %q", tag, width, lines)
			}
		}
		if lines := wrapped(t, text, tag, 5); slices.ContainsFunc(lines, func(line string) bool { return len([]rune(line)) > 6 }) {
			t.Errorf("%s in a narrow place: %q", tag, lines)
		}
	}
	// Elsewhere spaces show where words begin.
	got := wrapped(t, letters.Text{{Text: "Hello. "}, {Text: "We never ask for money", Strong: true}, {Text: " here."}}, "en", 10)
	if want := "Hello. We never ask"; got[0] != want {
		t.Errorf("English: %q, want %q first", got, want)
	}
}

// A narrower measure that is only tried does not part what fits the place.
func TestNarrowerMeasurePartsNothing(t *testing.T) {
	p, err := shaper.shape(letters.Text{{Text: "雨の日\u200B傘をお貸しします"}}, "ja", false)
	if err != nil {
		t.Fatal(err)
	}
	if lines := p.wrapIn(6, 12); len(lines) != 2 || lines[1].width < 7.5 {
		t.Errorf("%+v", lines)
	}
}
