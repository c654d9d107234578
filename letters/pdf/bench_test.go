package pdf_test

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"strconv"
	"testing"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/pdf"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// benchCopies is how many letters the benchmarks print.
const benchCopies = 20_000

// filledSheets are copies of a letter, set and filled.
func filledSheets(b *testing.B) []pdf.Sheet {
	b.Helper()
	setter := typeset.New(faces.Embedded(), new(qr.Cache))
	words := letters.Text{{Text: "We are neighbors on these streets who help each other. It is free and you owe nothing. Solidarity, not charity."}}
	pages, err := setter.Typeset(letters.Letter{
		Pod: "CP3", Language: "en",
		Page:   letters.PageStyle{Width: 612, Height: 792, Top: 36, Bottom: 42.5, Start: 48, End: 48, Size: 12, Smallest: 11, Pages: 1},
		Styles: map[string]letters.Style{"body": {Size: 12}},
		Blocks: []letters.Block{
			letters.Paragraph{Style: "body", Text: words},
			letters.Slot{Paragraph: letters.Paragraph{Style: "body", Text: letters.Text{{Kind: letters.KindStreet, Field: letters.FieldAddress}}}},
			letters.Slot{Paragraph: letters.Paragraph{Style: "body", Text: letters.Text{{Text: "No more letters? Tell us code "}, {Kind: letters.KindCode, Field: letters.FieldCode}, {Text: "."}}}},
			letters.Slot{Paragraph: letters.Paragraph{Style: "body", Text: letters.Text{{Text: "March 2026 · "}, {Kind: letters.KindCode, Field: letters.FieldCode}, {Text: " · "}, {Kind: letters.KindNumber, Field: letters.FieldPlace}, {Text: " of 45"}}}},
		},
	})
	if err != nil {
		b.Fatal(err)
	}
	sheets := make([]pdf.Sheet, benchCopies)
	for i := range sheets {
		h := &letters.Household{Address: letters.Address{Number: strconv.Itoa(i + 1), Street: "Alder St", Unit: fmt.Sprintf("Apt %d", i%9)}}
		code := fmt.Sprintf("CP3-%05d", i)
		filled, err := setter.Fill(&pages[0], letters.Copy{Household: h, Code: code, Place: i%45 + 1, Total: 45})
		if err != nil {
			b.Fatal(err)
		}
		sheets[i] = pdf.Sheet{Page: &pages[0], Filled: filled, Label: code}
	}
	return sheets
}

// BenchmarkDrawAndBind prints letters that are set and filled, one signature
// after the other.
func BenchmarkDrawAndBind(b *testing.B) {
	sheets := filledSheets(b)
	b.ResetTimer()
	for range b.N {
		if err := drawAndBind(io.Discard, sheets); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(benchCopies*b.N)/b.Elapsed().Seconds(), "letters/s")
}

func drawAndBind(w io.Writer, sheets []pdf.Sheet) error {
	binder := pdf.NewBinder(w, pdf.Info{Title: "Riverside", Language: "en"})
	type drawing struct {
		signature *pdf.Signature
		finished  chan error
	}
	var queue []drawing
	bind := func(n int) error {
		for ; len(queue) > n; queue = queue[1:] {
			if err := <-queue[0].finished; err != nil {
				return err
			}
			if err := binder.Bind(queue[0].signature); err != nil {
				return err
			}
		}
		return nil
	}
	for first := 0; first < len(sheets); first += 300 {
		d := drawing{binder.Signature(sheets[first:min(first+300, len(sheets))]), make(chan error, 1)}
		go func() { d.finished <- d.signature.Draw() }()
		queue = append(queue, d)
		if err := bind(2); err != nil {
			return err
		}
	}
	if err := bind(0); err != nil {
		return err
	}
	return binder.Close()
}

// BenchmarkRawWriter writes as many bytes of the same form with nothing to find
// out: characters from a table, pages one after the other. It is the floor under
// BenchmarkDrawAndBind.
func BenchmarkRawWriter(b *testing.B) {
	var file bytes.Buffer
	if err := drawAndBind(&file, filledSheets(b)); err != nil {
		b.Fatal(err)
	}
	perLetter := file.Len() / benchCopies
	b.ResetTimer()
	for range b.N {
		out, sum := bufio.NewWriterSize(io.Discard, 1<<16), sha256.New()
		written, offsets := 0, make([]int, 0, 2*benchCopies)
		write := func(p []byte) {
			offsets = append(offsets, written)
			n, _ := out.Write(p)
			sum.Write(p)
			written += n
		}
		content, object := make([]byte, 0, 1024), make([]byte, 0, 1024)
		for i := range benchCopies {
			content = append(content[:0], "/B0 Do\nBT\n/F1 12 Tf\n48 690 Td [("...)
			content = appendGlyphs(content, strconv.Itoa(i+1)+" Alder St, Apt 3")
			content = append(content, ")]TJ\n0 -20.5 Td [("...)
			content = appendGlyphs(content, "No more letters? Tell us code CP3-"+strconv.Itoa(i)+".")
			content = append(content, ")]TJ\n0 -20.5 Td [("...)
			content = appendGlyphs(content, "March 2026 · CP3-"+strconv.Itoa(i)+" · 17 of 45")
			content = append(content, ")]TJ\nET\n"...)
			object = fmt.Appendf(object[:0], "%d 0 obj\n<</Type/Page/Parent 7 0 R/Contents %d 0 R>>\nendobj\n", 2*i, 2*i+1)
			write(object)
			object = fmt.Appendf(object[:0], "%d 0 obj\n<</Length %d>>\nstream\n", 2*i+1, len(content))
			object = append(append(object, content...), "\nendstream\nendobj\n"...)
			for len(object) < perLetter-2*20-80 { // what a page has besides: label, cross-references, fpdf's own words
				object = append(object, ' ')
			}
			write(object)
		}
		for _, offset := range offsets {
			_, _ = out.Write(fmt.Appendf(nil, "%010d 00000 n \n", offset))
		}
		if err := out.Flush(); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(benchCopies*b.N)/b.Elapsed().Seconds(), "letters/s")
}

func appendGlyphs(b []byte, text string) []byte {
	for i := range len(text) {
		b = append(b, 1, text[i])
	}
	return b
}
