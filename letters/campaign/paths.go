package campaign

import (
	"fmt"
	"io/fs"
	"path"
	"strings"

	"doorletters/letters"
)

// checkPaths checks the names of the files that the settings name. Whether they are
// there is known only when they are read.
func (d *draft) checkPaths() {
	c := &d.campaign
	for _, list := range []struct {
		key  string
		path *string
	}{{"addresses", &c.Addresses}, {"within", &c.Within}, {"pods", &c.Pods}, {"areas", &c.Areas}, {"streets", &c.Streets}, {"logo", &c.Logo}} {
		if *list.path == "" {
			continue
		}
		file, sheet := letters.SplitListName(*list.path)
		file = path.Clean(strings.ReplaceAll(file, `\`, "/"))
		if !fs.ValidPath(file) || strings.Contains(file, ":") {
			d.fault(place{list.key, 0}, fmt.Sprintf("%q is outside the campaign's folder", *list.path),
				"put the file into the folder of "+c.File+" and write its name alone")
			continue
		}
		*list.path = file
		if sheet != "" {
			*list.path += "#" + sheet
		}
	}
	d.checkLogo()
}

// checkLogo checks that the logo is a picture of the kind that can be printed.
func (d *draft) checkLogo() {
	at, logo := place{"logo", 0}, d.campaign.Logo
	if extension := path.Ext(logo); logo != "" && !d.faulty[at] && !strings.EqualFold(extension, ".png") {
		d.fault(at, fmt.Sprintf("%q is not a PNG picture", logo),
			"open the logo in Paint, Preview or Inkscape and save or export it as PNG, black on white and at least 600 dots wide; then write "+
				d.line("logo", fmt.Sprintf("%q", strings.TrimSuffix(logo, extension)+".png")))
	}
}
