package opc

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"path"
	"strings"
)

// Package is a workbook as the parts of its zip.
type Package struct {
	// Parts are the entries of the zip that are no folders.
	Parts []*zip.File
	// Main is the workbook's own part.
	Main *zip.File
}

// Open finds the workbook's own part.
func Open(archive *zip.Reader) (*Package, error) {
	p := &Package{}
	for _, f := range archive.File {
		if !strings.HasSuffix(Name(f), "/") {
			p.Parts = append(p.Parts, f)
		}
	}
	top, err := p.relations("_rels/.rels", "")
	if err != nil {
		return nil, err
	}
	for _, r := range top {
		if strings.HasSuffix(r.Kind, "/officeDocument") {
			p.Main = p.Part(r.Target)
		}
	}
	if p.Main == nil {
		return nil, errors.New("the workbook's own part is missing")
	}
	return p, nil
}

// Name is a part's name as the standard has it; some programs write others.
func Name(f *zip.File) string {
	return strings.TrimPrefix(strings.ReplaceAll(f.Name, `\`, "/"), "/")
}

// Part finds a part by its name, for which case does not count; nil for none.
func (p *Package) Part(name string) *zip.File {
	for _, f := range p.Parts {
		if strings.EqualFold(Name(f), name) {
			return f
		}
	}
	return nil
}

// RelationsPart is the part with the relations of the workbook's own part, nil
// where there is none.
func (p *Package) RelationsPart() *zip.File {
	name, _ := p.ownRelations()
	return p.Part(name)
}

// Relations returns the relations of the workbook's own part.
func (p *Package) Relations() ([]Relation, error) { return p.relations(p.ownRelations()) }

func (p *Package) ownRelations() (name, folder string) {
	folder, file := path.Split(Name(p.Main))
	return folder + "_rels/" + file + ".rels", folder
}

// relations reads a part of relations, whose targets start from a folder.
func (p *Package) relations(name, folder string) ([]Relation, error) {
	f := p.Part(name)
	if f == nil {
		return nil, errors.New("the workbook has no " + name)
	}
	data, err := Content(f)
	if err != nil {
		return nil, err
	}
	return ReadRelations(data, folder)
}

// Content returns what a part holds, in UTF-8.
func Content(f *zip.File) ([]byte, error) {
	r, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var b bytes.Buffer
	b.Grow(int(f.UncompressedSize64))
	if _, err = io.Copy(&b, r); err != nil {
		return nil, err
	}
	return asUTF8(b.Bytes())
}
