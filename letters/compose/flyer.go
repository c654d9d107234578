package compose

import "doorletters/letters"

// Flyer is a paper without an address.
type Flyer string

const (
	Poster     Flyer = "poster"       // for a wall in the street, with strips to tear off
	Strip      Flyer = "poster-strip" // one of these
	Building   Flyer = "building"     // for the entrance of a building
	WindowHow  Flyer = "window"       // how the cards for a window are used
	WindowCard Flyer = "window-card"  // one of these
	CutCard    Flyer = "card"         // to be put into somebody's hand
)

// Flyer writes a paper without an address in a language, with the number of a pod's
// leader, or that of the group for the pod without an ID. Of a WindowCard the card says
// which it is; it is empty for the others.
func (c *Composer) Flyer(kind Flyer, pod letters.Pod, tag string, card WindowSign) (letters.Letter, error) {
	if !c.contact(pod, tag).reachable() {
		return letters.Letter{}, letters.Problem{
			File: c.campaign.File, Column: "group", Severity: letters.SeverityError,
			Message: "there is no number for a flyer: the group has none",
			Hint:    "write a phone under [group], or choose the pod whose leader is to be called: --pod CP3",
		}
	}
	d, err := c.draft(pod, tag)
	if err != nil {
		return letters.Letter{}, err
	}
	if d.words["Offers"], err = c.offers(d.inserted, d.locale, d.words); err != nil {
		return letters.Letter{}, err
	}
	if d.words["Greetings"], err = c.inOthers(d.inserted, c.others(d.locale, keyFreeHelp), keyFreeHelp); err != nil {
		return letters.Letter{}, err
	}
	for _, sign := range WindowSigns() {
		d.words[sign.condition()] = sign == card
	}
	letter, err := d.write(string(kind), keyFreeHelp)
	if err == nil && holdsSlot(append(append([]letters.Block{}, letter.Blocks...), letter.Footer...)) {
		err = letters.FileFault("templates/"+string(kind)+".md", "a flyer holds what differs from door to door", "leave out {{.Address}}, {{.Code}}, {{.Place}} and {{.Total}}")
	}
	return letter, err
}

// WindowSign is what a card in a window says.
type WindowSign string

const (
	SignFine   WindowSign = "fine"
	SignNeed   WindowSign = "need"
	SignUrgent WindowSign = "urgent"
)

// WindowSigns returns all of them.
func WindowSigns() []WindowSign { return []WindowSign{SignFine, SignNeed, SignUrgent} }

// condition is the sign's name in templates: SignFine.
func (s WindowSign) condition() string {
	return map[WindowSign]string{SignFine: "SignFine", SignNeed: "SignNeed", SignUrgent: "SignUrgent"}[s]
}
