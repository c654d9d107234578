package tomltext_test

import (
	"slices"
	"testing"

	"doorletters/letters/tomltext"
)

func TestComments(t *testing.T) {
	const text = "## first\n[a] # of a head\nother = \"# no\" # beside\nmore = '# no \\' # after\nlong = \"\"\"\n# no\n\"\"\" # behind\n#\n"
	want := []tomltext.Comment{{1, "first"}, {2, "of a head"}, {3, "beside"}, {4, "after"}, {7, "behind"}, {8, ""}}
	if got := tomltext.Comments(text); !slices.Equal(got, want) {
		t.Errorf("%+v", got)
	}
}
