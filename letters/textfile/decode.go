package textfile

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// Text is what a file says, in UTF-8. Each of its lines ends with a line feed, or
// with the text, and there are as many as the editor shows.
type Text struct {
	Text string
	// Encoding names the one that the file is in where it is not UTF-8.
	Encoding string
	// Guessed: nothing in the file says that it is in that encoding.
	Guessed bool
}

// Refusal says why a file is no text, and how to save it as one.
type Refusal struct{ Message, Hint string }

// plainText says how to save as plain text in the editors that people have.
const plainText = "save it as plain text: in TextEdit choose Format, Make Plain Text; in Word or WordPad choose Save As, Plain Text; then mind that the name does not end in .txt"

// documents are what files begin with that are no plain text.
var documents = []struct{ begin, what string }{
	{`{\rtf`, "rich text (RTF)"}, {"PK\x03\x04", "a Word document, a workbook or the like"}, {"\xD0\xCF\x11\xE0", "a Word document of the old kind"},
	{"%PDF", "a PDF"}, {"<!doctype html", "a web page"}, {"<html", "a web page"}, {"bplist00", "a web archive or a shortcut"},
}

// Decode reads a file in UTF-8, UTF-16 of either order or Windows-1252, with a byte
// order mark or without one. The refusal is nil for a text.
func Decode(data []byte) (Text, *Refusal) {
	lower := bytes.ToLower(data[:min(len(data), 100)])
	for _, d := range documents {
		if bytes.HasPrefix(bytes.TrimLeft(lower, "\ufeff \r\n\t"), bytes.ToLower([]byte(d.begin))) {
			return Text{}, &Refusal{"is not plain text but " + d.what, plainText}
		}
	}
	t := decode(data)
	t.Text = strings.TrimRight(t.Text, "\x00\x1a") // as some editors of old end a file
	t.Text = strings.ReplaceAll(strings.ReplaceAll(t.Text, "\r\n", "\n"), "\r", "\n")
	return t, nil
}

func decode(data []byte) Text {
	if rest, ok := bytes.CutPrefix(data, []byte("\ufeff")); ok && utf8.Valid(rest) {
		return Text{Text: string(rest)}
	}
	if order, ok := orderOf(data); ok {
		text, err := unicode.UTF16(order, unicode.UseBOM).NewDecoder().Bytes(data)
		if err == nil {
			return Text{Text: string(text), Encoding: "UTF-16"}
		}
	}
	if utf8.Valid(data) {
		return Text{Text: string(data)}
	}
	text, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err != nil {
		text = bytes.ToValidUTF8(data, []byte("\uFFFD"))
	}
	return Text{Text: string(text), Encoding: "Windows-1252", Guessed: true}
}

// orderOf returns the order of the bytes of a text in UTF-16: a byte order mark says
// it, or the zeros that Latin letters and line ends have in every other place.
func orderOf(data []byte) (order unicode.Endianness, ok bool) {
	switch {
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		return unicode.LittleEndian, true
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return unicode.BigEndian, true
	}
	zeros := [2]int{}
	for i, c := range data {
		if c == 0 {
			zeros[i%2]++
		}
	}
	switch {
	case zeros[1] > len(data)/6 && zeros[0] <= zeros[1]/8:
		return unicode.LittleEndian, true
	case zeros[0] > len(data)/6 && zeros[1] <= zeros[0]/8:
		return unicode.BigEndian, true
	}
	return unicode.LittleEndian, false
}
