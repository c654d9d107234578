package opc

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"path"
	"strings"
)

// The names that Excel gives the parts of a workbook, which readers expect.
const (
	mainName      = "xl/workbook.xml"
	relationsName = "xl/_rels/workbook.xml.rels"
	typesName     = "[Content_Types].xml"
)

// usual are the names of those parts of which there is one, by the kind of the
// relation.
var usual = map[string]string{"sharedStrings": "xl/sharedStrings.xml", "styles": "xl/styles.xml", "theme": "xl/theme/theme1.xml"}

// sheetKinds are the relations to sheets (ECMA-376, part 1, 12.3).
var sheetKinds = map[string]bool{"worksheet": true, "chartsheet": true, "dialogsheet": true, "xlMacrosheet": true, "xlIntlMacrosheet": true}

// Plain returns the zip of a workbook as Excel would have named and encoded its
// parts: the zip itself where it is so already, else one with what makes up its
// sheets. A package that does not say where its parts are is returned as it is.
func Plain(archive *zip.Reader, data []byte) ([]byte, error) {
	p, err := Open(archive)
	if err != nil {
		return data, nil
	}
	relations, err := p.Relations()
	if err != nil {
		return data, nil
	}
	if p.isPlain(relations) {
		return data, nil
	}
	return p.repack(relations)
}

// isPlain reports whether the parts are where Excel puts them, in UTF-8.
func (p *Package) isPlain(relations []Relation) bool {
	if p.Main.Name != mainName || startsUTF16(p.Main) || startsUTF16(p.RelationsPart()) || startsUTF16(p.Part("_rels/.rels")) {
		return false
	}
	for _, r := range relations {
		kind := path.Base(r.Kind)
		name, isUsual := usual[kind]
		if !isUsual && !sheetKinds[kind] {
			continue
		}
		part := p.Part(r.Target)
		switch {
		case part == nil:
		case part.Name != r.Target, isUsual && r.Target != name, startsUTF16(part):
			return false
		}
	}
	return true
}

// repack writes the parts of the sheets under the names that are expected.
func (p *Package) repack(relations []Relation) ([]byte, error) {
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	copyPart := func(name string, part *zip.File) error {
		content, err := Content(part)
		if err != nil {
			return err
		}
		w, err := out.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err == nil {
			_, err = w.Write(content)
		}
		return err
	}
	if types := p.Part(typesName); types != nil {
		if err := copyPart(typesName, types); err != nil {
			return nil, err
		}
	}
	if err := copyPart(mainName, p.Main); err != nil {
		return nil, err
	}
	var kept []Relation
	for i, r := range relations {
		kind := path.Base(r.Kind)
		name := usual[kind]
		if sheetKinds[kind] {
			name = fmt.Sprintf("xl/%ss/sheet%d.xml", kind, i+1)
		}
		part := p.Part(r.Target)
		if name == "" || part == nil {
			continue
		}
		if err := copyPart(name, part); err != nil {
			return nil, err
		}
		kept = append(kept, Relation{r.Id, r.Kind, "/" + name})
	}
	main := []Relation{{"r1", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", mainName}}
	if err := writeRelations(out, "_rels/.rels", main); err != nil {
		return nil, err
	}
	if err := writeRelations(out, relationsName, kept); err != nil {
		return nil, err
	}
	err := out.Close()
	return b.Bytes(), err
}

func writeRelations(out *zip.Writer, name string, relations []Relation) error {
	var b strings.Builder
	b.WriteString(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`)
	for _, r := range relations {
		b.WriteString("<Relationship")
		for _, a := range []struct{ name, value string }{{"Id", r.Id}, {"Type", r.Kind}, {"Target", r.Target}} {
			fmt.Fprintf(&b, ` %s="`, a.name)
			if err := xml.EscapeText(&b, []byte(a.value)); err != nil {
				return err
			}
			b.WriteString(`"`)
		}
		b.WriteString("/>")
	}
	b.WriteString("</Relationships>")
	w, err := out.Create(name)
	if err == nil {
		_, err = io.WriteString(w, b.String())
	}
	return err
}
