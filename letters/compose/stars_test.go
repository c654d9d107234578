package compose_test

import (
	"strings"
	"testing"
	"testing/fstest"
)

// Stars make words bold in every language, also where no space stands beside them.
func TestStars(t *testing.T) {
	for written, want := range map[string]string{
		"**想一起帮忙？**请来": "**想一起帮忙？**请来", "我们**绝不要钱**，也不": "我们**绝不要钱**，也不", "**「はい」**です": "**「はい」**です",
		"**No answer?** Call": "**No answer?** Call", "a (**b**) c": "a (**b**) c", "2 ** 3": "2 ** 3",
		"**{{.Group}}:**{{.Date}}": "**<name Riverside Mutual Aid>****:**<note March 2026>", "**Türkçe:** *arayın*": "**Türkçe:** **arayın**",
	} {
		files := fstest.MapFS{"templates/door-letter.md": {Data: []byte(front + written + "\n")}}
		got := dump(letterOf(t, composer(t, riverside(), files), marisol(), "en"))
		if !strings.Contains(got, "body: "+want+"\n") {
			t.Errorf("%q: no %q in\n%s", written, want, got)
		}
	}
}
