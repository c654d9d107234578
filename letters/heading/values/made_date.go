package values

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/sheet"
)

// Short and long names of months as spreadsheet programs write them in English,
// Spanish, French, Portuguese, German and Italian.
const monthNames = `(jan(?:uary|vier|uar|eiro)?|ene(?:ro)?|gen(?:naio)?|feb(?:ruary|rero|ruar|braio)?|f[eé]v(?:rier|ereiro)?|mar(?:ch|zo|s|ço)?|m[aä]rz|mär|apr(?:il|ile)?|abr(?:il)?|avr(?:il)?|may(?:o)?|mai(?:o)?|mag(?:gio)?|jun[ei]?(?:io|ho)?|juin|giu(?:gno)?|jul[yi]?(?:io|ho)?|juil(?:let)?|lug(?:lio)?|aug(?:ust)?|ago(?:sto)?|ao[uû]t|sept?(?:ember|iembre|embre|embro)?|set(?:embro|tembre)?|oct(?:ober|ubre|obre)?|okt(?:ober)?|out(?:ubro)?|ott(?:obre)?|nov(?:ember|iembre|embre|embro)?|dec(?:ember|embre)?|dic(?:iembre|embre)?|d[eé]c(?:embre)?|dez(?:ember|embro)?)`

// monthOf returns the month that a name begins like, 0 for none.
func monthOf(name string) int {
	name = strings.ToLower(name)
	for i, beginnings := range [][]string{
		{"jan", "ene", "gen"}, {"feb", "fev", "fév"}, {"mar", "mär"}, {"apr", "abr", "avr"}, {"may", "mai", "mag"},
		{"jun", "juin", "giu"}, {"jul", "juil", "lug"}, {"aug", "ago", "aou", "aoû"}, {"sep", "set"}, {"oct", "okt", "out", "ott"}, {"nov"}, {"dec", "dic", "déc", "dez"},
	} {
		if slices.ContainsFunc(beginnings, func(b string) bool { return strings.HasPrefix(name, b) }) {
			return i + 1
		}
	}
	return 0
}

// BeforeDate returns what must have been typed where a spreadsheet program now
// shows a date, "1-12" or "1-12 or 12-1"; empty where the date does not tell. In
// the United States a program takes what is typed as month and day, else as day
// and month. A format of month and year stands for what can be no day.
func BeforeDate(c sheet.Cell, country string) string {
	text := address.PlainWidth(letters.Tidy(c.Shown))
	day, month := 0, 0
	if m := monthDate.FindStringSubmatch(text); m != nil {
		var ok bool
		var typed string
		if day, month, typed, ok = beforeMonthDate(c, m); !ok {
			return typed
		}
	} else {
		date, ok := c.Date()
		if !ok {
			date, ok = writtenDate(text, country)
		}
		if !ok {
			return ""
		}
		day, month = date.Day(), int(date.Month())
	}
	first, second := month, day
	if country != "US" && country != "" && country != "PH" {
		first, second = day, month
	}
	likely, other := strconv.Itoa(first)+"-"+strconv.Itoa(second), strconv.Itoa(second)+"-"+strconv.Itoa(first)
	if first == second {
		return likely
	}
	return likely + " or " + other
}

// beforeMonthDate returns the day and month of a date with a month's name, of
// which the parts are given; or, where it is not ok, what was typed for sure:
// empty where nothing tells.
func beforeMonthDate(c sheet.Cell, parts []string) (day, month int, typed string, ok bool) {
	if parts[2] != "" { // 12-Jan, 12-Jan-26
		if parts[3] != "" && !strings.HasPrefix(c.DateOrder(), "d") {
			return 0, 0, "", false // three parts were typed, or the year was added: nothing tells
		}
		day, _ = strconv.Atoi(parts[1])
		return day, monthOf(parts[2]), "", true
	}
	month = monthOf(parts[4]) // Jan-12
	if stored, ok := c.Date(); ok && strings.Contains(c.DateOrder(), "d") {
		return stored.Day(), int(stored.Month()), "", true
	}
	if number, _ := strconv.Atoi(parts[5]); number <= 31 && c.DateOrder() != "my" {
		return number, month, "", true
	}
	return 0, 0, strconv.Itoa(month) + "-" + parts[5], false
}

func writtenDate(text, country string) (time.Time, bool) {
	if m := japaneseDate.FindStringSubmatch(text); m != nil {
		return dayOf("2000", m[1], m[2])
	}
	m := address.WholeDate.FindStringSubmatch(text)
	switch {
	case m == nil:
		return time.Time{}, false
	case m[1] != "":
		return dayOf(m[1], m[2], m[3])
	case m[9] != "": // the year that the program added, in two digits
		return dayOf("20"+m[9], m[7], m[8])
	case country == "US" || country == "":
		return dayOf(m[6], m[4], m[5])
	}
	return dayOf(m[6], m[5], m[4])
}

func dayOf(year, month, day string) (time.Time, bool) {
	y, _ := strconv.Atoi(year)
	m, _ := strconv.Atoi(month)
	d, _ := strconv.Atoi(day)
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return t, int(t.Month()) == m && t.Day() == d
}
