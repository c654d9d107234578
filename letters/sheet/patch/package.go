package patch

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"

	"doorletters/letters/sheet"
)

// workbookPackage is a workbook as the parts of its zip.
type workbookPackage struct {
	archive *zip.Reader
	sheets  map[string]*zip.File // by the sheets' names
	main    *zip.File            // the workbook's own part
	owns    *zip.File            // what belongs to it
	types   *zip.File            // the list of the parts' types
	// macros: there are some. enabled: the workbook's type says that there may be.
	macros, enabled bool
}

// openPackage finds the parts of a workbook's sheets.
func openPackage(archive *zip.Reader) (*workbookPackage, error) {
	p := &workbookPackage{archive: archive, sheets: map[string]*zip.File{}}
	for _, read := range []func() error{p.readTypes, p.findMain, p.findSheets} {
		if err := read(); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// readTypes reads the list of the parts' types.
func (p *workbookPackage) readTypes() error {
	if p.types = p.part("[Content_Types].xml"); p.types == nil {
		return errors.New("the workbook does not say what its parts are")
	}
	types, err := content(p.types)
	p.enabled = bytes.Contains(types, macroEnabled)
	return err
}

// findMain finds the workbook's own part.
func (p *workbookPackage) findMain() error {
	top, err := p.relations("_rels/.rels", "")
	if err != nil {
		return err
	}
	for _, r := range top {
		if strings.HasSuffix(r.Kind, "/officeDocument") {
			p.main = p.part(r.Target)
		}
	}
	if p.main == nil {
		return errors.New("the workbook's own part is missing")
	}
	return nil
}

// findSheets finds the parts of the sheets by what the workbook's own part and
// its relations say.
func (p *workbookPackage) findSheets() error {
	folder, file := path.Split(partName(p.main))
	own := folder + "_rels/" + file + ".rels"
	p.owns = p.part(own)
	relations, err := p.relations(own, folder)
	if err != nil {
		return err
	}
	targets := map[string]*zip.File{}
	for _, r := range relations {
		targets[r.Id] = p.part(r.Target)
		p.macros = p.macros || strings.HasSuffix(r.Kind, "/vbaProject")
	}
	data, err := content(p.main)
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

// relations reads a part of relations, whose targets start from a folder.
func (p *workbookPackage) relations(name, folder string) ([]sheet.Relation, error) {
	f := p.part(name)
	if f == nil {
		return nil, errors.New("the workbook has no " + name)
	}
	data, err := content(f)
	if err != nil {
		return nil, err
	}
	return sheet.ReadRelations(data, folder)
}

// part finds a part by its name, for which case does not count.
func (p *workbookPackage) part(name string) *zip.File {
	for _, f := range p.archive.File {
		if strings.EqualFold(partName(f), name) {
			return f
		}
	}
	return nil
}

// partName is a part's name as the standard has it; some programs write others.
func partName(f *zip.File) string {
	return strings.TrimPrefix(strings.ReplaceAll(f.Name, `\`, "/"), "/")
}

func content(f *zip.File) ([]byte, error) {
	r, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var b bytes.Buffer
	b.Grow(int(f.UncompressedSize64))
	_, err = io.Copy(&b, r)
	return b.Bytes(), err
}
