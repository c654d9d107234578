package typeset

// panelBox is a framed part of the page.
type panelBox struct{ inside []box }

func (b panelBox) space() (before, after float64) { return 10, 10 }
func (b panelBox) joined() bool                   { return false }

func (b panelBox) set(l *layout, start, y, width float64) (float64, error) {
	bottom, err := l.stack(b.inside, start+panelPad, y+panelPad, width-2*panelPad)
	if err != nil {
		return y, err
	}
	bottom += panelPad
	l.rule(start, y, width, ruleWeight)
	l.rule(start, bottom-ruleWeight, width, ruleWeight)
	l.rule(start, y, ruleWeight, bottom-y)
	l.rule(start+width-ruleWeight, y, ruleWeight, bottom-y)
	return bottom, nil
}

// ruleBox is a line across.
type ruleBox struct{}

func (ruleBox) space() (before, after float64) { return 6, 6 }
func (ruleBox) joined() bool                   { return false }

func (ruleBox) set(l *layout, start, y, width float64) (float64, error) {
	l.rule(start, y, width, ruleWeight)
	return y + ruleWeight, nil
}
