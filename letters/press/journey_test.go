package press_test

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/campaign"
	"doorletters/letters/compose"
	"doorletters/letters/faces"
	"doorletters/letters/heading"
	"doorletters/letters/leaders"
	"doorletters/letters/pdf"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/pods"
	"doorletters/letters/qr"
	"doorletters/letters/roster"
	"doorletters/letters/sheet"
	"doorletters/letters/typeset"
)

var update = flag.Bool("update", false, "write the row's journey in examples/build.md anew")

// journeyList is a list of doors as a volunteer may have typed it.
const journeyList = `Doors we knocked on in March
Address,Speaks,Note
"38 Alder St, Riverside 01300",,
42 Alder Street 2nd Fl Riverside,Kreyol,side door
"41 Alder St, Riverside 01300",,
"42 ALDER ST. FLOOR 2, Riverside 01300",,
`

// journeyRow is the row that is followed.
const journeyRow = 4

// The builders' page follows one row through the house. What it shows of each stage is what
// the stage's own functions return.
func TestReadmeJourney(t *testing.T) {
	long(t)
	const file, headline = "../../examples/build.md", "\n## A row's journey\n"
	readme, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	before, journey, found := strings.Cut(string(readme), headline)
	if !found {
		t.Fatalf("%s has no heading %q", file, strings.TrimSpace(headline))
	}
	block := regexp.MustCompile("(?s)```text\n(.*?)```\n")
	want := journeyStages(t)
	got := block.FindAllStringSubmatch(journey, -1)
	if len(got) != len(want) {
		t.Fatalf("%s shows %d stages, and there are %d", file, len(got), len(want))
	}
	for i := range want {
		if d := cmp.Diff(want[i], got[i][1]); d != "" && !*update {
			t.Errorf("stage %d in %s is not what its functions return (-want +got); run this test with -update:\n%s", i+1, file, d)
		}
	}
	if *update {
		journey = block.ReplaceAllStringFunc(journey, func(string) string {
			next := want[0]
			want = want[1:]
			return "```text\n" + next + "```\n"
		})
		if err := os.WriteFile(file, []byte(before+headline+journey), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// journeyStages returns what each stage holds of the row, as text.
func journeyStages(t *testing.T) []string {
	t.Helper()
	folder := os.DirFS("../../examples/riverside")
	c, _, err := campaign.Read(folder, "campaign.toml", nil)
	if err != nil {
		t.Fatal(err)
	}
	options := heading.Options{Country: c.Country, Languages: c.Languages}
	table, row := journeyTable(t, options)
	households, problems, err := roster.Addresses(strings.NewReader(journeyList), "doors.csv", options)
	if err != nil {
		t.Fatal(err)
	}
	pod, place := journeyPod(t, c, folder, households)
	composer, _, err := compose.New(c, folder)
	if err != nil {
		t.Fatal(err)
	}
	door := pod.Households[place]
	letter, err := composer.Letter(pod, door.Language, compose.Variant{})
	if err != nil {
		t.Fatal(err)
	}
	printed := letters.Copy{Household: &door, Code: door.Code, Place: place + 1, Total: len(pod.Households)}
	page, filled := journeyPage(t, letter, printed)
	return []string{
		journeyList,
		showRow(row),
		showTable(table),
		showParts(table, row, c.Country),
		showHousehold(households, problems),
		fmt.Sprintf("pod %s, led by %s; stop %d, code %s, letter %d of %d\n", pod.ID, pod.Leader.Name, door.Stop, door.Code, place+1, len(pod.Households)),
		showLetter(letter),
		showPage(page, filled),
		showPDF(t, pdf.Sheet{Page: page, Filled: filled, Label: door.Code}),
	}
}

// journeyTable returns the list's table, and the row that is followed.
func journeyTable(t *testing.T, o heading.Options) (heading.Table, sheet.Row) {
	t.Helper()
	sheets, err := heading.Open(strings.NewReader(journeyList), "doors.csv", o.Country)
	if err != nil {
		t.Fatal(err)
	}
	table, problems, err := heading.Find(sheets, heading.Addresses, o)
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	i := slices.IndexFunc(table.Sheet.Head, func(r sheet.Row) bool { return r.Number == journeyRow })
	return table, table.Sheet.Head[i]
}

// journeyPod returns the pod that the row's door is in, and the door's place there.
func journeyPod(t *testing.T, c letters.Campaign, folder fs.FS, households []letters.Household) (letters.Pod, int) {
	t.Helper()
	data, err := fs.ReadFile(folder, c.Pods)
	if err != nil {
		t.Fatal(err)
	}
	table, _, err := leaders.Read(bytes.NewReader(data), c.Pods, heading.Options{Country: c.Country})
	if err != nil {
		t.Fatal(err)
	}
	assigned := pods.Assign(pods.Input{Households: slices.Clone(households), Table: table.Pods, Waiting: table.Waiting, Size: c.PodSize})
	for _, pod := range assigned.Pods {
		for i, h := range pod.Households {
			if h.Source.Row == journeyRow {
				return pod, i
			}
		}
	}
	t.Fatal("the row is in no pod")
	return letters.Pod{}, 0
}

func journeyPage(t *testing.T, letter letters.Letter, printed letters.Copy) (*typeset.Page, typeset.Filled) {
	t.Helper()
	setter := typeset.New(faces.Embedded(), new(qr.Cache))
	pages, err := setter.Typeset(letter)
	if err != nil {
		t.Fatal(err)
	}
	filled, err := setter.Fill(&pages[0], printed)
	if err != nil {
		t.Fatal(err)
	}
	return &pages[0], filled
}

func showRow(row sheet.Row) string {
	var cells []string
	for _, c := range row.Cells {
		cells = append(cells, fmt.Sprintf("%q", c.Shown))
	}
	return fmt.Sprintf("row %d: %s\n", row.Number, strings.Join(cells, ", "))
}

func showTable(table heading.Table) string {
	columns := slices.SortedFunc(maps.Keys(table.Columns), func(a, b letters.Column) int { return table.Columns[a] - table.Columns[b] })
	var b strings.Builder
	fmt.Fprintf(&b, "headings in row %d\n", table.Row)
	for _, column := range columns {
		fmt.Fprintf(&b, "column %d, %q: %s\n", table.Columns[column]+1, table.Heading(column), column)
	}
	return b.String()
}

func showParts(table heading.Table, row sheet.Row, country string) string {
	text := table.Cell(row, letters.ColumnAddress).Shown
	return showAddress(address.Parse(address.Cells{Address: text}, address.Dialect{Country: country, AddressColumn: letters.ColumnAddress}).Address)
}

func showAddress(a letters.Address) string {
	return fmt.Sprintf("number %q, street %q, unit %q, city %q, ZIP %q\n", a.Number, a.Street, a.Unit, a.City, a.ZIP)
}

func showHousehold(households []letters.Household, problems []letters.Problem) string {
	var b strings.Builder
	for _, h := range households {
		if h.Source.Row == journeyRow {
			b.WriteString(showAddress(h.Address))
			fmt.Fprintf(&b, "language %q, note %q; from row %s, and again %v\n", h.Language, h.Note, h.Source, h.Also)
		}
	}
	for _, p := range problems {
		fmt.Fprintf(&b, "%s: row %d: %s\n", p.Severity, p.Row, p.Message)
	}
	return b.String()
}

// showLetter shows how a letter begins, and its footer.
func showLetter(l letters.Letter) string {
	var b strings.Builder
	fmt.Fprintf(&b, "letter of pod %s in %q, %g by %g points\n", l.Pod, l.Language, l.Page.Width, l.Page.Height)
	showBlocks(&b, slices.Concat(l.Blocks[:3], l.Footer))
	return b.String()
}

func showBlocks(b *strings.Builder, blocks []letters.Block) {
	for _, block := range blocks {
		switch k := block.(type) {
		case letters.Paragraph:
			fmt.Fprintf(b, "paragraph, %s: %s\n", k.Style, k.Text)
		case letters.Slot:
			fmt.Fprintf(b, "slot, %s: %s\n", k.Paragraph.Style, k.Paragraph.Text)
		case letters.Columns:
			for _, column := range k.Columns {
				showBlocks(b, column.Blocks)
			}
		}
	}
}

func showPage(page *typeset.Page, filled typeset.Filled) string {
	var b strings.Builder
	fmt.Fprintf(&b, "on every copy: %d runs of glyphs, %d code, body text of %g points\n", len(page.Runs()), len(page.Codes), page.Size)
	end, y := 0.0, 0.0
	for i, run := range filled.Runs {
		if run.Y != y || run.X > end+run.Size {
			if i > 0 {
				b.WriteString("\n")
			}
			fmt.Fprintf(&b, "on this one, at %.0f, %.0f in %s of %.1f points: ", run.X, run.Y, run.Font.Name, run.Size)
		}
		end, y = run.X, run.Y
		for _, cluster := range run.Clusters {
			b.WriteString(cluster.Text)
			end += float64(cluster.Advance) / float64(run.Font.Upem()) * run.Size
		}
	}
	return b.String() + "\n"
}

func showPDF(t *testing.T, printed pdf.Sheet) string {
	t.Helper()
	var file bytes.Buffer
	if err := writePDF(&file, printed); err != nil {
		t.Fatal(err)
	}
	page := pdftest.Read(t, file.Bytes())[0]
	return strings.Join(page.Lines[:3], "\n") + "\n...\n" + page.Lines[len(page.Lines)-1] + "\ncode: " + page.Codes[0] + "\n"
}

func writePDF(w io.Writer, printed pdf.Sheet) error {
	b := pdf.NewBinder(w, pdf.Info{Title: printed.Label, Language: printed.Page.Language})
	s := b.Signature([]pdf.Sheet{printed})
	if err := s.Draw(); err != nil {
		return err
	}
	if err := b.Bind(s); err != nil {
		return err
	}
	return b.Close()
}
