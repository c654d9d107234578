package press

import (
	"errors"
	"sort"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/typeset"
)

// pageKey is which of a pod's letters is meant.
type pageKey struct {
	tag   string
	spare bool
}

// letterPage is what all copies of a letter share.
type letterPage struct {
	page *typeset.Page // nil where the letter is too tall for any page
	// shed is what it leaves out to fit, and squeezed says that this was not enough:
	// its text is smaller than it is meant to be.
	shed     compose.Shed
	squeezed bool
	tooTall  *typeset.TooTall
}

// page sets a pod's letter. One too tall for its page leaves out what the composer
// says, as little as it can; if that is not enough it is set smaller.
func (c compositor) page(pod letters.Pod, key pageKey) (letterPage, error) {
	made, err := c.try(pod, key, compose.Shed{}, c.setter.Typeset)
	if err != nil || made.page != nil {
		return made, err
	}
	sheds := c.composer.Sheds(key.tag)
	last := sheds[len(sheds)-1]
	smallest, err := c.try(pod, key, last, c.setter.Typeset)
	if err != nil {
		return letterPage{}, err
	}
	if smallest.page == nil {
		smallest, err = c.try(pod, key, last, c.setter.Squeeze)
		smallest.squeezed = true
		return smallest, err
	}
	// The first step that fits; each leaves out more than the one before it.
	best := smallest
	sort.Search(len(sheds), func(step int) bool {
		if err != nil || step == len(sheds)-1 {
			return true
		}
		tried, failed := c.try(pod, key, sheds[step], c.setter.Typeset)
		if failed != nil {
			err = failed
			return true
		}
		if tried.page == nil {
			return false
		}
		best = tried
		return true
	})
	return best, err
}

// try sets a letter that leaves something out. One that is too tall has no page.
func (c compositor) try(pod letters.Pod, key pageKey, shed compose.Shed, set func(letters.Letter) ([]typeset.Page, error)) (letterPage, error) {
	made := letterPage{shed: shed}
	letter, err := c.composer.Letter(pod, key.tag, compose.Variant{Spare: key.spare, Shed: shed})
	if err != nil {
		return made, err
	}
	pages, err := set(letter)
	if errors.As(err, &made.tooTall) {
		return made, nil
	}
	if err != nil {
		return made, c.unsettable(pod, key.tag, err)
	}
	made.page = &pages[0]
	return made, nil
}
