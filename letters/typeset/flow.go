package typeset

// flow sets a letter over as many pages as it takes. A page ends before a box
// that does not fit; a list goes on at the top of the next page.
func (j job) flow() ([]Page, error) {
	var pages []Page
	style := j.letter.Page
	l := j.attempt(style.Size, 1)
	limit, err := j.setFooter(l)
	if err != nil {
		return nil, err
	}
	y, owed := style.Top, 0.0
	next := func() error {
		pages = append(pages, *l.page)
		l = j.attempt(style.Size, 1)
		y, owed = style.Top, 0
		_, err := j.setFooter(l)
		return err
	}
	queue := append([]box(nil), j.body...)
	for len(queue) > 0 {
		group := 1
		for group < len(queue) && queue[group-1].joined() {
			group++
		}
		before, after := queue[0].space()
		_, after = queue[group-1].space()
		top := y
		if y > style.Top {
			top += max(owed, before)
		}
		scratch := *l
		scratch.page = j.blank()
		bottom, err := scratch.stack(queue[:group], style.Start, top, j.measure())
		if err != nil {
			return nil, err
		}
		if bottom > limit {
			if list, isList := queue[0].(listBox); isList {
				fits, rest, ok, err := list.split(l, style.Start, top, j.measure(), limit)
				if err != nil {
					return nil, err
				}
				if ok {
					if _, err := fits.set(l, style.Start, top, j.measure()); err != nil {
						return nil, err
					}
					queue[0] = rest
				}
				if ok || y > style.Top {
					if err := next(); err != nil {
						return nil, err
					}
					continue
				}
			}
			if y > style.Top {
				if err := next(); err != nil {
					return nil, err
				}
				continue
			}
			return nil, &TooTall{Where: "a page", Over: bottom - limit}
		}
		if _, err := l.stack(queue[:group], style.Start, top, j.measure()); err != nil {
			return nil, err
		}
		y, owed = bottom, after
		queue = queue[group:]
	}
	return append(pages, *l.page), nil
}
