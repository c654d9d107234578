package patch

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"strings"

	"doorletters/letters/sheet/opc"
)

// workbookPackage is a workbook as the parts of its zip.
type workbookPackage struct {
	*opc.Package
	sheets map[string]*zip.File // by the sheets' names
	owns   *zip.File            // what belongs to the workbook's own part
	types  *zip.File            // the list of the parts' types
	// macros: there are some. enabled: the workbook's type says that there may be.
	macros, enabled bool
	keepsMacros     bool // in the copy
	// dropsChain: the order of the formulas is left out, since some of them went; a
	// program works it out anew.
	dropsChain bool
}

// openPackage finds the parts of a workbook's sheets.
func openPackage(archive *zip.Reader) (*workbookPackage, error) {
	parts, err := opc.Open(archive)
	if err != nil {
		return nil, err
	}
	p := &workbookPackage{Package: parts, sheets: map[string]*zip.File{}, owns: parts.RelationsPart()}
	if err := p.readTypes(); err != nil {
		return nil, err
	}
	return p, p.findSheets()
}

// readTypes reads the list of the parts' types.
func (p *workbookPackage) readTypes() error {
	if p.types = p.Part("[Content_Types].xml"); p.types == nil {
		return errors.New("the workbook does not say what its parts are")
	}
	types, err := opc.Content(p.types)
	p.enabled = bytes.Contains(types, macroEnabled)
	return err
}

// findSheets finds the parts of the sheets by what the workbook's own part and
// its relations say.
func (p *workbookPackage) findSheets() error {
	relations, err := p.Relations()
	if err != nil {
		return err
	}
	targets := map[string]*zip.File{}
	for _, r := range relations {
		targets[r.Id] = p.Part(r.Target)
		p.macros = p.macros || strings.HasSuffix(r.Kind, "/vbaProject")
	}
	data, err := opc.Content(p.Main)
	if err != nil {
		return err
	}
	var main struct {
		Sheets []struct {
			Name  string     `xml:"name,attr"`
			Attrs []xml.Attr `xml:",any,attr"`
		} `xml:"sheets>sheet"`
	}
	if err := xml.Unmarshal(data, &main); err != nil {
		return err
	}
	for _, s := range main.Sheets {
		for _, a := range s.Attrs {
			if a.Name.Local == "id" {
				p.sheets[s.Name] = targets[a.Value]
			}
		}
	}
	return nil
}
