package letters

import (
	"regexp"
	"strconv"
)

// bareKey is what TOML takes for a key without quotation marks.
var bareKey = regexp.MustCompile(`^[A-Za-z0-9_-]+$`)

// BareOrQuoted is a key as a TOML file has it: with quotation marks where it has other
// signs than letters, digits, - and _.
func BareOrQuoted(key string) string {
	if bareKey.MatchString(key) {
		return key
	}
	return strconv.Quote(key)
}

// SettingLine is a line of campaign.toml and the section it stands in, as hints have
// it: `kea = "pt" under [instead]`.
func SettingLine(section, key, value string) string {
	return BareOrQuoted(key) + " = " + strconv.Quote(value) + " under [" + section + "]"
}
