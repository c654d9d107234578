package specimen

import (
	"errors"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/typeset"
)

// Letter is a letter that was set.
type Letter struct {
	Pages []typeset.Page
	// Page is how it was to be fitted, and Shed what it leaves out to fit.
	Page letters.PageStyle
	Shed compose.Shed
	// Squeezed: it leaves out all that it may, and is smaller than it is meant to be, at
	// which size it would be too tall by Over points.
	Squeezed bool
	Over     float64
	// overlong is the letter on as many pages as it takes.
	overlong letters.Letter
}

// SetLetter sets a letter as print does: it leaves out as little as it can to fit its page,
// and is made smaller where that is not enough. The error is a *typeset.TooTall where it
// fits in no size; the Letter says then what it left out.
func SetLetter(c *compose.Composer, setter *typeset.Setter, pod letters.Pod, tag string, v compose.Variant) (Letter, error) {
	var set Letter
	var letter letters.Letter
	for _, set.Shed = range c.Sheds(tag, v) {
		v.Shed = set.Shed
		var err error
		if letter, err = c.Letter(pod, tag, v); err != nil {
			return set, err
		}
		set.Page = letter.Page
		set.Over = 0
		set.Pages, err = setter.Typeset(letter)
		var tall *typeset.TooTall
		if !errors.As(err, &tall) {
			return set, err
		}
		set.Over = tall.Over
	}
	set.Squeezed, set.overlong = true, letter
	set.overlong.Page.Pages = 0
	var err error
	set.Pages, err = setter.Squeeze(letter)
	return set, err
}
