package desk

import (
	"errors"
	"strings"

	"doorletters/letters"
	"doorletters/letters/press"
)

// anewScreen says what would change if the pods were drawn anew.
type anewScreen struct {
	press.Moves
	Refused []letters.Problem // why they cannot be
	// Coded is how many doors would lose their codes if all began anew; NoStart says why
	// that cannot be.
	Coded   int
	NoStart []letters.Problem
}

// errAsked ends a run that only asks what it would do.
var errAsked = errors.New("it is only asked")

// askAnew says what drawing the pods anew would change.
func (d *Desk) askAnew(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	if session.HandedOver() || !session.Remembered() {
		return v.goTo("pods", v.say("pods.anew.nothing"))
	}
	var s anewScreen
	s.Refused, err = v.onlyAsk(press.AssignOptions{Recut: func(m press.Moves) error { s.Moves = m; return errAsked }})
	if err != nil {
		return err
	}
	s.NoStart, err = v.onlyAsk(press.AssignOptions{StartOver: func(doors int) error { s.Coded = doors; return errAsked }})
	if err != nil {
		return err
	}
	return v.show("pods.anew", s)
}

// onlyAsk begins a run that writes nothing. It returns what is in its way.
func (v *visit) onlyAsk(o press.AssignOptions) ([]letters.Problem, error) {
	_, err := v.assign(v.draft(), o)
	if errors.Is(err, errAsked) {
		return nil, nil
	}
	if problems := problemsOf(err); problems != nil {
		return problems, nil
	}
	return nil, err
}

// drawAnew draws the pods anew, once somebody has said so on the page that asks.
func (d *Desk) drawAnew(v *visit) error {
	if _, err := v.current(); err != nil {
		return err
	}
	f := v.draft()
	var o press.AssignOptions
	moved := 0
	switch v.r.FormValue("how") {
	case "anew":
		o.Recut = func(m press.Moves) error {
			if moved = m.Moved; len(m.HandedOut) > 0 {
				return letters.Refusal(v.say("pods.anew.handed_out", "Pods", strings.Join(m.HandedOut, ", ")), v.say("pods.anew.handed_out_hint"))
			}
			return nil
		}
	case "over":
		o.StartOver = func(doors int) error { moved = doors; return nil }
	default:
		return v.goTo("pods", "")
	}
	written, err := v.assign(f, o)
	if err != nil {
		return err
	}
	if !written {
		return v.goTo("pods", v.say("pods.anew.same"))
	}
	if err := v.keep(f, v.say("pods.anew.what")); err != nil {
		return err
	}
	return v.goTo("pods", v.say("pods.anew.done", "N", moved))
}
