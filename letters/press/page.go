package press

import (
	"errors"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/typeset"
)

// pageKey is which of a pod's letters is meant.
type pageKey struct {
	tag    string
	spare  bool
	column bool // beside another on its page
	room   letters.Room
	// fuller: it may leave out more than the pod's other letters, for that room.
	fuller bool
}

func (k pageKey) variant() compose.Variant {
	return compose.Variant{Spare: k.spare, Column: k.column, Room: k.room}
}

// isRoomy reports whether a page has room for an address that is wider than its place.
func (k pageKey) isRoomy() bool { return k.room != letters.Room{} }

// usual is the same page for all other addresses.
func (k pageKey) usual() pageKey {
	k.room, k.fuller = letters.Room{}, false
	return k
}

// letterPage is what all copies of a letter share.
type letterPage struct {
	pages []typeset.Page // none where the letter is too tall for any page
	// shed is what it leaves out to fit, and squeezed says that this was not enough:
	// its text is smaller than it is meant to be.
	shed     compose.Shed
	squeezed bool
	letter   letters.Letter
}

// page sets a pod's letter. One too tall for its page leaves out what the composer
// says, as little as it can; if that is not enough it is set smaller.
func (c compositor) page(pod letters.Pod, key pageKey) (letterPage, error) {
	made, err := c.try(pod, key, compose.Shed{}, c.setter.Typeset)
	if err != nil || made.pages != nil {
		return made, err
	}
	sheds := c.composer.Sheds(key.tag, key.variant())
	made, err = c.leastShed(pod, key, sheds)
	if err != nil || made.pages != nil {
		return made, err
	}
	made, err = c.try(pod, key, sheds[len(sheds)-1], c.setter.Squeeze)
	made.squeezed = true
	return made, err
}

// leastShed finds the first step at which the letter fits, of those after the first,
// which leaves out nothing; where it fits at none there is no page. Most letters that
// are too tall are so by a few lines: the search begins with the first steps, and goes
// on with ever longer strides until one fits.
func (c compositor) leastShed(pod letters.Pod, key pageKey, sheds []compose.Shed) (best letterPage, err error) {
	low, high := 1, len(sheds) // it fits at no step below low, and at high
	for stride := c.firstStride(); low < high; {
		step := (low + high) / 2
		if best.pages == nil {
			step = min(low+stride-1, len(sheds)-1)
			stride *= 2
		}
		tried, err := c.try(pod, key, sheds[step], c.setter.Typeset)
		if err != nil {
			return letterPage{}, err
		}
		if tried.pages != nil {
			best, high = tried, step
		} else {
			low = step + 1
		}
	}
	return best, nil
}

// firstStride is how many steps are left out at first. A page that is smaller than a sheet
// has room for little of what may be left out.
func (c compositor) firstStride() int {
	if c.layout.Template == "" {
		return 1
	}
	return 6
}

// try sets a letter that leaves something out. One that is too tall has no pages.
func (c compositor) try(pod letters.Pod, key pageKey, shed compose.Shed, set func(letters.Letter) ([]typeset.Page, error)) (letterPage, error) {
	made := letterPage{shed: shed}
	variant := key.variant()
	variant.Shed = shed
	letter, err := c.composer.Letter(pod, key.tag, variant)
	if err != nil {
		return made, err
	}
	pages, err := set(letter)
	var tall *typeset.TooTall
	if errors.As(err, &tall) {
		return made, nil
	}
	if err != nil {
		return made, c.unsettable(pod, key.tag, err)
	}
	made.pages, made.letter = pages, letter
	return made, nil
}
