package choice_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/press/choice"
)

// campaign has two pods of doors, of which one has a gap, one without a leader, and
// four languages.
func campaign() choice.From {
	pod := func(id, name, leader string, serials ...int) letters.Pod {
		p := letters.Pod{ID: id, Name: name, Leader: letters.Leader{Name: leader}}
		for _, serial := range serials {
			p.Households = append(p.Households, letters.Household{Code: letters.Code{Pod: id, Serial: serial}.String(), Pod: id})
		}
		return p
	}
	three := pod("CP3", "School Hill", "Marisol Reyes", 1, 2, 3, 4, 5, 6, 8, 9, 10)
	three.Leader.Second.Name = "Wen Li"
	three.Households[0].Printed = "March 2026"
	return choice.From{
		Pods: []letters.Pod{three, pod("CP4", "CP4", "Dr. Ana Silva", 1, 2), pod("12", "", "", 1), pod("GREEN", "Green", "Marisol Ortiz", 1)},
		Languages: []choice.Language{
			{Tag: "en", English: "English", Name: "English"}, {Tag: "es", English: "Spanish", Name: "Español"},
			{Tag: "ht", English: "Haitian Creole", Name: "Kreyòl ayisyen"}, {Tag: "zh-Hans", English: "Chinese", Name: "中文"},
		},
		Without: []letters.Household{
			{Code: "CP3-007", Skip: "vacant", Address: letters.Address{Number: "7", Street: "Alder St"}},
			{Code: "CP3-011", Address: letters.Address{Number: "11", Street: "Alder St"}},
		},
	}
}

// chosen lists the codes whose letters a choice prints, door by door.
func chosen(c choice.Choice, from choice.From, tag string) string {
	var codes []string
	for _, pod := range from.Pods {
		for _, h := range pod.Households {
			if c.Pod(pod.ID) && c.Door(&h, tag) {
				codes = append(codes, h.Code)
			}
		}
	}
	return strings.Join(codes, " ")
}

func TestPods(t *testing.T) {
	for asked, want := range map[string]string{
		"":                "",
		"cp4":             "CP4",
		" cp-4 ":          "CP4",
		"GREEN,CP3":       "CP3 GREEN",
		"green; cp3, CP3": "CP3 GREEN",
		"School Hill":     "CP3",
		"school":          "CP3",
		"marisol reyes":   "CP3",
		"MARISOL R":       "CP3",
		"ortiz":           "GREEN",
		"wen":             "CP3",
		"silva":           "CP4",
		"ana":             "CP4",
		"12":              "12",
		"marisol":         `!"marisol" could be CP3 School Hill (Marisol Reyes) or GREEN (Marisol Ortiz)|write the pod's ID: --pod CP3, or all: --pod CP3,GREEN`,
		"a":               `!there is no pod or leader "a"|the pods are CP3 School Hill (Marisol Reyes), CP4 (Dr. Ana Silva), 12, GREEN (Marisol Ortiz)`,
		"scool hill":      `!there is no pod or leader "scool hill"|did you mean "School Hill"?`,
		"sivla":           `!there is no pod or leader "sivla"|did you mean "Silva"?`,
		"cp9":             "!there is no pod CP9|the pods are CP3, CP4, 12, GREEN",
		"CP3,nobody":      `!there is no pod or leader "nobody"|the pods are CP3`,
		" , ":             "!--pod names no pod|the pods are CP3, CP4, 12, GREEN",
	} {
		var words []string
		if asked != "" {
			words = []string{asked}
		}
		got, err := choice.Pods(words, campaign().Pods)
		held(t, asked, strings.Join(got, " "), err, want)
	}
	if _, err := choice.Pods([]string{"CP1"}, nil); err == nil {
		t.Error("a pod is found where there are none")
	}
}

// held compares what was chosen, or after a "!" the error and how its hint begins.
func held(t *testing.T, asked, got string, err error, want string) {
	t.Helper()
	wrong, isWrong := strings.CutPrefix(want, "!")
	if !isWrong {
		if err != nil || got != want {
			t.Errorf("%q chooses %q, %v; want %q", asked, got, err, want)
		}
		return
	}
	message, hint, _ := strings.Cut(wrong, "|")
	var p letters.Problem
	if !errors.As(err, &p) || p.Message != message || !strings.HasPrefix(p.Hint, hint) || p.Hint == "" {
		t.Errorf("%q: %v, hint %q; want %q", asked, err, p.Hint, want)
	}
}

func TestLanguages(t *testing.T) {
	for asked, want := range map[string]string{
		"es":              "es",
		"ES, en":          "en+es",
		"Spanish":         "es",
		"español":         "es",
		"espanol":         "es",
		"es-MX":           "es",
		"Castilian":       "es",
		"creole":          "ht",
		"kreyol":          "ht",
		"Haitian":         "ht",
		"Chinese":         "zh-Hans",
		"zh":              "zh-Hans",
		"zh-hans":         "zh-Hans",
		"中文":              "zh-Hans",
		"Spansh":          `!the campaign has no letters in "Spansh"|did you mean "Spanish"?`,
		"French":          `!the campaign has no letters in "French"|its languages are English (en), Spanish (es), Haitian Creole (ht), Chinese (zh-Hans)`,
		"zh-Hant":         `!the campaign has no letters in "zh-Hant"|its languages`,
		"all of them":     `!the campaign has no letters in "all of them"|its languages`,
		";":               "!--lang names no language|its languages",
		"Spanish;Klingon": `!the campaign has no letters in "Klingon"|its languages`,
	} {
		c, err := choice.New(campaign(), choice.Asked{Languages: []string{asked}})
		held(t, asked, strings.TrimPrefix(c.Name(), "letters-"), err, want)
	}
}

// A language that is not shipped is chosen by its codes and names, whichever of them the
// campaign has.
func TestLanguagesThatAreNotShipped(t *testing.T) {
	from := campaign()
	from.Languages = append(from.Languages, choice.Language{Tag: "ku", English: "Kurdish", Name: "Kurdî"}, choice.Language{Tag: "tw", English: "Twi", Name: "Twi"},
		choice.Language{Tag: "pt", English: "Portuguese", Name: "Português"}, choice.Language{Tag: "pt-PT", English: "European Portuguese", Name: "Português europeu"})
	for asked, want := range map[string]string{
		"kmr": "ku", "Kurdish (Kurmanji)": "ku", "ku": "ku", "Kurdî": "ku", "ak": "tw", "Asante Twi": "tw", "Fante": "tw", "Akan": "tw",
		"pt": "pt", "Portuguese": "pt", "pt-PT": "pt-PT", "European Portuguese": "pt-PT", "Portugués": "pt",
		"Sorani": `!the campaign has no letters in "Sorani"|its languages`, "x-foo": `!the campaign has no letters in "x-foo"|its languages`, "und": `!the campaign has no letters in "und"|its languages`,
	} {
		c, err := choice.New(from, choice.Asked{Languages: []string{asked}})
		held(t, asked, strings.TrimPrefix(c.Name(), "letters-"), err, want)
	}
}

func TestCodes(t *testing.T) {
	for asked, want := range map[string]string{
		"CP3-002..CP3-004":       "CP3-002 CP3-003 CP3-004",
		"CP3-009, cp3-2":         "CP3-002 CP3-009",
		"CP3-1..3; CP4 2":        "CP3-001 CP3-002 CP3-003 CP4-002",
		"CP3-001,2,8-9":          "CP3-001 CP3-002 CP3-008 CP3-009",
		"CP3-006..CP3-008":       "CP3-006 CP3-008",
		"CP3-1-CP3-3":            "CP3-001 CP3-002 CP3-003",
		"12-1":                   "12-001",
		"green-1":                "GREEN-001",
		"CP3-2,CP3-2..3,CP3-3":   "CP3-002 CP3-003",
		"CP3-007":                "!CP3-007, 7 Alder St, gets no letter: the list skips it|CP3 has CP3-001 to CP3-010, but not CP3-007: skipped doors have no letter",
		"CP3-011":                "!CP3-011, 11 Alder St, gets no letter: it is no longer in the address list|CP3 has",
		"CP3-001..CP3-047":       "!no letter has the code CP3-047|CP3 has CP3-001 to CP3-010",
		"CP4-000":                "!no letter has the code CP4-000|CP4 has CP4-001 to CP4-002",
		"12-002":                 "!no letter has the code 12-002|12 has 12-001",
		"CP3-004..CP3-002":       "!CP3-004..CP3-002 goes backward|write the lower number first: CP3-002..CP3-004",
		"CP3-001..CP4-002":       "!CP3-001..CP4-002 goes from one pod into another|write the codes of each pod by themselves; CP3 has CP3-001 to CP3-010, but not CP3-007: skipped doors have no letter, and CP4 has",
		"CP9-001":                "!there is no pod CP9|the pods are",
		"1..2":                   "!001..002 is a number without its pod|write the pod too, CP3-001..002",
		"2-3":                    "!002..003 is a number without its pod|write the pod too",
		"CP3":                    `!"CP3" is no letter code|write codes as they stand on the letters`,
		"CP3-001,CP3-9999999999": `!"CP3-9999999999" is no letter code|write codes`,
	} {
		c, err := choice.New(campaign(), choice.Asked{Codes: asked})
		held(t, asked, chosen(c, campaign(), "en"), err, want)
	}
}

func TestCodesOfOnePod(t *testing.T) {
	for asked, want := range map[string]string{
		"1..3":         "CP3-001 CP3-002 CP3-003",
		"2-4":          "CP3-002 CP3-003 CP3-004",
		"002–004, 010": "CP3-002 CP3-003 CP3-004 CP3-010",
		"CP3-002":      "CP3-002",
		"4-2":          "!CP3-004..CP3-002 goes backward|write the lower number first",
		"CP4-002":      "!CP4-002 is not in CP3, which --pod chooses|leave --pod out",
		"8-10":         "CP3-008 CP3-009 CP3-010",
		"12-13":        "!no letter has the code CP3-012|CP3 has CP3-001 to CP3-010", // though there is a pod 12
	} {
		c, err := choice.New(campaign(), choice.Asked{Codes: asked, Pods: []string{"school hill"}})
		held(t, asked, chosen(c, campaign(), "en"), err, want)
	}
	one := campaign()
	one.Pods = one.Pods[:1]
	c, err := choice.New(one, choice.Asked{Codes: "2-4"})
	held(t, "2-4 where there is one pod", chosen(c, one, "en"), err, "CP3-002 CP3-003 CP3-004")
}

func TestKinds(t *testing.T) {
	for name, test := range map[string]struct {
		asked      choice.Asked
		whole      bool
		want       string // of the doors, in Spanish
		file, once string
	}{
		"all":              {choice.Asked{}, true, "CP3-001 CP3-002 CP3-003 CP3-004 CP3-005 CP3-006 CP3-008 CP3-009 CP3-010 CP4-001 CP4-002 12-001 GREEN-001", "letters-CP3.pdf", "letters.pdf"},
		"a pod":            {choice.Asked{Pods: []string{"cp4"}}, false, "CP4-001 CP4-002", "letters-CP3.pdf", "letters-CP4.pdf"},
		"a language":       {choice.Asked{Languages: []string{"English"}}, false, "", "letters-CP3-en.pdf", "letters-en.pdf"},
		"its own":          {choice.Asked{Languages: []string{"es", "en"}, Pods: []string{"12"}}, false, "12-001", "letters-CP3-en+es.pdf", "letters-12-en+es.pdf"},
		"codes":            {choice.Asked{Codes: "CP3-1..2,4,CP4-1"}, false, "CP3-001 CP3-002 CP3-004 CP4-001", "reprint-CP3-001..002+004.pdf", "reprint-CP3-001..002+004+CP4-001.pdf"},
		"codes again":      {choice.Asked{Codes: "CP3-8,CP3-2..5,CP3-3,CP3-6"}, false, "CP3-002 CP3-003 CP3-004 CP3-005 CP3-006 CP3-008", "reprint-CP3-002..006+008.pdf", "reprint-CP3-002..006+008.pdf"},
		"new doors":        {choice.Asked{New: true, Pods: []string{"CP3"}, Spare: 2}, false, "CP3-002 CP3-003 CP3-004 CP3-005 CP3-006 CP3-008 CP3-009 CP3-010", "new-CP3.pdf", "new-CP3.pdf"},
		"spares":           {choice.Asked{Spare: 2}, false, "", "spare-CP3.pdf", "spare.pdf"},
		"for a print shop": {choice.Asked{PrintShop: true}, true, "CP3-001 CP3-002 CP3-003 CP3-004 CP3-005 CP3-006 CP3-008 CP3-009 CP3-010 CP4-001 CP4-002 12-001 GREEN-001", "print-shop.pdf", "print-shop.pdf"},
		"a pod for one":    {choice.Asked{PrintShop: true, Pods: []string{"cp4"}}, false, "CP4-001 CP4-002", "print-shop-CP4.pdf", "print-shop-CP4.pdf"},
		"spares for one":   {choice.Asked{PrintShop: true, Spare: 9}, false, "", "print-shop-spare.pdf", "print-shop-spare.pdf"},
		"some spares":      {choice.Asked{Spare: 2, Languages: []string{"es"}}, false, "", "spare-CP3-es.pdf", "spare-es.pdf"},
	} {
		c, err := choice.New(campaign(), test.asked)
		if err != nil {
			t.Fatal(err)
		}
		if got := chosen(c, campaign(), "es"); got != test.want || c.Whole() != test.whole {
			t.Errorf("%s chooses %q, whole %v", name, got, c.Whole())
		}
		if got := c.FileName("CP3"); got != test.file {
			t.Errorf("%s is in %s, not %s", name, got, test.file)
		}
		test.asked.OneFile = true
		if c, err = choice.New(campaign(), test.asked); err != nil || c.FileName("CP3") != test.once {
			t.Errorf("%s in one file is in %s, not %s", name, c.FileName("CP3"), test.once)
		}
	}
}

// However much is chosen, the file has a name that a disk takes, and never one of the
// whole batch's.
func TestFileNames(t *testing.T) {
	from := choice.From{Languages: campaign().Languages}
	for p := range 40 {
		pod := letters.Pod{ID: fmt.Sprintf("POD%05d", p)}
		for serial := range 60 {
			pod.Households = append(pod.Households, letters.Household{Code: letters.Code{Pod: pod.ID, Serial: serial + 1}.String()})
		}
		from.Pods = append(from.Pods, pod)
	}
	rapid.Check(t, func(t *rapid.T) {
		var asked choice.Asked
		asked.OneFile = rapid.Bool().Draw(t, "one file")
		for _, n := range rapid.SliceOf(rapid.IntRange(0, 39)).Draw(t, "pods") {
			asked.Pods = append(asked.Pods, from.Pods[n].ID)
		}
		if len(asked.Pods) == 0 {
			var codes []string
			for _, n := range rapid.SliceOfN(rapid.IntRange(0, 60*40-1), 1, 200).Draw(t, "codes") {
				codes = append(codes, from.Pods[n%40].Households[n/40].Code)
			}
			asked.Codes = strings.Join(codes, ",")
		}
		c, err := choice.New(from, asked)
		if err != nil {
			t.Fatal(err)
		}
		for _, pod := range from.Pods {
			name := c.FileName(pod.ID)
			if len(name) > 80 || strings.ContainsAny(name, `/\:*?"<>| `) || name == "letters.pdf" {
				t.Errorf("a file is called %q", name)
			}
		}
	})
}
