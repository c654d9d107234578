package roster

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
)

var (
	// footnote are marks that a legend explains, after a cell or a number.
	footnote = regexp.MustCompile(`^([0-9]\S*?|.*?[\pL\pN.)])[ ]?[*†‡]+( .*|)$`)
	// doubt is the mark of somebody who does not know, after a cell or a number; in
	// a house number it may stand for a letter that was lost.
	doubt = regexp.MustCompile(`^([0-9]+[A-Za-z]?) ?(?:\?+|\(\?+\))( .*|)$|^(.*[\pL\pN.)]) ?(?:\?+|\(\?+\))$`)
	// aboutNumber is a house number that somebody was not sure of.
	aboutNumber = regexp.MustCompile(`(?i)^(?:[~≈]|(?:ca\.|circa|approx\.?|approximately|about|abt\.?|maybe|probably)(?: |\b)) ?([0-9].*)$`)
)

// withoutMarks takes off footnotes' marks, and quotation marks around a whole cell.
func withoutMarks(text string) string {
	if strings.ContainsAny(text, "*†‡") {
		text = footnote.ReplaceAllString(text, "$1$2")
	}
	if len(text) > 2 && (text[0] == '\'' || text[0] == '"') && text[len(text)-1] == text[0] {
		text = text[1 : len(text)-1]
	}
	if inner, ok := strings.CutPrefix(text, "“"); ok && strings.HasSuffix(inner, "”") && len(inner) > len("”") {
		text = strings.TrimSuffix(inner, "”")
	}
	return text
}

// withoutDoubt takes off the marks and words of somebody who is not sure, and
// reports them.
func (r *rowReader) withoutDoubt(text string, column letters.Column) string {
	what := cellNames[column]
	if strings.Contains(text, "?") {
		if plain := doubt.ReplaceAllString(text, "$1$2$3"); plain != text && strings.ContainsFunc(plain, address.IsWordRune) {
			r.Problem(column, letters.SeverityWarning, "the "+what+" has a question mark; it is read without it", "delete it when you know")
			text = plain
		}
	}
	if column != letters.ColumnNumber && column != letters.ColumnAddress || text == "" || text[0] >= '0' && text[0] <= '9' {
		return text
	}
	if about := aboutNumber.FindStringSubmatch(text); about != nil {
		r.Problem(column, letters.SeverityWarning, "the "+what+" is not sure, as the sheet says; it is read without that", "delete it when you know")
		text = about[1]
	}
	return text
}
