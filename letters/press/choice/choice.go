package choice

import (
	"slices"

	"doorletters/letters"
)

// Asked is what somebody asks for; what is empty chooses everything.
type Asked struct {
	Pods      []string // IDs, names, or names of leaders
	Languages []string // tags or names
	Codes     string   // "CP3-017..CP3-024, CP4-2"
	New       bool     // only doors whose letter was never printed
	Spare     int      // letters without an address, for each pod and language
	OneFile   bool     // one file instead of one for each pod
	PrintShop bool     // one file, called so
}

// From is what there is to choose from.
type From struct {
	Pods      []letters.Pod
	Languages []Language
	// Without are doors that get no letter: skipped, or gone from the address list.
	Without []letters.Household
}

// Choice is what of a campaign is printed.
type Choice struct {
	kind            kind
	pods, languages []string                      // none for all
	spans           map[string][]letters.CodeSpan // of a pod, in order and apart; nil for all codes
	oneFile, shop   bool
}

// kind is what a choice is of: it decides what the files are called.
type kind string

const (
	kindLetters kind = "letters"
	kindReprint kind = "reprint"
	kindNew     kind = "new"
	kindSpare   kind = "spare"
)

// New reads what is asked for. The error is a [letters.Problem].
func New(from From, asked Asked) (Choice, error) {
	c := Choice{kind: kindLetters, oneFile: asked.OneFile || asked.PrintShop, shop: asked.PrintShop}
	var err error
	if c.pods, err = Pods(asked.Pods, from.Pods); err != nil {
		return Choice{}, err
	}
	if c.languages, err = languages(asked.Languages, from.Languages); err != nil {
		return Choice{}, err
	}
	switch {
	case asked.Codes != "":
		c.kind = kindReprint
		c.spans, err = codes(asked.Codes, c.pods, from)
	case asked.New:
		c.kind = kindNew
	case asked.Spare > 0:
		c.kind = kindSpare
	}
	return c, err
}

// Whole reports whether the choice is the whole batch.
func (c Choice) Whole() bool {
	return c.kind == kindLetters && len(c.pods) == 0 && len(c.languages) == 0
}

// Pods are the IDs of the pods that are chosen; none for all.
func (c Choice) Pods() []string { return c.pods }

// Pod reports whether letters of a pod may be printed.
func (c Choice) Pod(id string) bool {
	return (len(c.pods) == 0 || slices.Contains(c.pods, id)) && (c.spans == nil || c.spans[id] != nil)
}

// Language reports whether letters in a language are printed.
func (c Choice) Language(tag string) bool {
	return len(c.languages) == 0 || slices.Contains(c.languages, tag)
}

// Languages are the tags of the languages that are chosen; none for all.
func (c Choice) Languages() []string { return c.languages }

// Door reports whether the letter of a door of such a pod is printed, which is in
// the language of the tag.
func (c Choice) Door(h *letters.Household, tag string) bool {
	return c.Language(tag) && c.Of(h)
}

// Of is Door of a letter in any language.
func (c Choice) Of(h *letters.Household) bool {
	switch c.kind {
	case kindReprint:
		code, ok := letters.ParseCode(h.Code)
		return ok && slices.ContainsFunc(c.spans[code.Pod], func(s letters.CodeSpan) bool {
			return s.First.Serial <= code.Serial && code.Serial <= s.Last.Serial
		})
	case kindNew:
		return h.Printed == ""
	}
	return c.kind != kindSpare
}

// OnlyNew reports whether only doors whose letter was never printed are chosen.
func (c Choice) OnlyNew() bool { return c.kind == kindNew }
