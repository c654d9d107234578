package lint

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"doorletters/letters"
)

var (
	// numbers are digits of any script, with what stands between those of a telephone
	// number.
	numbers = regexp.MustCompile(`[+＋]?\(?[\p{Nd}\p{No}\p{Nl}](?:[\s\p{Pd}().+·\x{00A0}\x{202F}]*[\p{Nd}\p{No}\p{Nl}])*`)
	// chineseNumbers are digits as a telephone number is read out.
	chineseNumbers = regexp.MustCompile(`[〇零一二三四五六七八九]{3,}`)
	// streets are a small number beside words with large first letters.
	streets = regexp.MustCompile(`\p{Nd}{1,2}\p{L}?,?\s+\p{Lu}[\p{L}\p{M}.’'-]+(?:\s+\p{Lu}[\p{L}\p{M}.’'-]*)+|\p{Lu}[\p{L}\p{M}’'-]+,?\s+\p{Nd}{1,2}\p{L}?(?:[^\p{L}\p{N}]|$)`)
	// webAddresses are what leads to a page, a mailbox or an account.
	webAddresses = regexp.MustCompile(`(?i)(?:https?:|www\.)[^\s\x00]+|[\p{L}\p{N}._%+-]*[@＠][\p{L}\p{N}._-]+|[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:org|com|net|info|edu|gov|help|coop|community|io|app|me|us|uk|ca|ly|gl|link)(?:/[^\s\x00]*|(?:[^\p{L}\p{N}]|$))`)
)

// checkDigits looks for what must come from the campaign's settings, which differs from
// group to group: telephone numbers, streets, web and e-mail addresses. What English
// itself has is allowed.
func (c *check) checkDigits() {
	if strings.HasPrefix(c.Key, "locale.") { // who read it, and when
		return
	}
	prose := withoutPlaceholders(c.text)
	english := asciiDigits(strings.Join([]string{c.English["one"], c.English[other]}, " "))
	for _, find := range []func(string) (part, message, hint string){webAddressIn, c.numberIn, streetIn} {
		part, message, hint := find(prose)
		if part == "" || strings.Contains(english, asciiDigits(part)) {
			continue
		}
		c.report(KindDigits, letters.SeverityWarning, part, message, hint)
		return
	}
}

func webAddressIn(prose string) (part, message, hint string) {
	part = strings.TrimRight(strings.TrimSpace(webAddresses.FindString(prose)), ".,;:)]”’»\x00")
	return part, fmt.Sprintf("%s is an address of one group, written into the words of all", part),
		"take it out: where a letter has room for one, the English text has a placeholder, as {{.Website}}; each group's stands in its campaign.toml"
}

// numberIn finds a number of three digits or more, 911 and 988 too, or of two.
func (c *check) numberIn(prose string) (part, message, hint string) {
	const two = 2
	hint = "take it out: where a number belongs, the English text has a placeholder, as {{.Emergency}} or {{.GroupPhone}}; each group's stands in its campaign.toml"
	if names := namesIn(c.English); len(names) > 0 {
		hint = "write the placeholder instead, for which each group's own is printed; English says: " + c.English.like(c.form)
	}
	for _, at := range append(numbers.FindAllStringIndex(prose, -1), chineseNumbers.FindAllStringIndex(prose, -1)...) {
		part, after := prose[at[0]:at[1]], strings.TrimLeft(prose[at[1]:], " \u00A0\u202F")
		percent := strings.IndexAny(after, "%٪％") == 0
		count := countDigits(part)
		switch {
		case percent || count < two:
		case count > two:
			return part, fmt.Sprintf("%s looks like a telephone number, written into the words of all groups", part), hint
		default:
			return part, fmt.Sprintf("the English text has no number %s", part), hint
		}
	}
	return "", "", ""
}

func streetIn(prose string) (part, message, hint string) {
	part = strings.TrimRight(strings.TrimSpace(streets.FindString(prose)), ".,;:!?)*\x00")
	return part, fmt.Sprintf("%s looks like a street address, written into the words of all groups", part),
		"take it out: no letter names a place but the reader's own door"
}

func countDigits(text string) int {
	n := 0
	for _, r := range text {
		if unicode.IsNumber(r) || strings.ContainsRune("〇零一二三四五六七八九", r) {
			n++
		}
	}
	return n
}

// asciiDigits writes decimal digits of all scripts as 0 to 9. Unicode has them in rows of
// ten that begin with zero.
func asciiDigits(text string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.Is(unicode.Nd, r) {
			return r
		}
		zero := r
		for range 9 {
			if !unicode.Is(unicode.Nd, zero-1) {
				break
			}
			zero--
		}
		return '0' + r - zero
	}, text)
}
