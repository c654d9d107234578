package press_test

import (
	"context"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/press"
)

// marked are the pages of the letters that say that they are drafts, of all.
func marked(t *testing.T, out shelf) (drafts, pages int) {
	t.Helper()
	for file, data := range out {
		if !strings.HasSuffix(file, ".pdf") {
			continue
		}
		for _, page := range wordBoxes(t, data) {
			pages++
			for _, word := range page.Words {
				if word.Text == "DRAFT" {
					drafts++
					break
				}
			}
		}
	}
	return drafts, pages
}

// In every layout letters can be printed in the languages that nobody speaks, and are
// proved; a letter for which there is too much is told of. Every page is a draft, every
// door has one, and nothing is remembered.
func TestPseudoLanguagesInEveryLayout(t *testing.T) {
	long(t)
	t.Parallel()
	for _, tag := range letters.PseudoLanguages() {
		for _, layout := range letters.LayoutNames() {
			c := inFolder(folder())
			c.Layout = layout
			if strings.HasPrefix(layout, "window-") {
				c.Paper = map[string]string{"window-10": "letter", "window-din": "a4"}[layout]
			}
			memory, out := shelf{}, shelf{}
			batch, err := press.Print(context.Background(), c, memory, out, press.PrintOptions{Languages: []string{strings.ToLower(tag)}}, nil)
			if err != nil {
				t.Errorf("%s in %s: %v", tag, layout, err)
				continue
			}
			if written, err := batch.MarkPrinted(memory); written || err != nil || len(memory) > 0 {
				t.Errorf("%s in %s: %d files are remembered, %v", tag, layout, len(memory), err)
			}
			if len(batch.Languages) != 1 || batch.Languages[0].Tag != tag || batch.Letters != 6 {
				t.Errorf("%s in %s: %d letters in %v; %v", tag, layout, batch.Letters, batch.Languages, batch.Problems)
			}
			if drafts, pages := marked(t, out); drafts != pages || pages == 0 {
				t.Errorf("%s in %s: %d of %d pages say that they are drafts", tag, layout, drafts, pages)
			}
		}
	}
}

func TestPseudoLanguagesOnFlyers(t *testing.T) {
	long(t)
	t.Parallel()
	for _, tag := range letters.PseudoLanguages() {
		for _, kind := range press.FlyerKinds() {
			out := shelf{}
			if _, err := press.Flyers(context.Background(), inFolder(folder()), out, press.FlyerOptions{Kind: kind, Languages: []string{tag}}, nil); err != nil {
				t.Errorf("%s, %s: %v", tag, kind, err)
			}
			if drafts, pages := marked(t, out); drafts != pages || pages == 0 {
				t.Errorf("%s, %s: %d of %d pages say that they are drafts", tag, kind, drafts, pages)
			}
		}
	}
}

// A language that nobody speaks is none of a campaign's, and goes with no other.
func TestPseudoLanguagesAreNobodys(t *testing.T) {
	long(t)
	t.Parallel()
	asked := folder("campaign.toml", strings.Replace(settings, `"ar"]`, `"en-xa"]`, 1))
	report, err := press.Check(context.Background(), inFolder(asked), nil)
	if err != nil || report.Ready || len(report.Problems) == 0 || !strings.Contains(report.Problems[0].Message, "nobody speaks") {
		t.Errorf("%v %v", err, report.Problems)
	}
	_, err = press.Print(context.Background(), inFolder(folder()), shelf{}, shelf{}, press.PrintOptions{Languages: []string{"en-XA", "es"}}, nil)
	if err == nil || !strings.Contains(err.Error(), "--lang en-XA goes with no other language") {
		t.Error(err)
	}
	batch, _, _ := printed(t, folder("addresses.csv", strings.Replace(addresses, "01300,es", "01300,ar-XB", 1)), press.PrintOptions{})
	for _, l := range batch.Languages {
		if letters.IsPseudoLanguage(l.Tag) {
			t.Errorf("a door gets a letter in %s", l.Tag)
		}
	}
}

// Drafts are of unfinished languages too; each page says so, and nothing is remembered.
func TestDrafts(t *testing.T) {
	long(t)
	t.Parallel()
	for name, locale := range map[string]string{"empty": "", "no TOML": "x = [", "one message": "[headline]\nother = \"{{.Vorname}}\"\n"} {
		c := inFolder(inIgbo(locale))
		c.Draft = true
		memory, out := shelf{}, shelf{}
		batch, err := press.Print(context.Background(), c, memory, out, press.PrintOptions{}, nil)
		if err != nil || batch.Letters != 7 || batch.Skipped+len(batch.Stopped) > 0 || len(memory) > 0 {
			t.Errorf("%s: %v, %d letters, %d skipped, %d files remembered", name, err, batch.Letters, batch.Skipped, len(memory))
		}
		if drafts, pages := marked(t, out); drafts != pages || pages == 0 {
			t.Errorf("%s: %d of %d pages say that they are drafts", name, drafts, pages)
		}
		kits := shelf{}
		if _, err := press.Kits(context.Background(), c, memory, kits, press.KitOptions{Spare: 1}, nil); err != nil || len(memory) > 0 {
			t.Errorf("%s: kits: %v", name, err)
		}
		if drafts, pages := marked(t, kits); drafts != pages || pages == 0 {
			t.Errorf("%s: %d of %d pages of kits say that they are drafts", name, drafts, pages)
		}
	}
}
