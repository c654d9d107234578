package desk

import (
	"bytes"
	"maps"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"doorletters/letters"
	"doorletters/letters/amend"
	"doorletters/letters/heading"
	"doorletters/letters/press"
)

// open takes what somebody has brought, and finds out what it is.
func (d *Desk) open(v *visit) error {
	files, err := v.readUploads()
	if err != nil {
		return err
	}
	if v.r.URL.Query().Get("as") == string(kindPod) && files.kind() == kindPod { // the box for leaders
		v.waiting(nil)
		return v.openPod(files)
	}
	return v.openAny(files)
}

// openAny opens files as what they are.
func (v *visit) openAny(files uploads) error {
	d, as := v.desk, files.kind()
	v.waiting(nil)
	if as == kindUnknown || as == kindList {
		if fault, ok := files.otherMap(); ok {
			return fault
		}
	}
	switch {
	case as == kindUnknown:
		return letters.Refusal(v.say("fault.unknown_file", "Names", strings.Join(slices.Sorted(maps.Keys(files)), ", ")), v.say("fault.unknown_file_hint"))
	case as == kindTranslation:
		name, data, _ := files.one()
		return v.openTranslation(name, data, "")
	case as == kindStreets:
		name, data, _ := files.one()
		return v.keepStreets(name, data)
	case d.session != nil && !d.session.HandedOver() && (as == kindList || as == kindPod):
		v.waiting(files)
		name := strings.Join(slices.Sorted(maps.Keys(files)), ", ")
		return v.show("which", whichScreen{Name: name, Pod: as == kindPod, Campaign: d.campaignName()})
	case as == kindList:
		return v.openList(files)
	case as == kindPod:
		return v.openPod(files)
	}
	return v.openCampaign(files)
}

// whichScreen asks what a file is for, while a campaign is open.
type whichScreen struct {
	Name     string // of the file
	Pod      bool   // it is a pod's file, which its leader may have sent back
	Campaign string // that is open
}

// waiting keeps files until somebody has said what they are for.
func (v *visit) waiting(files uploads) { v.desk.table.brought = files }

// openAs opens what was brought as what somebody says it is.
func (d *Desk) openAs(v *visit) error {
	files := d.table.brought
	if files == nil {
		return v.goTo("", v.say("fault.bring_again"))
	}
	v.waiting(nil)
	switch v.r.FormValue("as") {
	case "list":
		return v.replaceList(files)
	case "collect":
		return v.collect(files)
	case "pod":
		return v.openPod(files)
	}
	return v.openList(files)
}

// openCampaign keeps a campaign that was brought, and opens it.
func (v *visit) openCampaign(files uploads) error {
	name := "campaign"
	if file := files.settings(); file != "" {
		if set, err := press.Settings(press.Campaign{Folder: files.folder(), File: file}); err == nil {
			name = set.Name
		}
	} else if file := files.workbook(); file != "" {
		name = strings.TrimSuffix(file, path.Ext(file))
	}
	return v.openFiles(name, files)
}

// openList begins a campaign with an address list.
func (v *visit) openList(files uploads) error {
	name, data, _ := files.one()
	if err := v.refuseOwnName(name); err != nil {
		return err
	}
	kept := uploads{name: data}
	if err := v.addSettings(kept, name, ""); err != nil {
		return err
	}
	return v.openFiles(strings.TrimSuffix(name, path.Ext(name)), kept)
}

// IsListName reports whether a file may be an address list by its name.
func IsListName(name string) bool {
	if isWorkbookName(name) {
		return true
	}
	name = strings.TrimSuffix(strings.ToLower(name), ".gz")
	switch path.Ext(name) {
	case ".csv", ".tsv", ".txt", ".tab", ".geojson", ".json", ".geojsonl", ".geojsons", ".ndjson":
		return true
	}
	return false
}

// refuseOwnName refuses a list with the name of a file that the program itself writes.
func (v *visit) refuseOwnName(name string) error {
	own := []string{newSettings, newPods, correctionsFile, printedFile, dialledFile}
	if slices.Contains(own, strings.ToLower(name)) || press.IsMemoryName(name) {
		return letters.FileFault(name, v.say("open.own_name"), v.say("open.own_name_hint"))
	}
	return nil
}

// The names of a new campaign's files.
const (
	newSettings = "campaign.toml"
	newPods     = "pods.xlsx"
)

// addSettings adds the settings of a new campaign, and an empty table of pods, to its
// address list.
func (v *visit) addSettings(files uploads, list, group string) error {
	var settings []byte
	for _, f := range press.Starter() {
		if f.Name != newSettings {
			continue
		}
		var b bytes.Buffer
		if err := f.Fill(&b); err != nil {
			return err
		}
		settings = b.Bytes()
	}
	country := v.country()
	changes := []amend.Setting{{Key: []string{"country"}, Value: country}, {Key: []string{"addresses"}, Value: nil}, {Key: []string{"pods"}, Value: newPods},
		{Key: []string{"group", "hours"}}, // the sample's could pass for the group's own
	}
	if list != "" {
		changes[1].Value = list
	}
	if group != "" {
		changes = append(changes, amend.Setting{Key: []string{"name"}, Value: group})
	}
	settings, err := amend.Settings(newSettings, settings, changes...)
	if err != nil {
		return err
	}
	table, err := amend.PodsTable(newPods, nil, heading.Options{Country: country})
	if err != nil {
		return err
	}
	files[newSettings], files[newPods] = settings, table
	return nil
}

// country is where the browser says that it is, by the region of a language that it asks
// for, as in en-GB; else the United States, where this began.
func (v *visit) country() string {
	asked, _, _ := language.ParseAcceptLanguage(v.r.Header.Get("Accept-Language"))
	for _, tag := range asked {
		if region, sure := tag.Region(); sure == language.Exact && region.IsCountry() {
			return region.String()
		}
	}
	return "US"
}

// replaceList puts a new address list in the place of the campaign's. The one before is
// kept under a name of its own.
func (v *visit) replaceList(files uploads) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	name, data, _ := files.one()
	if err := v.refuseOwnName(name); err != nil {
		return err
	}
	f := v.draft()
	old, _ := letters.SplitListName(session.Settings().Addresses)
	before, err := f.read(name)
	if err != nil {
		return err
	}
	if before != nil && bytes.Equal(before, data) {
		return v.goTo("doors", v.say("open.same_list", "Name", name))
	}
	if err := f.replace(name, data, session.Settings()); err != nil {
		return err
	}
	if old != name {
		if err := v.amendSettings(f, amend.Setting{Key: []string{"addresses"}, Value: name}); err != nil {
			return err
		}
	}
	if err := v.keep(f, v.say("open.new_list")); err != nil {
		return err
	}
	return v.goTo("doors", v.say("open.list_replaced", "Name", name))
}

// amendSettings changes settings, in the text file or the workbook that they stand in.
func (v *visit) amendSettings(f *draft, changes ...amend.Setting) error {
	file := v.desk.table.file
	data, err := f.read(file)
	if err != nil {
		return err
	}
	var changed []byte
	if isWorkbookName(file) {
		changed, err = amend.SettingsSheet(data, changes...)
	} else {
		changed, err = amend.Settings(file, data, changes...)
	}
	if err != nil {
		return err
	}
	return f.write(file, changed)
}

// collect takes in what leaders have sent back.
func (v *visit) collect(files uploads) error {
	if _, err := v.current(); err != nil {
		return err
	}
	var returned []press.ReturnedFile
	for _, name := range slices.Sorted(maps.Keys(files)) {
		returned = append(returned, press.ReturnedFile{Name: name, Content: bytes.NewReader(files[name])})
	}
	var took press.Collected
	err := v.change(func(to Change) (err error) {
		took, err = press.Collect(v.r.Context(), v.desk.campaign(v.desk.store, v.desk.table.file), returned, to.Campaign)
		to.Campaign.Expect(took.Seen...)
		if took.Written {
			to.Campaign.Remove(took.Superseded...)
		}
		return err
	})
	if err != nil {
		return err
	}
	if _, err := v.current(); err != nil {
		return err
	}
	return v.show("collected", took)
}

// newDoors answers with the doors that leaders have found, for the address list, which is
// never written to here.
func (d *Desk) newDoors(v *visit) error {
	if _, err := v.current(); err != nil {
		return err
	}
	data, err := readKept(d.store.Files(), press.NewDoorsName)
	if err != nil {
		return err
	}
	if data == nil {
		return letters.Refusal(v.say("collected.no_new"), "")
	}
	return v.attach(press.NewDoorsName, data)
}
