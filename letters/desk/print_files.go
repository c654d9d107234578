package desk

import (
	"path"

	"doorletters/letters"
)

// printedFileOf answers with a file that was made.
func (d *Desk) printedFileOf(v *visit) error {
	name := path.Clean(v.r.FormValue("name"))
	if _, err := v.current(); err != nil {
		return err
	}
	data, err := readKept(d.store.Out(), name)
	if err != nil || data == nil {
		return letters.Refusal(v.say("print.gone", "Name", name), v.say("print.gone_hint"))
	}
	disposition := "attachment"
	if v.r.FormValue("look") != "" {
		disposition = "inline"
	}
	v.send(path.Base(name), data, disposition)
	return nil
}

// printedFiles answers with what was made last, in one file.
func (d *Desk) printedFiles(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	names := d.made
	if len(names) == 0 {
		all, err := madeFiles(d.store.Out(), nil)
		if err != nil {
			return err
		}
		for _, f := range all {
			names = append(names, f.Name)
		}
	}
	data, err := zipped(d.store.Out(), names)
	if err != nil {
		return err
	}
	return v.attach(fileName(session.Settings().Name, "letters")+" "+v.say("print.zip_name")+".zip", data)
}
