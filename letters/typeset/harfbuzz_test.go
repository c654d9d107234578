package typeset

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/language"
	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/campaign"
	"doorletters/letters/compose"
	"doorletters/letters/faces"
)

// With -update, and hb-shape installed, the files below are made again, the first from
// the longest messages of every locale:
//
//	go test ./letters/typeset -run AsHarfBuzz -update
var update = flag.Bool("update", false, "ask hb-shape again")

// These files hold what hb-shape says of some paragraphs: of letters, and of
// harfbuzzSamples. A line P has a paragraph: language, weight, text with the isolates
// that values get. Each line R below it has a run: font, script, direction, first
// rune, end, glyphs as hb-shape writes them, in font units. In the first line H is halt
// for each mark that is set in half its width.
const (
	harfbuzzFile        = "testdata/hb-shape.tsv"
	harfbuzzSamplesFile = "testdata/hb-samples.tsv"
)

// Every run of every paragraph in the file is shaped exactly as HarfBuzz
// shapes it: glyphs, offsets and advances.
func TestShapesAsHarfBuzz(t *testing.T) {
	if *update {
		updateHarfBuzz(t, harfbuzzFile, longestTexts(t))
	}
	compareWithHarfBuzz(t, harfbuzzFile)
}

func TestShapesSamplesAsHarfBuzz(t *testing.T) {
	if *update {
		updateHarfBuzz(t, harfbuzzSamplesFile, slices.Values(harfbuzzSamples))
	}
	compareWithHarfBuzz(t, harfbuzzSamplesFile)
}

func compareWithHarfBuzz(t *testing.T, name string) {
	t.Helper()
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	scan := bufio.NewScanner(file)
	scan.Buffer(nil, 1<<20)
	var p *shaped
	next, paragraphs, runs := 0, 0, 0
	languages := map[string]bool{}
	for scan.Scan() {
		f := strings.Split(scan.Text(), "\t")
		switch f[0] {
		case "P":
			if p != nil && next != len(p.runs) {
				t.Errorf("%q has %d runs, the file %d", visible(string(p.runes)), len(p.runs), next)
			}
			if p, err = shaper.shape(marked(f[3]), f[1], f[2] == "bold"); err != nil {
				t.Fatal(err)
			}
			next, paragraphs, languages[f[1]] = 0, paragraphs+1, true
		case "R":
			if next == len(p.runs) {
				t.Fatalf("%q has fewer runs than the file", visible(string(p.runes)))
			}
			run := p.runs[next]
			next, runs = next+1, runs+1
			got := fmt.Sprintf("%s %t %d %d", run.font.Name, run.rightToLeft, run.start, run.end)
			if want := fmt.Sprintf("%s %t %s %s", f[1], f[3] == "rtl", f[4], f[5]); got != want {
				t.Fatalf("%q: run %s, in the file %s", visible(string(p.runes)), got, want)
			}
			want := readHarfBuzz(t, p, run, f[6])
			if d := cmp.Diff(want, clustersOf(run)); d != "" {
				t.Errorf("%s, %q (-HarfBuzz +here):\n%s", run.font.Name, string(p.runes[run.start:run.end]), d)
			}
		}
	}
	t.Logf("%d languages, %d paragraphs, %d runs", len(languages), paragraphs, runs)
	if paragraphs == 0 {
		t.Error("the file is empty")
	}
}

// clusterShape is what is compared of a cluster.
type clusterShape struct {
	Rune    int
	Glyphs  []Glyph
	Advance int32
}

func clustersOf(run shapedRun) []clusterShape {
	var shapes []clusterShape
	for _, c := range run.clusters {
		shapes = append(shapes, clusterShape{c.rune, c.Glyphs, c.Advance})
	}
	return shapes
}

// readHarfBuzz reads "[gid=cluster@x,y+advance|...]". Clusters that are not
// drawn are left out, as they are here.
func readHarfBuzz(t *testing.T, p *shaped, run shapedRun, output string) []clusterShape {
	t.Helper()
	var shapes []clusterShape
	for item := range strings.SplitSeq(strings.Trim(output, "[]"), "|") {
		id, rest, _ := strings.Cut(item, "=")
		rest, advance, _ := strings.Cut(rest, "+")
		at, offset, _ := strings.Cut(rest, "@")
		x, y, _ := strings.Cut(offset, ",")
		first := run.start + number(t, at)
		if len(shapes) == 0 || shapes[len(shapes)-1].Rune != first {
			shapes = append(shapes, clusterShape{Rune: first})
		}
		c := &shapes[len(shapes)-1]
		c.Glyphs = append(c.Glyphs, Glyph{ID: font.GID(number(t, id)), X: c.Advance + int32(number(t, x)), Y: int32(number(t, y))})
		c.Advance += int32(number(t, advance))
	}
	return slices.DeleteFunc(shapes, func(c clusterShape) bool {
		end := run.end
		for _, other := range shapes {
			if other.Rune > c.Rune {
				end = min(end, other.Rune)
			}
		}
		return !slices.ContainsFunc(p.runes[c.Rune:end], func(r rune) bool { return !isUndrawn(r) })
	})
}

func number(t *testing.T, s string) int {
	t.Helper()
	if s == "" {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// marked turns a text with isolates back into spans: what stands between them
// is a value.
func marked(s string) letters.Text {
	var text letters.Text
	for s != "" {
		at := strings.IndexAny(s, "\u2066\u2068")
		if at < 0 {
			return append(text, letters.Span{Text: s})
		}
		if at > 0 {
			text = append(text, letters.Span{Text: s[:at]})
		}
		kind := letters.KindName
		if strings.HasPrefix(s[at:], "\u2066") {
			kind = letters.KindPhone
		}
		value, rest, _ := strings.Cut(s[at+len("\u2066"):], "\u2069")
		text = append(text, letters.Span{Text: value, Kind: kind})
		s = rest
	}
	return text
}

// updateHarfBuzz writes a file with some paragraphs in both weights.
func updateHarfBuzz(t *testing.T, name string, paragraphs iter.Seq[harfbuzzSample]) {
	t.Helper()
	version, err := exec.Command("hb-shape", "--version").Output()
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	first, _, _ := strings.Cut(string(version), "\n")
	fmt.Fprintf(&b, "# %s: hb-shape --no-glyph-names --features=H --font-file=F --script=S --language=L --direction=D --text-before=B --text-after=A --text=T\n", first)
	for sample := range paragraphs {
		for _, weight := range []string{"regular", "bold"} {
			p, err := shaper.shape(marked(sample.text), sample.tag, weight == "bold")
			if err != nil {
				t.Fatal(err)
			}
			fmt.Fprintf(&b, "P\t%s\t%s\t%s\n", sample.tag, weight, sample.text)
			for _, run := range p.runs {
				fmt.Fprintln(&b, askHarfBuzz(t, p, run))
			}
		}
	}
	if err := os.WriteFile(name, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// longestTexts returns the longest paragraphs of each language's letter.
func longestTexts(t *testing.T) iter.Seq[harfbuzzSample] {
	const perLanguage = 5
	return func(yield func(harfbuzzSample) bool) {
		for tag, texts := range letterTexts(t) {
			slices.SortStableFunc(texts, func(a, b string) int { return len([]rune(b)) - len([]rune(a)) })
			for _, text := range texts[:perLanguage] {
				if !yield(harfbuzzSample{tag, text}) {
					return
				}
			}
		}
	}
}

// harfbuzzSample is a paragraph to compare.
type harfbuzzSample struct{ tag, text string }

// harfbuzzSamples are what no letter has at present: alphabets of languages that a
// group may translate to, in words where letters join, and fullwidth marks side by side.
var harfbuzzSamples = []harfbuzzSample{
	{"tr", "Iğdır ılık İstanbul, çay şöyle güzel ÖĞÜN; fiil afili"},
	{"it", "perché città più così però È"},
	{"de", "Straße, Tür, „schön“ ÄÖÜẞ fünf"},
	{"ro", "și țară în pâine, Șț Ţş „bună”"},
	{"hu", "jó, tőr fűz ŐŰ „szomszéd” »ő«"},
	{"id", "tetangga, jalan-jalan, gratis"},
	{"yo", "ẹ́ ẹ̀ ọ́ ọ̀ ẹ ọ ṣ Ẹ́ Ọ̀ Ṣ ń ǹ m\u0301 àlàáfíà, ẹgbẹ́, ọ̀rọ̀, e\u0323\u0301 o\u0323\u0300"},
	{"rw", "muraho, umuturanyi w’inshuti"},
	{"sq", "mirëmbrëma, çka «ËÇ»"},
	{"sr-Latn", "komšija, čovek, ćutanje, đak, žena, lj nj dž, ČĆĐŠŽ, ǆ ǉ ǌ"},
	{"kea", "Bon dia, vizinhu! ñ ẽ ĩ ũ ã õ ê ô, txiga, dja, nha"},
	{"hmn", "Nyob zoo, cov neeg zej zog; txhawb nqa"},
	{"mn", "Сайн байна уу, хөрш! Өдөр үдэш ӨҮ, ёстой, цэвэр ₮"},
	{"prs", "سلام همسایه! پنجشنبه، چطور؟ ژاله، کوچه، گل «۱۲۳۴۵۶۷۸۹۰» می\u200Cآییم، خانهٔ ما، هۀ"},
	{"pnb", "سلام گوانڈھی! پاݨی، راݨی، نݨ، ڳل، ٻال، ڄاݨ، ݙینہہ، ٹھیک اے؟ ڑ ں ھ ے ئے ۂ ۓ لاء، کڑی، گھر، چُپ، ۱۲۳۴۔ ࣇ"},
	{"ckb", "سڵاو دراوسێ! ڕۆژ باش، ماڵەکەمان، وو، هەموو، ئێوە، گەڕەک، ژوور، پێویست، ڤیدیۆ، ھاوڕێ، کوردی، چۆن؟ ئەی؛ ١٢٣٤"},
	{"hyw", "Բարեւ դրացի՛. եւ և՝ ինչպէ՞ս էք, շա՜տ լաւ։ Օգնութիւն՝ անվճար. «ՕՖՐԷ» խօսք-խօսք ﬓ"},
	{"ksw", "ဟဲၣ်ပှၤ, တၢ်မၤစၢၤ လၢတအိၣ်ဒီးအပှ့ၤဘၣ်. ပှၤကညီ ကျိာ် ၁၂၃၄၅ ကၠီၤ လၣ် ဒီၢ် နၣ့် ၥၦ ၡၩၪ"},
	{"zh-Hans", "请说“好”，“是”。（免费）！他说：“‘来’！”"},
	{"zh-Hant", "請說「好」，「是」。（免費）！他說：「『來』！」"},
	{"ja", "「はい」、「いいえ」。（無料）です！『「どうぞ」』・（・）"},
}

func askHarfBuzz(t *testing.T, p *shaped, run shapedRun) string {
	t.Helper()
	direction := "ltr"
	if run.rightToLeft {
		direction = "rtl"
	}
	home, err := language.ParseScript(letters.ScriptOf(p.language))
	if err != nil {
		t.Fatal(err)
	}
	script := scripts(p.unwrapped, home)[run.start].String()
	file, err := fs.ReadFile(faces.Folder(), run.font.Name+".ttf")
	if err != nil {
		t.Fatal(err)
	}
	ask := exec.Command("hb-shape", "--no-glyph-names", "--features="+featuresOf(p, run),
		"--font-file=-",
		"--script="+script, "--language="+p.language, "--direction="+direction,
		"--text-before="+string(p.runes[:run.start]), "--text-after="+string(p.runes[run.end:]),
		"--text="+string(p.runes[run.start:run.end]))
	ask.Stdin = bytes.NewReader(file)
	out, err := ask.CombinedOutput()
	if err != nil {
		t.Fatalf("hb-shape: %v: %s", err, out)
	}
	// It prints the text before, too, and the glyphs on the last line.
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	return fmt.Sprintf("R\t%s\t%s\t%s\t%d\t%d\t%s", run.font.Name, script, direction, run.start, run.end, lines[len(lines)-1])
}

// featuresOf asks for the half-width form of the marks that are set in it.
func featuresOf(p *shaped, run shapedRun) string {
	var features []string
	for i := run.start; i < run.end; i++ {
		if p.blanks != nil && p.blanks[i].taken {
			features = append(features, fmt.Sprintf("halt[%d:%d]", i-run.start, i-run.start+1))
		}
	}
	return strings.Join(features, ",")
}

// letterTexts returns the paragraphs of each language's letter, values filled in
// and isolated, by language in order.
func letterTexts(t *testing.T) func(yield func(string, []string) bool) {
	t.Helper()
	c, problems, err := campaign.Read(os.DirFS("../../examples/riverside"), "campaign.toml", nil)
	if err != nil || len(problems) != 0 {
		t.Fatal(err, problems)
	}
	composer, _, err := compose.New(c, nil)
	if err != nil {
		t.Fatal(err)
	}
	pod := letters.Pod{ID: "CP3", Leader: letters.Leader{Name: "María Santos", Phone: letters.Phone{Printed: "+1 617 555 0101"}, Languages: []string{"xx"}}}
	return func(yield func(string, []string) bool) {
		for _, l := range composer.Languages() {
			letter, err := composer.WithDoors(compose.Doors{All: 434}).Letter(pod, l.Tag, compose.Variant{})
			if err != nil {
				t.Fatal(err)
			}
			var texts []string
			walk(letter.Blocks, func(text letters.Text, language string) {
				u := unwrap(withSamples(text, len(pod.ID)), false)
				if language == "" && !strings.ContainsRune(string(u.runes), lineSeparator) {
					texts = append(texts, string(u.runes))
				}
			})
			if !yield(l.Tag, texts) {
				return
			}
		}
	}
}

// walk visits every text of some blocks.
func walk(blocks []letters.Block, visit func(text letters.Text, language string)) {
	for _, block := range blocks {
		switch b := block.(type) {
		case letters.Paragraph:
			visit(b.Text, b.Language)
		case letters.Slot:
			visit(b.Paragraph.Text, b.Paragraph.Language)
		case letters.List:
			for _, item := range b.Items {
				visit(item.Text, item.Language)
			}
		case letters.Panel:
			walk(b.Blocks, visit)
		case letters.Columns:
			for _, column := range b.Columns {
				walk(column.Blocks, visit)
			}
		}
	}
}
