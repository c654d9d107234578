package press_test

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"doorletters/letters"
	"doorletters/letters/press"
)

// previewed is a letter as a picture.
func previewed(t testing.TB, s *press.Session, p press.Preview) (string, press.Previewed) {
	t.Helper()
	var b bytes.Buffer
	done, err := s.Preview(&b, p)
	if err != nil {
		t.Fatalf("%+v: %v", p, err)
	}
	return b.String(), done
}

// saidBy are the words that stand in a picture.
func saidBy(t testing.TB, picture string) string {
	t.Helper()
	var words strings.Builder
	d := xml.NewDecoder(strings.NewReader(picture))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return words.String()
		}
		if err != nil {
			t.Fatal(err)
		}
		if element, ok := token.(xml.StartElement); ok {
			for _, a := range element.Attr {
				if a.Name.Local == "aria-label" {
					words.WriteString(a.Value + " ")
				}
			}
		}
	}
}

// Each language's letter is shown, to the byte alike each time, and by several at once.
func TestEachLettersPictureIsTheSameEachTime(t *testing.T) {
	s := open(t, riverside())
	pod := s.Pods()[0]
	pictures := map[string]string{}
	for _, tag := range s.Settings().Languages {
		picture, done := previewed(t, s, press.Preview{Language: tag, Door: 1})
		if !done.Fits || done.Points < 9 || done.Points > 16 {
			t.Errorf("%s: %+v", tag, done)
		}
		for _, want := range []string{pod.Households[1].Code, pod.Households[1].Address.Number} {
			if !strings.Contains(saidBy(t, picture), want) {
				t.Errorf("the letter in %s does not say %s", tag, want)
			}
		}
		pictures[tag] = picture
	}
	var all sync.WaitGroup
	for tag, before := range pictures {
		all.Go(func() {
			if again, _ := previewed(t, s, press.Preview{Pod: pod.ID, Language: tag, Door: 1}); again != before {
				t.Errorf("the letter in %s is another one the second time", tag)
			}
		})
	}
	all.Wait()
}

// The picture has the words of the page that is printed, in every layout.
func TestThePictureIsThePrintedPage(t *testing.T) {
	long(t)
	t.Parallel()
	for _, layout := range letters.LayoutNames() {
		c := inFolder(folder("campaign.toml", settings+"[letter]\nback = \"greeting\"\nlayout = \""+layout+"\"\n"))
		s := open(t, c)
		if _, err := s.Settings().Letter.Geometry(); err != nil {
			var p letters.Problem
			if _, err := s.Preview(io.Discard, press.Preview{}); !errors.As(err, &p) || p.Column != "letter.layout" {
				t.Errorf("%s does not fit its paper: %v", layout, err)
			}
			c.Paper = "a4"
			s = open(t, c)
		}
		for _, tag := range s.Settings().Languages {
			front, done := previewed(t, s, press.Preview{Pod: "CP1", Language: tag})
			if !strings.Contains(saidBy(t, front), "617-555-0101") {
				t.Errorf("%s, %s: the letter does not have its number: %+v", layout, tag, done)
			}
			if back, _ := previewed(t, s, press.Preview{Pod: "CP1", Language: tag, Back: true}); back == front {
				t.Errorf("%s, %s: the back is the front", layout, tag)
			}
			if spare, _ := previewed(t, s, press.Preview{Pod: "CP1", Language: tag, Spare: true}); strings.Contains(saidBy(t, spare), "CP1-001") {
				t.Errorf("%s, %s: a spare letter has a door's code", layout, tag)
			}
		}
	}
	batch, _, out := printed(t, folder(), press.PrintOptions{Pods: []string{"CP1"}})
	if batch.Letters == 0 {
		t.Fatal("nothing is printed")
	}
	var page strings.Builder
	for _, w := range wordsOf(t, out["letters-CP1.pdf"]) {
		page.WriteString(w.Text)
	}
	picture, _ := previewed(t, open(t, inFolder(folder())), press.Preview{Pod: "CP1", Language: "en"})
	for _, w := range strings.Fields(saidBy(t, picture)) {
		// A code's link is no word, and poppler turns Arabic round.
		if w[0] < utf8.RuneSelf && !strings.HasPrefix(w, "https:") && !strings.Contains(page.String(), w) {
			t.Errorf("%q is not on the printed page", w)
		}
	}
}

// A letter in a language that is not finished is shown, and cannot be taken for one that
// is.
func TestADraftIsShownAsOne(t *testing.T) {
	long(t)
	s := open(t, inFolder(inIgbo("[honest]\nother = \"x\"\n")))
	picture, done := previewed(t, s, press.Preview{Language: "ig"})
	if !strings.Contains(saidBy(t, picture), "DRAFT") || len(done.Problems) == 0 {
		t.Error(done)
	}
	for _, l := range s.Readiness() {
		if l.Stopped != (l.Tag == "ig") || l.Stopped && (l.Why == "" || l.Letters != 3) {
			t.Errorf("%+v", l)
		}
	}
	if _, err := s.Preview(io.Discard, press.Preview{Language: "ar"}); !errors.As(err, new(letters.Problem)) {
		t.Error("a letter in a language that is not printed:", err)
	}
	if _, err := s.Preview(io.Discard, press.Preview{Pod: "CP99"}); !errors.As(err, new(letters.Problem)) {
		t.Error("a letter of no pod:", err)
	}
}

func BenchmarkReword(b *testing.B) {
	s, f := open(b, inFolder(riversideFolder(b))), renaming(b)
	for b.Loop() {
		s = f(s)
	}
}

func BenchmarkRewordAndPreview(b *testing.B) {
	for _, tag := range []string{"en", "ar", "zh-Hans"} {
		b.Run(tag, func(b *testing.B) {
			s, f := open(b, inFolder(riversideFolder(b))), renaming(b)
			for b.Loop() {
				s = f(s)
				previewed(b, s, press.Preview{Language: tag})
			}
		})
	}
}

// renaming returns what gives the group of the example another name each time.
func renaming(b *testing.B) func(*press.Session) *press.Session {
	b.Helper()
	f := riversideFolder(b)
	settings, n := string(f["campaign.toml"].Data), 0
	return func(s *press.Session) *press.Session {
		n++
		f["campaign.toml"] = &fstest.MapFile{Data: []byte(strings.Replace(settings, `name    = "Riverside`, fmt.Sprintf(`name = "Quayside %d`, n), 1))}
		next, err := s.Reword(context.Background(), inFolder(f))
		if err != nil {
			b.Fatal(err)
		}
		return next
	}
}
