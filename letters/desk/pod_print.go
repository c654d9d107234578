package desk

import (
	"bytes"
	"io/fs"
	"net/http"
	"slices"
	"strings"
	"unicode"

	"doorletters/letters"
	"doorletters/letters/press"
)

// printPod makes what a pod's leader asks for, and answers with it: a file, or several in
// a .zip.
func (d *Desk) printPod(v *visit) error {
	session, err := v.handedOver()
	if err != nil {
		return err
	}
	if err := v.parseForm(); err != nil {
		return err
	}
	pod := session.Settings().Sent.Pod
	o := press.PapersOptions{Pods: []string{pod}, Out: d.store.Out()}
	var j job
	switch v.r.FormValue("what") {
	case "all":
		j = v.printLetters(press.PrintOptions{Pods: o.Pods})
	case "codes":
		j = v.printLetters(press.PrintOptions{Pods: o.Pods, Codes: v.r.FormValue("codes")})
	case "spare":
		spare := atoi(v.r.FormValue("spare"))
		if spare < 1 || spare > maxSpare {
			return letters.Refusal(v.say("print.bad_spare", "Number", v.r.FormValue("spare")), v.say("print.bad_spare_hint", "Number", maxSpare))
		}
		j = v.printLetters(press.PrintOptions{Pods: o.Pods, Spare: spare, Languages: v.r.Form["language"]})
	case "sheet", "large":
		j = v.printSheets(v.r.FormValue("what") == "large")
	case "kit":
		j = v.printKits(0)
	default:
		return letters.Refusal(v.say("print.nothing_chosen"), v.say("print.nothing_chosen_hint"))
	}
	made, _, err := v.run([]job{j}, o)
	if wrong := problemsOf(err); wrong != nil && v.r.FormValue("what") == "codes" {
		return v.refuseCodes(wrong[0])
	}
	if err != nil {
		return err
	}
	return v.attachMade(pod, made)
}

// refuseCodes shows the screen with the codes as they were typed, and beside them why no
// letters are made.
func (v *visit) refuseCodes(why letters.Problem) error {
	session, err := v.handedOver()
	if err != nil {
		return err
	}
	s, err := v.podScreenOf(session)
	if err != nil {
		return err
	}
	s.Typed, s.Wrong = v.r.FormValue("codes"), &why
	for _, word := range strings.FieldsFunc(s.Typed, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;.…", r) }) {
		if code, ok := letters.ParseTypedCode(word); ok && code.Pod != "" && !strings.EqualFold(code.Pod, s.ID) {
			s.OfOther = v.say("pod.other_pod", "Code", code.String(), "Pod", s.ID)
		}
	}
	v.path = "pod"
	return v.showStatus(http.StatusUnprocessableEntity, "pod", s)
}

// attachMade answers with files that were made, but for what was only to be looked at
// before they are printed.
func (v *visit) attachMade(pod string, made []string) error {
	made = slices.DeleteFunc(made, func(name string) bool { return name == "look-first.pdf" || name == "problems.csv" })
	if len(made) == 1 {
		data, err := fs.ReadFile(v.desk.store.Out(), made[0])
		if err != nil {
			return err
		}
		return v.attach(made[0], data)
	}
	return v.attachZip(fileName(pod, "letters")+".zip", v.desk.store.Out(), made)
}

// podMap answers with the pod's map. It is a hand-over file's, which has no map of streets,
// so that there are none whose names could not be set.
func (d *Desk) podMap(v *visit) error {
	session, err := v.handedOver()
	if err != nil {
		return err
	}
	a, ok := session.Assignment()
	if !ok {
		return letters.Refusal(v.say("pod.unread"), "")
	}
	var drawn bytes.Buffer
	if err := a.WriteMapPDF(&drawn); err != nil {
		return err
	}
	return v.attach("map-"+session.Settings().Sent.Pod+".pdf", drawn.Bytes())
}
