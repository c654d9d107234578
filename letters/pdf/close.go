package pdf

import (
	"bytes"
	"fmt"
	"strconv"
	"unicode/utf16"
)

// Close writes the fonts, the page tree and the cross-reference table, and
// flushes. It does not close the writer below.
func (b *Binder) Close() error {
	b.writeFonts()
	labels := b.writeLabels()
	outline := b.writeOutline()

	kids := &bytes.Buffer{}
	for _, n := range b.nodes {
		fmt.Fprintf(kids, "%d 0 R ", n.object)
	}
	b.object(pagesObject, fmt.Appendf(nil, "<</Type/Pages/Count %d/Kids[%s]>>", b.pages, kids))
	b.object(infoObject, fmt.Appendf(nil, "<</Title %s/Producer(doorletters)>>", textString(b.info.Title)))
	catalog := fmt.Appendf(nil, "<</Type/Catalog/Pages %d 0 R/Lang(%s)/ViewerPreferences<</DisplayDocTitle true>>", pagesObject, b.info.Language)
	if b.info.SideBySide {
		catalog = append(catalog, "/PageLayout/TwoColumnLeft"...)
	}
	if labels != 0 {
		catalog = fmt.Appendf(catalog, "/PageLabels %d 0 R", labels)
	}
	if outline != 0 {
		catalog = fmt.Appendf(catalog, "/Outlines %d 0 R", outline)
	}
	b.object(catalogObject, append(catalog, ">>"...))
	b.writeTrailer()
	if b.err != nil {
		return b.err
	}
	return b.out.Flush()
}

func (b *Binder) writeTrailer() {
	id := b.sum.Sum(nil)[:16] // of all bytes so far: the same file, the same ID
	start := b.written
	table := make([]byte, 0, 20*len(b.offsets)+256)
	table = fmt.Appendf(table, "xref\n0 %d\n0000000000 65535 f \n", len(b.offsets))
	for _, offset := range b.offsets[1:] {
		digits := strconv.AppendInt(nil, offset, 10)
		table = append(append(append(table, "0000000000"[min(10, len(digits)):]...), digits...), " 00000 n \n"...)
	}
	table = fmt.Appendf(table, "trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%x><%x>]>>\nstartxref\n%d\n%%%%EOF\n",
		len(b.offsets), catalogObject, infoObject, id, id, start)
	b.write(table)
}

// textString is a text for people: as it is where it is printable ASCII, else in
// UTF-16, as PDF wants it.
func textString(s string) string { return string(appendTextString(nil, s)) }

func appendTextString(out []byte, s string) []byte {
	if isPrintable(s) {
		out = append(out, '(')
		for i := range len(s) {
			out = appendByte(out, s[i])
		}
		return append(out, ')')
	}
	out = append(out, "<FEFF"...)
	for _, unit := range utf16.Encode([]rune(s)) {
		out = appendHex(out, unit)
	}
	return append(out, '>')
}

// isPrintable reports whether a text is ASCII that can be seen.
func isPrintable(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}
