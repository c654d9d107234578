package press

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/press/impose"
	"doorletters/letters/press/proofread"
	"doorletters/letters/press/roomy"
	"doorletters/letters/proof"
	"doorletters/letters/typeset"
)

// side says what stands on a page of a letter: one of its pod's pages, or two as columns
// from left to right.
type side struct {
	tag  string // the language of its readers
	keys []pageKey
}

// sides returns what stands on each page of a letter, in the layout of the campaign.
func (m materials) sides(e entry) []side {
	first, spare := m.languages[0], e.copy.Household == nil
	whole := func(tag string) side { return side{tag, []pageKey{{tag: tag, spare: spare}}} }
	switch layout := m.layout; {
	case layout.EveryLanguage && !spare && m.isUnknown(e.copy.Household.Language):
		var sides []side
		for _, tag := range m.languages {
			// Without the first, which is such a door's own, the letter is stopped.
			if !m.unfinished[tag] || tag == first {
				sides = append(sides, whole(tag))
			}
		}
		return sides
	case !layout.Translated || e.language == first:
		return []side{whole(e.language)}
	case layout.Columns != "":
		own, translated := pageKey{tag: e.language, spare: spare, column: true}, pageKey{tag: first, spare: spare, column: true}
		// The reader's own stands where the reader begins.
		if letters.DirectionOf(e.language) == letters.RightToLeft {
			return []side{{e.language, []pageKey{translated, own}}}
		}
		return []side{{e.language, []pageKey{own, translated}}}
	}
	return []side{whole(e.language), whole(first)}
}

// isUnknown reports whether nobody knows a door's language, or nobody prints it.
func (m materials) isUnknown(tag string) bool { return tag == "" || !slices.Contains(m.languages, tag) }

// tags returns the languages that a letter has a page for.
func tags(sides []side) []string {
	var tags []string
	for _, s := range sides {
		if !slices.Contains(tags, s.tag) {
			tags = append(tags, s.tag)
		}
	}
	return tags
}

// podPages are the pages of one pod's letters, each set when it is first needed.
type podPages struct {
	compositor
	stack    stack
	entries  []entry
	made     map[pageKey]letterPage
	overfull []overfull
	bodies   map[*typeset.Page]proof.PageOf // what the proof is to find of each page
}

// get returns a page.
func (p *podPages) get(key pageKey) (letterPage, error) {
	if made, ok := p.made[key]; ok {
		return made, nil
	}
	made, err := p.set(key)
	if err != nil {
		return made, err
	}
	p.made[key] = made
	p.note(key, made)
	if key.isRoomy() {
		return made, nil
	}
	if o, isOverfull := p.fitOf(p.stack.pod, key, made); isOverfull {
		o.letters = p.lettersWith(key)
		p.overfull = append(p.overfull, o)
	}
	return made, nil
}

// set sets a page. One with room for a wide address leaves out what those without it do,
// unless it may be fuller.
func (p *podPages) set(key pageKey) (letterPage, error) {
	if !key.isRoomy() || key.fuller {
		return p.page(p.stack.pod, key)
	}
	usual := p.made[key.usual()]
	set := p.setter.Typeset
	if usual.squeezed {
		set = p.setter.Squeeze
	}
	made, err := p.try(p.stack.pod, key, usual.shed, set)
	made.squeezed = usual.squeezed
	return made, err
}

// noteFuller notes one letter more that leaves something out for its address, which is
// not as full as the others then.
func (p *podPages) noteFuller(key pageKey) {
	usual, _ := p.fitOf(p.stack.pod, key.usual(), p.made[key.usual()])
	for i, o := range p.overfull {
		usual.letters = o.letters
		if o == usual {
			p.overfull[i].letters--
		}
	}
	p.overfull = slices.DeleteFunc(p.overfull, func(o overfull) bool { return o.letters == 0 })
	if o, isOverfull := p.fitOf(p.stack.pod, key, p.made[key]); isOverfull {
		o.letters = 1
		p.overfull = append(p.overfull, o)
	}
}

// note keeps what the proof of the file is to find of a letter.
func (p *podPages) note(key pageKey, made letterPage) {
	if made.pages == nil {
		return
	}
	body := proofread.BodyOf(made.letter, made.pages)
	pod := p.stack.pod // a copy: the rest of the stack is needed no longer than it is set
	body.Pod, body.Letter, body.Prints = &pod, true, p.composer.Prints(key.tag, key.variant())
	for i := range made.pages {
		p.bodies[&made.pages[i]] = proof.PageOf{Body: body, Page: i}
	}
}

// proofOf says what the proof is to find of a letter.
func (p *podPages) proofOf(e entry, letter impose.Letter) proof.Letter {
	of := proof.Letter{Copy: e.copy}
	for _, side := range letter.Sides {
		var pages proof.Side
		for _, part := range side {
			pages = append(pages, p.bodies[part.Page])
		}
		of.Sides = append(of.Sides, pages)
	}
	return of
}

// lettersWith counts the letters that have a page.
func (p *podPages) lettersWith(key pageKey) int {
	n := 0
	for _, e := range p.entries {
		if slices.ContainsFunc(p.sides(e), func(s side) bool { return slices.Contains(s.keys, key) }) {
			n++
		}
	}
	return n
}

// letter fills the pages of one letter, and returns the language of each. A translation
// that is too tall for its page is left out; without a page for its reader the letter
// has none.
func (p *podPages) letter(e entry) (letter impose.Letter, tags []string, err error) {
	letter.Label = e.label
	for _, s := range p.sides(e) {
		filled, err := p.side(s, e.copy)
		if err != nil {
			return letter, nil, err
		}
		if filled == nil && len(letter.Sides) == 0 {
			return letter, nil, nil
		}
		for range filled {
			tags = append(tags, s.tag)
		}
		letter.Sides = append(letter.Sides, filled...)
	}
	return letter, tags, nil
}

// side fills a side for one copy. It is several pages where a page of the pod goes on,
// and none where one is too tall.
func (p *podPages) side(s side, copy letters.Copy) ([]impose.Side, error) {
	var columns impose.Side
	for _, key := range s.keys {
		made, err := roomy.Fill(p.setter, copy, func(room letters.Room, fuller bool) ([]typeset.Page, error) {
			key.room, key.fuller = room, fuller
			made, err := p.get(key)
			return made.pages, err
		})
		if err != nil || made.Pages == nil {
			return nil, err
		}
		if made.Fuller {
			key.room, key.fuller = made.Room, true
			p.noteFuller(key)
		}
		var pages []impose.Side
		for n := range made.Pages {
			part := impose.Part{Page: &made.Pages[n], Filled: made.Copies[n]}
			pages, columns = append(pages, impose.Side{part}), append(columns, part)
		}
		if len(s.keys) == 1 {
			return pages, nil
		}
	}
	return []impose.Side{columns}, nil
}
