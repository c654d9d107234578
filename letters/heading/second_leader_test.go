package heading_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// A number that stands under the wrong name is on forty doors.
func TestWhoseTelephoneItIs(t *testing.T) {
	const leader, leader2, phone, phone2 = letters.ColumnLeader, letters.ColumnLeader2, letters.ColumnPhone, letters.ColumnPhone2
	for headings, want := range map[string][]letters.Column{
		"Leader,Phone,Leader 2,Phone 2":                                       {leader, phone, leader2, phone2},
		"Phone 2,Leader 2,Phone,Leader":                                       {phone2, leader2, phone, leader},
		"Leader,Phone 2":                                                      {leader, phone2},
		"Leader 1,Phone 1,Leader 2,Phone 2":                                   {leader, phone, leader2, phone2},
		"Leader1,Phone1,Leader2,Phone2":                                       {leader, phone, leader2, phone2},
		"LeaderName,Leader2Name,LeaderPhone,Leader2Phone":                     {leader, leader2, phone, phone2},
		"Leader,Leader (2),Phone,Phone (2)":                                   {leader, leader2, phone, phone2},
		"Leader,Phone,Second leader,Second leader's phone":                    {leader, phone, leader2, phone2},
		"Leader,Phone (leader 2),Co-leader,Phone":                             {leader, phone2, leader2, phone},
		"Pod leader,Cell,2nd pod leader,Cell of 2nd leader":                   {leader, phone, leader2, phone2},
		"Name,Tel,Name 2,Tel. #2":                                             {leader, phone, leader2, phone2},
		"Contact,Mobile,Other mobile":                                         {leader, phone, phone2},
		"Captain,Phone number,Backup leader,Backup phone number":              {leader, phone, leader2, phone2},
		"Líder,Teléfono,Segundo líder,Segundo teléfono":                       {leader, phone, leader2, phone2},
		"Responsable,Teléfono,Otra responsable,Teléfono de la 2ª responsable": {leader, phone, leader2, phone2},
		"Responsable,Téléphone,Deuxième responsable,Autre téléphone":          {leader, phone, leader2, phone2},
		"Responsável,Telefone,Segunda responsável,Telefone 2":                 {leader, phone, leader2, phone2},
		"Leitung,Telefon,Zweite Leitung,Zweites Telefon":                      {leader, phone, leader2, phone2},
		"Ansprechperson,Handy,Stellvertretung,Weitere Telefonnummer":          {leader, phone, leader2, phone2},
		"Leader / Líder,Phone / Teléfono,Leader 2 / Líder 2,2nd phone":        {leader, phone, leader2, phone2},
		// By where they stand.
		"Leader,Phone,Leader,Phone":             {leader, phone, leader2, phone2},
		"Leader,Phone,Co-leader,Mobile":         {leader, phone, leader2, phone2},
		"Co-leader,Phone,Leader,Phone":          {leader2, phone2, leader, phone},
		"Leader,Leader 2,Phone,Phone":           {leader, leader2, phone, phone2},
		"Leader,Phone,Mobile,Leader 2":          {leader, phone, "", leader2},
		"Leader,Leader 2,Phone":                 {leader, leader2, phone},
		"Leader,Phone,Contact":                  {leader, phone, ""},
		"Leader,Email,Leader 2,Email,WhatsApp":  {leader, letters.ColumnEmail, leader2, "", letters.ColumnWhatsApp},
		"Leader,WhatsApp,Phone,WhatsApp (2)":    {leader, letters.ColumnWhatsApp, phone, ""},
		"Leader,First name,Second name,Phone":   {leader, "", "", phone},
		"Leader,Other contact,Phone,Languages":  {leader, "", phone, letters.ColumnLanguages},
		"Leader,Phone,Hours,Name on letters":    {leader, phone, letters.ColumnHours, letters.ColumnOnLetters},
		"Leader,Tel,Horario,Nombre impreso":     {leader, phone, letters.ColumnHours, letters.ColumnOnLetters},
		"Nom,Tél,Horaires,Nom sur les lettres":  {leader, phone, letters.ColumnHours, letters.ColumnOnLetters},
		"Nome,Telefone,Horário,Nome nas cartas": {leader, phone, letters.ColumnHours, letters.ColumnOnLetters},
		"Leitung,Handy,Sprechzeiten,Rufname":    {leader, phone, letters.ColumnHours, letters.ColumnOnLetters},
		"Leader,Phone,When to call,Goes by":     {leader, phone, letters.ColumnHours, letters.ColumnOnLetters},
	} {
		table, _ := find(t, headings+"\n"+strings.Repeat("x,", len(want))+"\n", heading.Pods, heading.Options{Country: "US"})
		var got []letters.Column
		for i := range want {
			got = append(got, table.ColumnAt(i))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s is read as %q, want %q", headings, got, want)
		}
	}
}

// What is only guessed is said, and a campaign may say it otherwise.
func TestColumnsOfASecondLeaderThatAreGuessed(t *testing.T) {
	const text = "Leader,Phone,Leader,Phone\nAna,,Bo,617-555-0102\n"
	table, _ := find(t, text, heading.Pods, heading.Options{Country: "US"})
	want := []string{
		"note 1 Leader: this column is read as the second leader",
		"note 1 Phone: this column is read as the second leader's telephone",
	}
	if diff := cmp.Diff(want, reported(table.Notes)); diff != "" {
		t.Error(diff)
	}
	if got := table.Cell(table.Sheet.Head[1], letters.ColumnPhone).Shown; got != "" {
		t.Errorf("the leader without a telephone has %s, which is the other's", got)
	}
	named := heading.Options{Country: "US", Columns: map[string]string{"phone 2": "Mobile", "leader 2": "Helper"}}
	table, problems := find(t, "Leader,Phone,Mobile,Helper\nAna,,,\n", heading.Pods, named)
	if len(problems) > 0 || table.Index(letters.ColumnPhone2) != 2 || table.Index(letters.ColumnLeader2) != 3 {
		t.Errorf("the campaign's names are read as %v, %v", table.Columns, reported(problems))
	}
}

// A list of residents is no table of pods, whoever is numbered in it.
func TestResidentsWithNumbersAreNoPods(t *testing.T) {
	table, problems := find(t, "Name 1,Phone 1,Name 2,Address\nAna,617-555-0101,Bo,12 Alder St\n", heading.Addresses, heading.Options{Country: "US"})
	if len(problems) > 0 || table.Index(letters.ColumnAddress) != 3 {
		t.Errorf("read as %v, %v", table.Columns, reported(problems))
	}
}
