package proof

import (
	"encoding/json"

	"doorletters/letters"
)

// written is a plan as it is written down: each body once, and by its number wherever it
// stands, since hundreds of letters have the same. Numbers begin with 1; 0 is no body.
type written struct {
	fields
	Back   int
	Stacks []writtenStack
	Bodies []*Body
}

// fields are a plan's, without its methods; written has others of the same name for some.
type fields Plan

type writtenStack struct {
	Stack
	Slip    int
	Letters []writtenLetter
}

type writtenLetter struct {
	Copy  letters.Copy
	Sides [][]writtenPage
}

type writtenPage struct{ Body, Page int }

// MarshalJSON writes a plan down for a prover that is another program. The doors of its
// pods, which no proof asks for, are left out.
func (p Plan) MarshalJSON() ([]byte, error) {
	n := numbers{of: map[*Body]int{}}
	w := written{fields: fields(p), Back: n.number(p.Back)}
	for _, st := range p.Stacks {
		made := writtenStack{Stack: st, Slip: n.number(st.Slip)}
		made.Pod.Households = nil
		for _, l := range st.Letters {
			made.Letters = append(made.Letters, n.letter(l))
		}
		w.Stacks = append(w.Stacks, made)
	}
	w.Bodies = n.bodies
	return json.Marshal(w)
}

// numbers gives bodies their numbers.
type numbers struct {
	of     map[*Body]int
	bodies []*Body
}

func (n *numbers) number(b *Body) int {
	if b == nil {
		return 0
	}
	if n.of[b] == 0 {
		doorless := *b
		if b.Pod != nil {
			pod := *b.Pod
			pod.Households = nil
			doorless.Pod = &pod
		}
		n.bodies = append(n.bodies, &doorless)
		n.of[b] = len(n.bodies)
	}
	return n.of[b]
}

func (n *numbers) letter(l Letter) writtenLetter {
	made := writtenLetter{Copy: l.Copy}
	for _, side := range l.Sides {
		pages := make([]writtenPage, len(side))
		for i, page := range side {
			pages[i] = writtenPage{n.number(page.Body), page.Page}
		}
		made.Sides = append(made.Sides, pages)
	}
	return made
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (p *Plan) UnmarshalJSON(data []byte) error {
	var w written
	if err := json.Unmarshal(data, &w); err != nil {
		return err
	}
	bodies := append([]*Body{nil}, w.Bodies...)
	*p = Plan(w.fields)
	p.Back, p.Stacks = bodies[w.Back], nil
	for _, st := range w.Stacks {
		made := st.Stack
		made.Slip, made.Letters = bodies[st.Slip], nil
		for _, l := range st.Letters {
			made.Letters = append(made.Letters, l.letter(bodies))
		}
		p.Stacks = append(p.Stacks, made)
	}
	return nil
}

func (l writtenLetter) letter(bodies []*Body) Letter {
	made := Letter{Copy: l.Copy}
	for _, pages := range l.Sides {
		side := make(Side, len(pages))
		for i, page := range pages {
			side[i] = PageOf{bodies[page.Body], page.Page}
		}
		made.Sides = append(made.Sides, side)
	}
	return made
}
