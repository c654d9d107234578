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

// sheetKinds are the relations to sheets (ECMA-376, part 1, 12.3): whether they have
// cells.
var sheetKinds = map[string]bool{"worksheet": true, "chartsheet": false, "dialogsheet": false, "xlMacrosheet": false, "xlIntlMacrosheet": false}

// isSheet reports whether a kind of relation is one to a sheet.
func isSheet(kind string) bool {
	_, is := sheetKinds[kind]
	return is
}

// HasCells reports whether a relation is to a sheet of cells, as far as is known: a
// chart on a sheet of its own has none.
func (r Relation) HasCells() bool {
	kind := path.Base(r.Kind)
	return sheetKinds[kind] || !isSheet(kind)
}

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
	r := repacking{Package: p, names: map[*zip.File]string{}, taken: map[string]bool{}}
	r.out = zip.NewWriter(&r.packed)
	return r.repack(relations)
}

// isPlain reports whether the parts are where Excel puts them, in UTF-8.
func (p *Package) isPlain(relations []Relation) bool {
	if p.Main.Name != mainName || startsUTF16(p.Main) || startsUTF16(p.RelationsPart()) || startsUTF16(p.Part("_rels/.rels")) {
		return false
	}
	for _, r := range relations {
		kind := path.Base(r.Kind)
		name, isUsual := usual[kind]
		if !isUsual && !isSheet(kind) {
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

// repacking is the writing of a workbook's parts under the names that are expected.
type repacking struct {
	*Package
	packed bytes.Buffer
	out    *zip.Writer
	names  map[*zip.File]string // of the parts that are written
	taken  map[string]bool
}

// repack writes the parts of the sheets. Each is written once, whatever is related to
// it, so that the whole has no more than the parts have.
func (r *repacking) repack(relations []Relation) ([]byte, error) {
	if types := r.Part(typesName); types != nil {
		if err := r.copyPart(typesName, types); err != nil {
			return nil, err
		}
	}
	if err := r.copyPart(mainName, r.Main); err != nil {
		return nil, err
	}
	var kept []Relation
	for i, relation := range relations {
		kind := path.Base(relation.Kind)
		name := usual[kind]
		if isSheet(kind) {
			name = fmt.Sprintf("xl/%ss/sheet%d.xml", kind, i+1)
		}
		part := r.Part(relation.Target)
		if name == "" || part == nil || r.taken[name] {
			continue
		}
		if err := r.copyPart(name, part); err != nil {
			return nil, err
		}
		kept = append(kept, Relation{relation.Id, relation.Kind, "/" + r.names[part]})
	}
	main := []Relation{{"r1", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", mainName}}
	if err := writeRelations(r.out, "_rels/.rels", main); err != nil {
		return nil, err
	}
	if err := writeRelations(r.out, relationsName, kept); err != nil {
		return nil, err
	}
	err := r.out.Close()
	return r.packed.Bytes(), err
}

// copyPart writes a part under a name, unless it has one already.
func (r *repacking) copyPart(name string, part *zip.File) error {
	if r.names[part] != "" {
		return nil
	}
	r.names[part], r.taken[name] = name, true
	content, err := Content(part)
	if err != nil {
		return err
	}
	w, err := r.out.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
	if err == nil {
		_, err = w.Write(content)
	}
	return err
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
