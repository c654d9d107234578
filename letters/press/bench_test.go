package press_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"testing"

	"github.com/go-pdf/fpdf"
	"github.com/skip2/go-qrcode"

	"doorletters/letters/press"
)

// discard is a Sink that counts.
type discard struct{ bytes int64 }

func (d *discard) Write(_ string, fill func(io.Writer) error) error { return fill(d.counter()) }

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
// fpdf's own calls: all the lines of the English letter, a PNG code for each.
// Nothing in it is slow on purpose: two fonts, and the taglines of scripts that
// fpdf cannot set are in Latin letters.
func BenchmarkNaive(b *testing.B) {
	const doors = 500
	fonts := map[string][]byte{}
	for _, style := range []string{"Regular", "Bold"} {
		data, err := os.ReadFile("../faces/fonts/NotoSans-" + style + ".ttf")
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
		line("B", 20, 9, "Riverside Mutual Aid")
		line("", 13, 6, "Hello, neighbor!")
		line("", 10.5, 5, fmt.Sprintf("%d Alder St, Apt %d", 2*i+10, i%5+1))
		line("", 12, 6, "We are neighbors on these streets who help each other. It is free and you owe nothing. Solidarity, not charity.")
		top := pdf.GetY() + 3
		pdf.Rect(19, top, 178, 58, "D")
		pdf.SetXY(22, top+3)
		line("B", 14, 6, "Maria Santos, your neighbor")
		pdf.SetX(22)
		line("B", 23, 10, fmt.Sprintf("+1 617 555 01%02d", pod%100))
		for _, text := range []string{"Call, text, or leave a message", "WhatsApp +1 617 555 0101", "leader@example.org", "Speaks English · Español", "No answer? Call the group: +1 617 555 0100", "daily 9 to 8"} {
			pdf.SetX(22)
			line("", 10.5, 5, text)
		}
		png, err := qrcode.Encode(fmt.Sprintf("https://docs.example.org/f?p=P%d", pod), qrcode.Medium, 256)
		if err != nil {
			return err
		}
		name := fmt.Sprintf("code%d", i)
		pdf.RegisterImageOptionsReader(name, fpdf.ImageOptions{ImageType: "PNG"}, bytes.NewReader(png))
		pdf.ImageOptions(name, 150, top+4, 32, 32, false, fpdf.ImageOptions{ImageType: "PNG"}, 0, "")
		for n, text := range []string{"Scan or visit", "riverside.example.org/help"} {
			pdf.SetXY(140, top+38+5*float64(n))
			line("", 10.5, 5, text)
		}
		pdf.SetY(top + 62)
		line("B", 14, 7, "We can help with")
		for n, offer := range []string{"Company and conversation", "Grocery shopping", "Doctor or nurse", "Mental-health support", "Pet care", "Social services", "Rent or bills", "Food", "Childcare", "Errands"} {
			pdf.SetXY(22+85*float64(n/5), top+70+6*float64(n%5))
			line("", 12, 6, "• "+offer)
		}
		top = pdf.GetY() + 3
		pdf.Rect(19, top, 178, 36, "D")
		pdf.SetXY(22, top+2)
		line("B", 11, 5.5, "We never ask for money, bank details, papers or immigration status. You never have to open your door.")
		for _, text := range []string{"This letter went to 500 doors. We print addresses, not names.", "Check us at riverside.example.org or +1 617 555 0100.", "Emergency: 911"} {
			pdf.SetX(22)
			line("", 11, 5.5, text)
		}
		pdf.SetY(top + 39)
		line("B", 10.5, 5, "Want to help? riverside.example.org/volunteer")
		line("B", 10.5, 5, "More help")
		line("", 10.5, 5, "Riverside food pantry +1 617 555 0180")
		line("", 10.5, 5, fmt.Sprintf("No more letters? Tell us code P%d-%03d.", pod, i%45+1))
		top = pdf.GetY() + 2
		pdf.Line(19, top, 197, top)
		for n, text := range []string{
			"Ayuda en español: llame y diga «Spanish»", "Èd an kreyòl: rele epi di “Haitian Creole”", "Help in Arabic: call and say “Arabic”", "Help in Bengali: call and say “Bengali”",
			"Help in Chinese: call and say “Chinese”", "Ajuda em português: ligue e diga “Portuguese”", "Giúp bằng tiếng Việt: gọi và nói “Vietnamese”",
		} {
			pdf.SetXY(19+90*float64(n/4), top+2+4.5*float64(n%4))
			line("", 9, 4.5, text)
		}
		pdf.SetY(top + 24)
		line("", 8, 4, fmt.Sprintf("March 2026 · P%d-%03d · %d of 45", pod, i%45+1, i%45+1))
	}
	return pdf.Output(w)
}
