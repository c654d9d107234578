package leaders

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
)

// tidyName takes off the commas and other signs that stand around a name, or are
// doubled in it, where a cell was filled by a form: "O'Brien,,".
func tidyName(text string) string {
	text = strayCommas.ReplaceAllString(text, ", ")
	return strings.TrimRight(strings.TrimLeft(text, strays+"."), strays)
}

const strays = " ,;:|/\\*_~=-–—•·،，、"

var strayCommas = regexp.MustCompile(`\s*,[\s,]*`)

// cutBrackets splits a name from what stands in brackets behind it: "(she/her)".
func cutBrackets(text string) (name, brackets string) {
	at := bracketsAtEnd.FindStringIndex(text)
	if at == nil || at[0] == 0 {
		return text, ""
	}
	return text[:at[0]], text[at[0]:]
}

var bracketsAtEnd = regexp.MustCompile(`(?:\s*(?:\([^()]*\)|\[[^][]*\]|（[^（）]*）))+$`)

// namesSeveral reports whether a text names more than one person: "Ana & Bo". What
// is between them has many words; those that stand in no name by themselves are here.
func namesSeveral(text string) bool {
	words := slices.DeleteFunc(strings.Fields(text), isPronouns)
	if strings.ContainsAny(strings.Join(words, " "), "&+/;＆；／،，、") {
		return true
	}
	for i, word := range words {
		if i > 0 && i < len(words)-1 && andWords[word] {
			return true
		}
	}
	return false
}

var andWords = letters.WordSet("and,or,with,y,e,o,u,i,a,con,com,et,ou,avec,und,oder,mit,og,och,ja,en,ak,at,và,ve,dan,na,și,si,и,і,й,та,или,або,και,و,أو,और,ও,এবং,และ,និង")

// isPronouns reports whether a word says how a person is spoken of: "she/her".
func isPronouns(word string) bool {
	parts := strings.Split(strings.ToLower(strings.Trim(word, ",;")), "/")
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(part string) bool { return !pronouns[part] })
}

var pronouns = letters.WordSet("she,her,hers,he,him,his,they,them,theirs,ze,zir,hir,xe,xem,it,its,ella,él,el,elle,elles,elu,ela,ele,ellx,iel,lei,lui,loro,sie,ihr,er,ihm,hen,any,all")
