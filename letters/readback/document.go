package readback

import (
	"io"
	"strconv"

	"github.com/ledongthuc/pdf"

	"doorletters/letters/faces"
)

// document is a file that is read, as far as it is needed.
type document struct {
	*unpacker
	library     *faces.Library
	letterforms *letterforms
	programs    *fontPrograms
	pages       []pageNode
	fonts       map[string]*embeddedFont // by the object that lists them, and their name
	forms       map[int]*drawing         // by object; nil while it is read
}

// pageNode is a page, and the node of the page tree whose resources it has.
type pageNode struct {
	parent *parentNode
	index  int
}

// parentNode is a node of the page tree that has pages.
type parentNode struct {
	dict          pdf.Value
	kids          pdf.Value
	width, height float64
	resources     pdf.Value
	named         *resources // what names in its pages stand for
}

// maxNodes bounds the nodes of a page tree.
const maxNodes = 1 << 16

// openDocument opens a file and lists its pages, without reading them.
func (p *Prover) openDocument(r io.ReaderAt, size int64) (*document, error) {
	p.unpacker.file, p.unpacker.size = r, size
	reader, err := openPDF(r, size)
	if err != nil {
		return nil, err
	}
	d := &document{unpacker: &p.unpacker, library: p.library, letterforms: p.forms, programs: &p.programs, fonts: map[string]*embeddedFont{}, forms: map[int]*drawing{}}
	root := reader.Trailer().Key("Root").Key("Pages")
	if err := plain(root, "the file"); err != nil {
		return nil, err
	}
	kids := root.Key("Kids")
	if kids.Len() > maxNodes || len(kids.String()) > int(size) {
		return nil, fault("it has too many parts")
	}
	for i := range kids.Len() {
		dict := kids.Index(i)
		if dict.Key("Type").Name() != "Pages" {
			return nil, fault("its pages are not in the order that this program writes")
		}
		if err := plain(dict, "a part of the file"); err != nil {
			return nil, err
		}
		node := &parentNode{dict: dict, kids: dict.Key("Kids"), resources: dict.Key("Resources")}
		if node.width, node.height, err = boxOf(dict.Key("MediaBox")); err != nil {
			return nil, err
		}
		if dict.Key("Count").Int64() != int64(node.kids.Len()) {
			return nil, faultf("a part of it says that it has %d pages, and has %d", dict.Key("Count").Int64(), node.kids.Len())
		}
		for k := range node.kids.Len() {
			d.pages = append(d.pages, pageNode{node, k})
		}
	}
	if count := root.Key("Count").Int64(); count != int64(len(d.pages)) {
		return nil, faultf("it says that it has %d pages, and has %d", count, len(d.pages))
	}
	return d, nil
}

// page reads what a page shows. Forms are named, and read when they are asked for.
func (d *document) page(i int) (shown drawing, width, height float64, err error) {
	at := d.pages[i]
	dict := at.parent.kids.Index(at.index)
	if dict.Key("Type").Name() != "Page" {
		return shown, 0, 0, fault("a page is missing")
	}
	width, height = at.parent.width, at.parent.height
	if box := dict.Key("MediaBox"); box.Kind() != pdf.Null {
		if width, height, err = boxOf(box); err != nil {
			return shown, 0, 0, err
		}
	}
	if err := plain(dict, "a page"); err != nil {
		return shown, 0, 0, err
	}
	if dict.Key("Annots").Kind() != pdf.Null || dict.Key("Resources").Kind() != pdf.Null {
		return shown, 0, 0, fault("a page has notes or drawings of its own, as no page of this program has")
	}
	data, err := d.unpack(dict.Key("Contents"))
	if err != nil {
		return shown, 0, 0, err
	}
	if at.parent.named == nil {
		named := d.resourcesOf(at.parent.resources)
		at.parent.named = &named
	}
	shown, err = interpret(data, *at.parent.named)
	return shown, width, height, err
}

// maxForms is how deep forms are shown in others: a letter shows its layers.
const maxForms = 4

// form reads a form that is shown by a name in some resources, and what it shows in turn.
func (d *document) form(of pdf.Value, object int, depth int) (*drawing, error) {
	if known, ok := d.forms[object]; ok {
		if known == nil {
			return nil, fault("a drawing shows itself")
		}
		return known, nil
	}
	if depth > maxForms {
		return nil, fault("drawings show others without end")
	}
	d.forms[object] = nil
	data, err := d.unpack(of)
	if err != nil {
		return nil, err
	}
	if of.Key("Subtype").Name() != "Form" || of.Key("Matrix").Kind() != pdf.Null {
		return nil, fault("a page shows what is no drawing")
	}
	width, height, err := boxOf(of.Key("BBox"))
	if err != nil {
		return nil, err
	}
	named := d.resourcesOf(of.Key("Resources"))
	shown, err := interpret(data, named)
	if err != nil {
		return nil, err
	}
	// In the order in which it is drawn.
	whole, drawn := drawing{codes: shown.codes, paints: shown.paints}, 0
	for n, f := range shown.forms {
		inner, err := d.form(named.object(f.object), f.object, depth+1)
		if err != nil {
			return nil, err
		}
		moved, err := inner.moved(f.at)
		if err != nil {
			return nil, err
		}
		if err := shown.hides(moved, n); err != nil {
			return nil, err
		}
		whole.runs = append(append(whole.runs, shown.runs[drawn:f.after]...), moved.runs...)
		whole.codes, whole.paints, drawn = append(whole.codes, moved.codes...), append(whole.paints, moved.paints...), f.after
	}
	whole.runs = append(whole.runs, shown.runs[drawn:]...)
	if err := whole.within(width, height); err != nil {
		return nil, err
	}
	d.forms[object] = &whole
	return &whole, nil
}

// shownBy reads a form that a page shows, and what it shows in turn; alone, without that.
func (d *document) shownBy(page, object int, alone bool) (*drawing, error) {
	of := d.pages[page].parent.named.object(object)
	if alone {
		data, err := d.unpack(of)
		if err != nil {
			return nil, err
		}
		width, height, err := boxOf(of.Key("BBox"))
		if err != nil {
			return nil, err
		}
		shown, err := interpret(data, d.resourcesOf(of.Key("Resources")))
		if err == nil {
			err = shown.within(width, height)
		}
		return &shown, err
	}
	if known := d.forms[object]; known != nil {
		return known, nil
	}
	return d.form(of, object, 0)
}

// resourcesOf returns what names in a content stream stand for.
func (d *document) resourcesOf(dict pdf.Value) resources {
	fonts := strconv.Itoa(references(dict)["Font"])
	named := dict.Key("XObject")
	return resources{
		font:  func(name string) (*embeddedFont, error) { return d.font(dict, fonts, name) },
		form:  references(named),
		named: named,
	}
}

// font returns a font of some resources; fonts is the number of the object that lists
// them.
func (d *document) font(resources pdf.Value, fonts, name string) (*embeddedFont, error) {
	key := fonts + " " + name
	if f, ok := d.fonts[key]; ok {
		return f, nil
	}
	dict := resources.Key("Font").Key(name)
	if dict.Kind() != pdf.Dict {
		return nil, faultf("a page has text in a font %q that the file has not", name)
	}
	f, err := d.readFont(dict)
	if err != nil {
		return nil, err
	}
	d.fonts[key] = f
	return f, nil
}
