package starter_test

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"doorletters/letters"
	"doorletters/letters/campaign"
	"doorletters/letters/heading"
	"doorletters/letters/langname"
	"doorletters/letters/leaders"
	"doorletters/letters/letterstest"
	"doorletters/letters/roster"
	"doorletters/letters/sheet/sheettest"
	"doorletters/letters/starter"
)

// written writes a new group's workbook; written twice it has the same bytes.
func written(t *testing.T, write func(io.Writer) error) []byte {
	t.Helper()
	var file, again bytes.Buffer
	sheettest.Must(t, write(&file), write(&again))
	if !bytes.Equal(file.Bytes(), again.Bytes()) {
		t.Error("written again it has other bytes")
	}
	return file.Bytes()
}

func starterWorkbook(w io.Writer) error {
	return starter.WriteWorkbook(w, []starter.Setting{
		{Section: "Names"},
		{Setting: "name", Value: "Riverside", Note: "the group's name"},
		{Note: "as letters print it"},
		{Setting: "group phone", Value: "+1 617 555 0100"},
		{Setting: "letter paper", Choices: []string{"letter", "a4"}},
	})
}

// A new group's address list can be read as it is, and none of its rows is a
// door: not before somebody has typed over it and cleared its Skip.
func TestStarterAddresses(t *testing.T) {
	for name, data := range map[string][]byte{"alone": written(t, starter.WriteAddresses), "with all": written(t, starterWorkbook)} {
		o := heading.Options{Country: "US", Languages: []string{"en"}, Sheet: "Addresses"}
		households, problems, err := roster.Addresses(bytes.NewReader(data), "addresses.xlsx", o)
		if err != nil || len(problems) > 0 {
			t.Fatalf("%s: %v, %v", name, problems, err)
		}
		if len(households) != 2 || households[0].Address.Line() != "12 Alder St, Apt 2" || households[0].Address.ZIP != "02139" {
			t.Fatalf("%s: reads as %+v", name, households)
		}
		for _, h := range households {
			if h.Skip == "" {
				t.Errorf("%s: %s is not skipped", name, h.Address.Line())
			}
		}
		typedOver := slices.Clone(households)
		typedOver[1].Address.Street = "Birch Ave"
		if kept, problems := starter.WithoutSamples(households); len(kept) > 0 || len(problems) > 0 {
			t.Errorf("%s: %v and %v are left of the samples", name, kept, problems)
		}
		kept, problems := starter.WithoutSamples(typedOver)
		if len(kept) != 1 || kept[0].Address.Street != "Birch Ave" || len(problems) != 1 || problems[0].Severity != letters.SeveritySkipped || problems[0].Row != 3 {
			t.Errorf("%s: %v and %+v are left of a sample that was typed over", name, kept, problems)
		}
		households, _, err = roster.Addresses(bytes.NewReader(data), "addresses.xlsx", o)
		sheettest.Must(t, err)
		households[0].Skip = "" // the drop-down says no, and all else is the sample's
		kept, problems = starter.WithoutSamples(households)
		if len(kept) != 1 || kept[0].Skip == "" || len(problems) != 1 || problems[0].Column != "Note" || problems[0].Row != 2 {
			t.Errorf("%s: %v and %+v are left of a sample that is no longer skipped", name, kept, problems)
		}
	}
}

func TestStarterPods(t *testing.T) {
	for name, data := range map[string][]byte{"alone": written(t, starter.WritePods), "with all": written(t, starterWorkbook)} {
		table, problems, err := leaders.Read(bytes.NewReader(data), "pods.xlsx", heading.Options{Country: "US", Sheet: "Pods"})
		if err != nil || len(problems) > 0 {
			t.Fatalf("%s: %v, %v", name, problems, err)
		}
		if len(table.Pods) != 2 || table.Pods[0].ID != "SAMPLE1" || table.Pods[0].Leader.Phone.E164 != "+16175550198" {
			t.Errorf("%s: reads as %+v", name, table.Pods)
		}
		if problems := starter.WithoutSamplePods(&table); len(table.Pods) > 0 || len(problems) > 0 {
			t.Errorf("%s: %+v and %v are left of the samples", name, table.Pods, letterstest.Told(problems))
		}
	}
}

// Whatever country the campaign becomes one of, its samples can be read, and are samples.
func TestStarterInEveryCountry(t *testing.T) {
	addresses, pods, countries := written(t, starter.WriteAddresses), written(t, starter.WritePods), 0
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			region, err := language.ParseRegion(string(a) + string(b))
			if err != nil || !region.IsCountry() {
				continue
			}
			countries++
			o := heading.Options{Country: region.Canonicalize().String(), Languages: []string{"en"}, Sheet: "Pods"}
			table, problems, err := leaders.Read(bytes.NewReader(pods), "pods.xlsx", o)
			if err != nil || len(problems) > 0 || len(table.Pods) != 2 || table.Pods[0].Leader.Phone.IsZero() {
				t.Errorf("%s: %+v, %v, %v", o.Country, table.Pods, letterstest.Told(problems), err)
			}
			o.Sheet = "Addresses"
			doors, problems, err := roster.Addresses(bytes.NewReader(addresses), "addresses.xlsx", o)
			kept, told := starter.WithoutSamples(slices.Clone(doors))
			if problems = append(problems, told...); err != nil || len(problems)+len(kept) > 0 || len(starter.Samples(doors)) != 2 {
				t.Errorf("%s: %+v, %v, %v", o.Country, doors, letterstest.Told(problems), err)
			}
		}
	}
	if countries < 200 {
		t.Errorf("these are %d countries", countries)
	}
}

// Nothing of a sample pod is printed, whatever of its row is typed over, and
// nothing is said once all of it is.
func TestStarterPodsTypedOver(t *testing.T) {
	for _, test := range []struct {
		name string
		row  map[string]string // what is typed, by the column
		told string
		want letters.Leader
	}{
		{"all", map[string]string{"A": "CP1", "B": "", "C": "Rosa", "D": "617 555 0101", "E": "", "F": "", "G": "es", "H": "Alder St"}, "",
			letters.Leader{Name: "Rosa", Called: "Rosa", Phone: letters.Phone{Printed: "617-555-0101", E164: "+16175550101"}, Languages: []string{"es"}}},
		{"all but the number", map[string]string{"A": "CP1", "C": "Rosa", "G": "es"},
			"error 2 Phone: the number is still the sample's: nobody answers it|warning 2 Pod name: the name is still the sample's; it is not printed",
			letters.Leader{Name: "Rosa", Called: "Rosa", Phone: letters.Phone{Printed: "617-555-0198", E164: "+16175550198"}, Languages: []string{"es"}}},
		{"the pod alone", map[string]string{"A": "CP1", "B": "North"},
			"warning 2 Leader: the leader is still the sample's: the group's number stands on this pod's letters", letters.Leader{}},
		{"all but the pod", map[string]string{"B": "North", "C": "Rosa", "D": "617 555 0101", "G": "es", "H": "Alder St"},
			"warning 2 Pod: the pod is still called SAMPLE1, and its letter codes begin so",
			letters.Leader{Name: "Rosa", Called: "Rosa", Phone: letters.Phone{Printed: "617-555-0101", E164: "+16175550101"}, Languages: []string{"es"}}},
	} {
		book := sheettest.Open(t, written(t, starter.WritePods))
		for column, text := range test.row {
			sheettest.Must(t, book.SetCellStr("Pods", column+"2", text))
		}
		var b bytes.Buffer
		sheettest.Must(t, book.Write(&b))
		table, problems, err := leaders.Read(&b, "pods.xlsx", heading.Options{Country: "US"})
		sheettest.Must(t, err)
		problems = append(problems, starter.WithoutSamplePods(&table)...)
		if got := strings.Join(letterstest.Told(problems), "|"); got != test.told || len(table.Pods) != 1 {
			t.Errorf("%s: %d pods, %s", test.name, len(table.Pods), got)
			continue
		}
		got := table.Pods[0].Leader
		got.Source = letters.Source{}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
		if name := table.Pods[0].Name; name == "Sample pod" {
			t.Errorf("%s: the pod is called %s", test.name, name)
		}
	}
	// What only the second sample has.
	second := sheettest.Open(t, written(t, starter.WritePods))
	sheettest.Must(t, second.SetCellStr("Pods", "A3", "CP2"), second.SetCellStr("Pods", "C3", "Rosa"), second.SetCellStr("Pods", "D3", "617-555-0101"), second.SetCellStr("Pods", "E3", ""))
	var typedOver bytes.Buffer
	sheettest.Must(t, second.Write(&typedOver))
	left, _, err := leaders.Read(&typedOver, "pods.xlsx", heading.Options{Country: "US"})
	sheettest.Must(t, err)
	want := []string{
		"error 3 Email: the address is still the sample's: nobody reads it",
		"warning 3 Hours: the hours are still the sample's; they are not printed",
		"warning 3 Pod name: the name is still the sample's; it is not printed",
	}
	if diff := cmp.Diff(want, letterstest.Told(starter.WithoutSamplePods(&left))); diff != "" || len(left.Pods) != 1 || left.Pods[0].Leader.Hours != "" {
		t.Errorf("%+v: %s", left.Pods, diff)
	}
	// A sample whose pod is cleared is no leader who waits for one.
	book := sheettest.Open(t, written(t, starter.WritePods))
	sheettest.Must(t, book.SetCellStr("Pods", "A2", ""), book.SetCellStr("Pods", "B2", ""))
	var b bytes.Buffer
	sheettest.Must(t, book.Write(&b))
	table, _, err := leaders.Read(&b, "pods.xlsx", heading.Options{Country: "US"})
	sheettest.Must(t, err)
	if starter.WithoutSamplePods(&table); len(table.Waiting) > 0 || len(table.Pods) > 0 {
		t.Errorf("%+v waits for a pod", table.Waiting)
	}
	// Somebody who typed over the leader alone does wait, and not for Sample St.
	sheettest.Must(t, book.SetCellStr("Pods", "C2", "Rosa"), book.SetCellStr("Pods", "D2", "617-555-0101"))
	sheettest.Must(t, book.Write(&b))
	table, _, err = leaders.Read(&b, "pods.xlsx", heading.Options{Country: "US"})
	sheettest.Must(t, err)
	told := letterstest.Told(starter.WithoutSamplePods(&table))
	if len(table.Waiting) != 1 || len(table.Pods) > 0 || len(told) != 1 || !strings.HasPrefix(told[0], "warning 2 Streets: the streets are still the sample's") {
		t.Errorf("%+v, %v", table, told)
	}
}

func TestStarterWorkbook(t *testing.T) {
	data := written(t, starterWorkbook)
	found, problems, err := campaign.OpenSheet(bytes.NewReader(data), "block.xlsx")
	if err != nil || len(problems) > 0 {
		t.Fatalf("%v, %v", problems, err)
	}
	want := campaign.Sheet{
		File: "block.xlsx",
		Name: "Campaign", Setting: "Setting", Value: "Value", Headings: 1, ValuePlace: 1, Sheets: []string{"Campaign", "Addresses", "Pods", "Languages"},
		Rows: []campaign.Row{{Row: 2, Setting: "Names", Value: ""}, {Row: 3, Setting: "name", Value: "Riverside"}, {Row: 5, Setting: "group phone", Value: "+1 617 555 0100"}, {Row: 6, Setting: "letter paper", Value: ""}},
	}
	if diff := cmp.Diff(want, found); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	book := sheettest.Open(t, data)
	for sheet, want := range map[string]string{
		"Campaign":  `B6 "letter,a4"`,
		"Addresses": `F2:F20000 Languages!$A$2:$A$59; H2:H20000 "yes,no"`,
	} {
		lists, err := book.GetDataValidations(sheet)
		sheettest.Must(t, err)
		var got []string
		for _, l := range lists {
			got = append(got, l.Sqref+" "+l.Formula1)
		}
		slices.Sort(got)
		if strings.Join(got, "; ") != want {
			t.Errorf("%s has the drop-downs %q, want %s", sheet, got, want)
		}
	}
	for sheet, columns := range map[string]int{"Campaign": 2, "Addresses": 9, "Pods": 14, "Languages": 2} {
		if notes, err := book.GetComments(sheet); err != nil || len(notes) != columns {
			t.Errorf("%s has %d notes, want %d", sheet, len(notes), columns)
		}
	}
}

// What the drop-down of languages offers is understood, all of it.
func TestStarterLanguages(t *testing.T) {
	rows := sheettest.Rows(t, written(t, starter.WriteAddresses), "Languages")
	if len(rows) < 40 {
		t.Errorf("only %d languages", len(rows)-1)
	}
	for _, row := range rows[1:] {
		if tag, u := langname.Parse(row[0]); u != langname.One || tag != row[1] {
			t.Errorf("%s is read as %q, want %s", row[0], tag, row[1])
		}
	}
}
