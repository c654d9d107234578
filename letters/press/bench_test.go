package press_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"io/fs"
	"testing"

	"github.com/go-pdf/fpdf"
	"github.com/skip2/go-qrcode"

	"doorletters/letters/faces"
	"doorletters/letters/press"
)

// discard is a Sink that counts, and keeps what it was given last.
type discard struct {
	bytes int64
	last  bytes.Buffer
}

func (d *discard) Write(_ string, fill func(io.Writer) error) error {
	d.last.Reset()
	return fill(io.MultiWriter(&d.last, d.counter()))
}

func (d *discard) Open(name string) (fs.File, error) { return opened(d.last.Bytes(), name) }

func (d *discard) counter() io.Writer {
	return writerFunc(func(p []byte) (int, error) {
		d.bytes += int64(len(p))
		return len(p), nil
	})
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }

// The whole run, from the lists to the last byte of letters.pdf: with a code
// for each pod, for each pod and language, and for each door.
func BenchmarkPrint(b *testing.B) {
	for _, run := range []struct {
		name  string
		doors int
		link  string
	}{
		{"code per pod", 50_000, "https://docs.example.org/f?p={pod}"},
		{"code per language", 50_000, "https://docs.example.org/f?p={pod}&l={lang}"},
		{"code per door", 10_000, "https://docs.example.org/forms/d/e/1FAIpQLRiverside?p={pod}&c={code}"},
	} {
		b.Run(run.name, func(b *testing.B) {
			doors := run.doors
			folder := city(doors, run.link)
			b.ResetTimer()
			for range b.N {
				out := &discard{}
				batch, err := press.Print(context.Background(), inFolder(folder), shelf{}, out, press.PrintOptions{OneFile: true}, nil)
				if err != nil || batch.Letters != doors {
					b.Fatal(batch.Letters, err)
				}
				b.ReportMetric(float64(out.bytes)/float64(doors), "bytes/letter")
			}
			b.ReportMetric(float64(doors*b.N)/b.Elapsed().Seconds(), "letters/s")
		})
	}
}

// BenchmarkNaive is what the same letters cost a program that lays each out with
// fpdf's own calls: all the lines of the English letter, at its sizes, a PNG code for each.
// Nothing in it is slow on purpose: two fonts, and the taglines of scripts that
// fpdf cannot set are in Latin letters.
func BenchmarkNaive(b *testing.B) {
	const doors = 500
	fonts := map[string][]byte{}
	for _, style := range []string{"Regular", "Bold"} {
		data, err := fs.ReadFile(faces.Folder(), "NotoSans-"+style+".ttf")
		if err != nil {
			b.Fatal(err)
		}
		fonts[style] = data
	}
	b.ResetTimer()
	for range b.N {
		out := &discard{}
		if err := naive(out.counter(), doors, fonts); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(out.bytes)/doors, "bytes/letter")
	}
	b.ReportMetric(float64(doors*b.N)/b.Elapsed().Seconds(), "letters/s")
}

func naive(w io.Writer, doors int, fonts map[string][]byte) error {
	pdf := fpdf.New("P", "mm", "Letter", "")
	pdf.SetMargins(19, 14, 19)
	pdf.SetAutoPageBreak(false, 15)
	pdf.AddUTF8FontFromBytes("noto", "", fonts["Regular"])
	pdf.AddUTF8FontFromBytes("noto", "B", fonts["Bold"])
	line := func(style string, size, height float64, text string) {
		pdf.SetFont("noto", style, size)
		pdf.MultiCell(0, height, text, "", "L", false)
	}
	for i := range doors {
		pod := i/45 + 1
		pdf.AddPage()
		line("B", 11, 5, "Riverside Mutual Aid")
		pdf.SetXY(150, 14)
		line("", 11, 5, fmt.Sprintf("%d Alder St, Apt %d", 2*i+10, i%5+1))
		line("B", 26, 12, "Need a hand? Call your neighbor Maria.")
		line("", 14, 7, "We are neighbors, not the government, the police or a landlord. Our help is free; you owe nothing.")
		top := pdf.GetY() + 3
		pdf.Rect(19, top, 178, 66, "D")
		pdf.SetXY(22, top+3)
		line("B", 13, 6, "Maria Santos, your neighbor")
		pdf.SetX(22)
		line("B", 36, 14, fmt.Sprintf("617-555-01%02d", pod%100))
		for _, text := range []string{"Call, text or WhatsApp", "leader@example.org", "Speaks English · Español"} {
			pdf.SetX(22)
			line("", 14, 7, text)
		}
		for _, text := range []string{"No answer? Call the group: 617-555-0100", "every day, 9 am to 8 pm"} {
			pdf.SetX(22)
			line("", 12, 6, text)
		}
		png, err := qrcode.Encode(fmt.Sprintf("https://docs.example.org/f?p=P%d", pod), qrcode.Medium, 256)
		if err != nil {
			return err
		}
		name := fmt.Sprintf("code%d", i)
		pdf.RegisterImageOptionsReader(name, fpdf.ImageOptions{ImageType: "PNG"}, bytes.NewReader(png))
		pdf.ImageOptions(name, 148, top+11, 41, 41, false, fpdf.ImageOptions{ImageType: "PNG"}, 0, "")
		for _, under := range []struct {
			y    float64
			text string
		}{{4, "Or scan to ask for help"}, {55, "riverside.example.org/help"}} {
			pdf.SetXY(140, top+under.y)
			line("", 11, 5, under.text)
		}
		pdf.SetY(top + 69)
		line("B", 14, 7, "We can help with")
		top = pdf.GetY()
		for n, offer := range []string{"Someone to talk to", "Grocery shopping", "Doctor or nurse", "Mental-health support", "Pet care", "Benefits and forms", "Trouble with rent or bills", "Food", "Childcare", "Errands"} {
			pdf.SetXY(22+85*float64(n/5), top+7*float64(n%5))
			line("", 14, 7, "• "+offer)
		}
		top = pdf.GetY() + 3
		pdf.Rect(19, top, 178, 42, "D")
		pdf.SetXY(22, top+2)
		for _, text := range []string{
			"To get our help you need no papers. We never ask for money or bank details, and never about immigration.",
			"You never have to open your door to us.", "What you tell us stays with us. We cannot do everything, and will say so.",
			"500 homes got this letter. It carries your address, not your name.", "Check us at riverside.example.org or 617-555-0100.",
		} {
			pdf.SetX(22)
			line("", 12.5, 6.2, text)
		}
		top += 44
		for n, text := range []string{"In an emergency, call 911, not us.", "Mental-health crisis: call 988", "Want to help?", "riverside.example.org/volunteer", "More help", "Riverside food pantry 617-555-0180", "Tenants' advice line 617-555-0181", "County health nurse 617-555-0182"} {
			pdf.SetXY(19+92*float64(n/4), top+6*float64(n%4))
			line("", 12, 6, text)
		}
		top += 25
		pdf.Line(19, top, 197, top)
		for n, text := range []string{
			fmt.Sprintf("617-555-01%02d", pod%100), "Español: llame y diga “Spanish”", "Kreyòl: rele epi di “Haitian Creole”",
			"Arabic: call and say “Arabic”", "Chinese: call and say “Mandarin”", "Bengali: call and say “Bengali”",
		} {
			pdf.SetXY(19+92*float64(n/3), top+2+5*float64(n%3))
			line("", 10.5, 5, text)
		}
		pdf.SetY(top + 18)
		line("", 9, 4, fmt.Sprintf("No more letters? Call or text code P%d-%03d. March 2026 · %d of 45", pod, i%45+1, i%45+1))
	}
	return pdf.Output(w)
}
