package desk

import (
	"bytes"
	"io/fs"
	"path"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/handover"
	"doorletters/letters/heading"
	"doorletters/letters/langname"
	"doorletters/letters/press"
)

// podScreen is what the leader of a pod has, who works with the file of that pod alone.
type podScreen struct {
	ID, Name, Group, Date, Leader string
	Letters, Minutes, Skipped     int
	First, Last                   string // codes, as an example of what can be typed
	File                          string
	Doors                         []walkDoor
	Door                          string // whose letter is shown, by its code
	Preview                       preview
	HasMap                        bool
	Typed                         string           // codes that were refused
	Wrong                         *letters.Problem // why; nil where none were
	OfOther                       string           // that they are of another pod, in the page's words
	Languages                     []string
}

// walkDoor is a row of the pod's list.
type walkDoor struct {
	Row       int
	Code      string
	Address   string
	Said      handover.Words
	Languages []choice
	Chosen    bool // its letter is shown
}

func (d *Desk) myPod(v *visit) error {
	session, err := v.handedOver()
	if err != nil {
		return err
	}
	s, err := v.podScreenOf(session)
	if err != nil {
		return err
	}
	return v.show("pod", s)
}

// podScreenOf is the screen of the pod's file that is open.
func (v *visit) podScreenOf(session *press.Session) (podScreen, error) {
	list, err := v.podList(session)
	if err != nil {
		return podScreen{}, err
	}
	set := session.Settings()
	s := podScreen{Group: set.Name, Date: set.Date, File: path.Base(v.desk.file), Languages: set.Languages, Door: v.r.FormValue("door")}
	var households []letters.Household
	for _, pod := range session.Pods() {
		if pod.ID == set.Sent.Pod {
			s.ID, s.Name, s.Leader, households = pod.ID, pod.Name, pod.Leader.Name, pod.Households
		}
	}
	if s.ID == "" {
		s.ID = set.Sent.Pod
	}
	if s.Letters = len(households); s.Letters > 0 {
		codes := codesOf(households)
		s.First, s.Last = codes[0], codes[min(3, len(codes)-1)]
	}
	if a, ok := session.Assignment(); ok {
		for _, r := range a.Report() {
			s.Minutes += r.Minutes
		}
	}
	_, noMap := session.Map()
	s.HasMap = noMap == nil
	at := max(slices.IndexFunc(households, func(h letters.Household) bool { return h.Code == s.Door }), 0)
	s.Preview = v.preview(session, press.Preview{Pod: s.ID, Door: at})
	for _, row := range slices.Concat(list.Doors, list.New) {
		door := v.walkDoor(set, row)
		door.Chosen = len(households) > 0 && row.Code == households[at].Code
		s.Doors = append(s.Doors, door)
		if row.Skip != "" {
			s.Skipped++
		}
	}
	return s, nil
}

// codesOf are the codes of households, as they are typed, in their order.
func codesOf(all []letters.Household) []string {
	var codes []string
	for _, h := range all {
		codes = append(codes, h.Code)
	}
	slices.Sort(codes)
	return codes
}

// handedOver returns the pod's file that is open; another campaign has no such screen.
func (v *visit) handedOver() (*press.Session, error) {
	session, err := v.current()
	if err == nil && !session.HandedOver() {
		return nil, letters.Refusal(v.say("pod.none"), v.say("pod.none_hint"))
	}
	return session, err
}

// podList reads the pod's list as its cells stand.
func (v *visit) podList(session *press.Session) (handover.List, error) {
	data, err := fs.ReadFile(v.desk.store.Files(), v.desk.file)
	if err != nil {
		return handover.List{}, err
	}
	set := session.Settings()
	list, _, err := handover.Read(bytes.NewReader(data), v.desk.file, heading.Options{Country: set.Country, Languages: set.Languages, Instead: set.Instead})
	return list, err
}

func (v *visit) walkDoor(set letters.Campaign, row handover.Row) walkDoor {
	door := walkDoor{Row: row.Source.Row, Code: row.Code, Address: row.Address.Line(), Said: row.Said}
	printed := langname.Printed{Languages: set.Languages, Instead: set.Instead}
	known := row.Said.Language == ""
	if known {
		door.Languages = append(door.Languages, choice{})
	}
	for _, tag := range set.Languages {
		cell := handover.LanguageName(tag, printed)
		if row.Language == tag && row.Said.Language != "" { // as somebody has written it
			cell, known = row.Said.Language, true
		}
		door.Languages = append(door.Languages, choice{cell, v.languageName(tag)})
	}
	if !known {
		door.Languages = append(door.Languages, choice{row.Said.Language, row.Said.Language})
	}
	return door
}

// tickedDate is how the day stands under Done on which somebody has ticked a door.
const tickedDate = "2006-01-02"

// savePodDoor writes into the pod's file what somebody has said of a door.
func (d *Desk) savePodDoor(v *visit) error {
	session, err := v.handedOver()
	if err != nil {
		return err
	}
	if err := v.parseForm(); err != nil {
		return err
	}
	list, err := v.podList(session)
	if err != nil {
		return err
	}
	rows := slices.Concat(list.Doors, list.New)
	number := atoi(v.r.FormValue("row"))
	at := slices.IndexFunc(rows, func(r handover.Row) bool { return r.Source.Row == number })
	if at < 0 {
		return letters.Refusal(v.say("pod.no_door"), v.say("fault.try_again"))
	}
	said := rows[at].Said
	for name, cell := range map[string]*string{"skip": &said.Skip, "language": &said.Language, "note": &said.Note} {
		if v.r.Form.Has(name) {
			*cell = strings.TrimSpace(v.r.FormValue(name))
		}
	}
	switch ticked := v.r.FormValue("done") != ""; {
	case !v.r.Form.Has("ticks"):
	case !ticked:
		said.Done = ""
	case said.Done == "":
		said.Done = d.options.Now().Format(tickedDate)
	}
	if said == rows[at].Said {
		return v.goTo("pod", "")
	}
	f := v.draft()
	data, err := f.read(d.file)
	if err != nil {
		return err
	}
	var filled bytes.Buffer
	if err := handover.Fill(&filled, data, d.file, session.Settings().Country, number, rows[at].Said, said); err != nil {
		return err
	}
	if err := f.write(d.file, filled.Bytes()); err != nil {
		return err
	}
	if err := v.keep(f, rows[at].Address.Line()); err != nil {
		return err
	}
	return v.goTo("pod?door="+rows[at].Code, v.say("pod.kept", "Address", rows[at].Address.Line()))
}

// podFile answers with the workbook, to be sent back.
func (d *Desk) podFile(v *visit) error {
	if _, err := v.handedOver(); err != nil {
		return err
	}
	data, err := fs.ReadFile(d.store.Files(), d.file)
	if err != nil {
		return err
	}
	return v.attach(path.Base(d.file), data)
}
