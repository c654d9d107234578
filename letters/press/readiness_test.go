package press_test

import (
	"context"
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/press"
	"doorletters/locales"
)

// translated is the Spanish locale with a change, as one of the campaign's own.
func translated(t *testing.T, from, to string) string {
	t.Helper()
	text, err := fs.ReadFile(locales.Files, "active.es.toml")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(text), from) {
		t.Fatalf("the locale says nothing of %q", from)
	}
	var words strings.Builder
	for line := range strings.Lines(string(text)) {
		if line[0] != '#' { // comments say English's words again
			words.WriteString(line)
		}
	}
	text = []byte(words.String())
	return strings.NewReplacer("other = \"Español\"", "other = \"Igbo\"", "other = \"Spanish\"", "other = \"Igbo\"").Replace(strings.Replace(string(text), from, to, 1))
}

// inIgbo is a campaign in which three doors of seven want Igbo, which is translated so.
func inIgbo(locale string, more ...string) fstest.MapFS {
	return folder(append([]string{
		"campaign.toml", strings.Replace(settings, `languages = ["en", "es", "ar"]`, `languages = ["en", "es", "ig"]`, 1), "locales/active.ig.toml", locale,
		"addresses.csv", "Number,Street,Language,Pod\n1,Alder St,,CP1\n3,Alder St,ig,CP1\n5,Alder St,es,CP1\n2,Birch Ave,ig,CP2\n4,Birch Ave,,CP2\n6,Cedar Ct,ig,CP3\n8,Elm St,en,CP2\n",
		"pods.csv", "Pod,Leader,Phone\nCP1,Ana Reyes,617 555 0112\nCP2,Bo Diaz,617 555 0113\nCP3,Cy Orr,617 555 0114\n",
	}, more...)...)
}

// What is wrong with one translation stops its letters, and each door is told of; those of
// other languages are printed, and the doors keep pod and code.
func TestAnUnfinishedLanguageStopsItsOwnLetters(t *testing.T) {
	long(t)
	t.Parallel()
	for name, test := range map[string]struct{ locale, why string }{
		"a placeholder misspelt":   {translated(t, "{{.GroupPhone}}", "{{.GroupFon}}"), "1 message cannot be printed"},
		"no TOML":                  {"x = [", "locales/active.ig.toml cannot be used"},
		"empty":                    {"", "locales/active.ig.toml cannot be used"},
		"a character without face": {translated(t, "Somos", "Somos \U0001F332"), "1 message cannot be printed"},
		"marks on marks":           {translated(t, "Somos", "Somos o"+strings.Repeat("\u0301", 200)), "1 message cannot be printed"},
		"a word too long":          {translated(t, "Somos", strings.Repeat("Somos", 80)), "1 message cannot be printed"},
	} {
		t.Run(name, func(t *testing.T) {
			campaign := inIgbo(test.locale)
			batch, memory, out := printed(t, campaign, press.PrintOptions{})
			if batch.Letters != 4 || batch.Skipped != 3 || len(codesOf(t, memory["assigned.csv"])) != 7 {
				t.Errorf("%d letters, %d doors told of, %d codes", batch.Letters, batch.Skipped, len(codesOf(t, memory["assigned.csv"])))
			}
			told := string(out["problems.csv"])
			for _, row := range []string{",3,", ",5,", ",7,"} {
				if !strings.Contains(told, "addresses.csv,"+strings.TrimPrefix(row, ",")) && !strings.Contains(told, row) {
					t.Errorf("row %s is not told of in\n%s", row, told)
				}
			}
			if test.why != "" && (len(batch.Stopped) != 1 || batch.Stopped[0].Letters != 3 || !strings.Contains(batch.Stopped[0].Line(), test.why)) {
				t.Errorf("%+v", batch.Stopped)
			}
			for file, data := range out {
				if !strings.HasSuffix(file, ".pdf") {
					continue
				}
				for _, page := range pdftest.Read(t, data) {
					if strings.Contains(page.Text(), "3 Alder St") && file != "look-first.pdf" {
						t.Errorf("%s: the door has a letter in another language", file)
					}
				}
			}
			report, err := press.Check(context.Background(), inFolder(campaign), nil)
			if err != nil || !report.Ready || !slices.ContainsFunc(report.Problems, func(p letters.Problem) bool {
				return p.File == "locales/active.ig.toml" || strings.Contains(p.Hint, "locales/active.ig.toml")
			}) {
				t.Errorf("check: %v %v %v", err, report.Ready, report.Problems)
			}
		})
	}
}

// Where nothing is left to print, nothing is written, and the command that shows why is said.
func TestAllLettersStopped(t *testing.T) {
	long(t)
	t.Parallel()
	for name, test := range map[string]struct {
		locale  string
		options press.PrintOptions
	}{
		"one language": {"x = [", press.PrintOptions{Languages: []string{"ig"}}},
		"one pod":      {"", press.PrintOptions{Pods: []string{"CP3"}}},
		"spare":        {"", press.PrintOptions{Spare: 3, Languages: []string{"Igbo"}}},
		"while set":    {translated(t, "Somos", strings.Repeat("Somos", 80)), press.PrintOptions{Languages: []string{"ig"}}},
	} {
		memory, out := shelf{}, shelf{}
		_, err := press.Print(context.Background(), inFolder(inIgbo(test.locale)), memory, out, test.options, nil)
		var p letters.Problem
		if !errors.As(err, &p) || !strings.Contains(p.Hint, "`doorletters languages check ig`") {
			t.Errorf("%s: %v (hint: %s)", name, err, p.Hint)
		}
	}
	all := inIgbo("", "campaign.toml", strings.Replace(settings, `languages = ["en", "es", "ar"]`, `languages = ["ig"]`, 1))
	if report, err := press.Check(context.Background(), inFolder(all), nil); err != nil || report.Ready {
		t.Errorf("%v; ready: %v", err, report.Ready)
	}
}

// Papers for leaders, and flyers, are not in an unfinished language, and say so where it
// was asked for.
func TestPapersInAnUnfinishedLanguage(t *testing.T) {
	long(t)
	t.Parallel()
	campaign := inIgbo("", "pods.csv", "Pod,Leader,Phone,Languages\nCP1,Ana Reyes,617 555 0112,\"Igbo, Spanish\"\nCP2,Bo Diaz,617 555 0113,\nCP3,Cy Orr,617 555 0114,Igbo\n")
	kits, err := press.Kits(context.Background(), inFolder(campaign), shelf{}, shelf{}, press.KitOptions{Spare: 1}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"es", "en", "en"} {
		if got := kits.Files[i].Languages[0]; got != want {
			t.Errorf("the kit of %s is in %s, want %s", kits.Files[i].Name, got, want)
		}
	}
	flyer, err := press.Flyers(context.Background(), inFolder(campaign), shelf{}, press.FlyerOptions{Kind: "poster"}, nil)
	if err != nil || len(flyer.Files[0].Languages) != 2 || !slices.ContainsFunc(flyer.Problems, func(p letters.Problem) bool { return strings.Contains(p.Message, "no flyer in Igbo") }) {
		t.Errorf("%v %+v", err, flyer)
	}
	if _, err := press.Flyers(context.Background(), inFolder(campaign), shelf{}, press.FlyerOptions{Kind: "poster", Languages: []string{"ig"}}, nil); err == nil {
		t.Error("a flyer in Igbo alone is printed")
	}
	if _, err := press.Labels(context.Background(), inFolder(inIgbo("", "campaign.toml", strings.Replace(settings, `languages = ["en", "es", "ar"]`, `languages = ["ig", "en"]`, 1))), shelf{}, shelf{}, press.LabelOptions{Stock: "5160"}, nil); err != nil {
		t.Errorf("labels: %v", err)
	}
	handed, out := handedOut(t, inFolder(campaign), press.HandOutOptions{Folder: true})
	if len(handed.Pods) != 3 || out["CP3/CP3.xlsx"] == nil || out["CP3/letters-CP3.pdf"] != nil || out["CP1/letters-CP1.pdf"] == nil {
		t.Errorf("handed out: %+v", handed.Pods)
	}
}

// A letter that is in two languages is stopped by either of them; one for a door whose
// language nobody knows is without the page in an unfinished one.
func TestLettersInSeveralLanguages(t *testing.T) {
	long(t)
	t.Parallel()
	for layout, want := range map[string]struct {
		settings            string
		letters, sidesOfAll int
	}{
		"bilingual":       {`["en", "es", "ig"]`, 4, 1},
		"all":             {`["en", "es", "ig"]`, 4, 2},
		"all, the first":  {`["ig", "en", "es"]`, 2, 0},
		"bilingual first": {`["ig", "en", "es"]`, 0, 0},
	} {
		c := inFolder(inIgbo("", "campaign.toml", strings.Replace(settings, `["en", "es", "ar"]`, want.settings, 1)))
		c.Layout, _, _ = strings.Cut(strings.ReplaceAll(layout, ",", ""), " ")
		out := shelf{}
		batch, err := press.Print(context.Background(), c, shelf{}, out, press.PrintOptions{}, nil)
		if want.letters == 0 {
			if err == nil || len(out) > 0 {
				t.Errorf("%s: %d letters, %v", layout, batch.Letters, err)
			}
			continue
		}
		if err != nil || batch.Letters != want.letters || batch.Skipped != 7-want.letters {
			t.Errorf("%s: %v, %d letters, %d skipped", layout, err, batch.Letters, batch.Skipped)
		}
		for _, f := range batch.Files {
			if f.Name == "letters-CP1.pdf" && f.Pages != want.sidesOfAll+1 {
				t.Errorf("%s: %s has %d pages", layout, f.Name, f.Pages)
			}
		}
	}
}

// A pod whose letters are all too long for a page has no file, and those of the others are
// printed.
func TestNoFileWithoutPages(t *testing.T) {
	long(t)
	t.Parallel()
	campaign := inIgbo(translated(t, "No podemos con todo", strings.Repeat("No podemos con todo, y se lo diremos. ", 40)))
	batch, _, out := printed(t, campaign, press.PrintOptions{})
	if _, written := out["letters-CP3.pdf"]; written || batch.Letters != 4 {
		t.Errorf("%d letters; CP3, whose one door wants Igbo, has a file: %v", batch.Letters, written)
	}
	if slices.ContainsFunc(batch.Files, func(f press.File) bool { return f.Name == "letters-CP3.pdf" }) || len(out["letters-CP1.pdf"]) == 0 {
		t.Error(batch.Files)
	}
}
