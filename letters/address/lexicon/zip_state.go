package lexicon

import (
	"strconv"
	"strings"
)

// zipStates has the first three digits of ZIPs from which on they are of a state, in
// order (United States Postal Service, Domestic Mail Manual L002). Of military post and
// of what the post has not given out there is no state.
var zipStates = []zipRange{
	{5, "ny"}, {6, "pr"}, {8, "vi"}, {9, "pr"}, {10, "ma"}, {28, "ri"}, {30, "nh"}, {39, "me"},
	{50, "vt"}, {55, "ma"}, {56, "vt"}, {60, "ct"}, {70, "nj"}, {90, ""}, {100, "ny"}, {150, "pa"},
	{197, "de"}, {200, "dc"}, {201, "va"}, {202, "dc"}, {206, "md"}, {220, "va"}, {247, "wv"}, {269, ""},
	{270, "nc"}, {290, "sc"}, {300, "ga"}, {320, "fl"}, {340, ""}, {341, "fl"}, {350, "al"}, {370, "tn"},
	{386, "ms"}, {398, "ga"}, {400, "ky"}, {428, ""}, {430, "oh"}, {460, "in"}, {480, "mi"}, {500, "ia"},
	{529, ""}, {530, "wi"}, {550, "mn"}, {568, ""}, {570, "sd"}, {578, ""}, {580, "nd"}, {589, ""},
	{590, "mt"}, {600, "il"}, {630, "mo"}, {659, ""}, {660, "ks"}, {680, "ne"}, {694, ""}, {700, "la"},
	{715, ""}, {716, "ar"}, {730, "ok"}, {733, "tx"}, {734, "ok"}, {750, "tx"}, {800, "co"}, {817, ""},
	{820, "wy"}, {832, "id"}, {839, ""}, {840, "ut"}, {848, ""}, {850, "az"}, {866, ""}, {870, "nm"},
	{885, "tx"}, {886, ""}, {889, "nv"}, {899, ""}, {900, "ca"}, {962, ""}, {967, "hi"}, {969, "gu"},
	{970, "or"}, {980, "wa"}, {995, "ak"},
}

type zipRange struct {
	from  int // three digits
	state string
}

// ZIPState returns the two letters, small, of the state that a ZIP is of; empty where that
// cannot be told.
func ZIPState(zip string) string {
	digits, _, _ := strings.Cut(zip, "-")
	number, err := strconv.Atoi(digits)
	if len(digits) != 5 || err != nil {
		return ""
	}
	state := ""
	for _, r := range zipStates {
		if r.from > number/100 {
			break
		}
		state = r.state
	}
	return state
}
