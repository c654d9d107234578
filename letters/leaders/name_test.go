package leaders_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/leaders"
	"doorletters/letters/letterstest"
)

// leaderOf reads the leader of a row, by the columns' headings.
func leaderOf(t interface {
	Helper()
	Fatal(...any)
}, row map[string]string) (letters.Leader, []letters.Problem) {
	t.Helper()
	headings := []string{"Pod", "Leader", "Phone", "Name on letters", "Leader 2", "Phone 2", "Hours"}
	cells := make([]string, len(headings))
	for i, h := range headings {
		cells[i] = `"` + strings.ReplaceAll(row[h], `"`, `""`) + `"`
	}
	cells[0] = "CP1"
	text := strings.Join(headings, ",") + "\n" + strings.Join(cells, ",") + "\n"
	table, problems, err := leaders.Read(strings.NewReader(text), "pods.csv", heading.Options{Country: "US"})
	if err != nil {
		t.Fatal(err)
	}
	if len(table.Pods) != 1 {
		t.Fatal("no pod: ", letterstest.Told(problems))
	}
	return table.Pods[0].Leader, problems
}

// In each line: what is typed, the whole name, and what the largest line of a letter
// calls the leader where it is not the whole name.
const names = `
Inés Caldwell | Inés Caldwell | Inés
Rosalind | Rosalind |
Jean-Luc Bernard | Jean-Luc Bernard | Jean-Luc
Ngozi Okafor | Ngozi Okafor | Ngozi
Wanjiru Kamau | Wanjiru Kamau | Wanjiru
Tsegaye Bekele | Tsegaye Bekele | Tsegaye
Björk Guðmundsdóttir | Björk Guðmundsdóttir | Björk
Zoë Ångström | Zoë Ångström | Zoë
Łucja Wójcik | Łucja Wójcik | Łucja
Deniz Yılmaz | Deniz Yılmaz | Deniz
Fatima al-Masri | Fatima al-Masri | Fatima
Omar El-Sayed | Omar El-Sayed | Omar
Siobhán O'Rourke | Siobhán O'Rourke | Siobhán
Fiona MacLeod | Fiona MacLeod | Fiona
DeShawn Carter | DeShawn Carter | DeShawn
TJ Baker | TJ Baker | TJ
ana silva | ana silva | ana
INÉS CALDWELL | INÉS CALDWELL | INÉS
Amy Chen | Amy Chen | Amy
Hoa Nguyễn | Hoa Nguyễn | Hoa
Min-jun Park | Min-jun Park | Min-jun
Anjali Sharma | Anjali Sharma | Anjali
अनिता शर्मा | अनिता शर्मा | अनिता
Ольга Коваль | Ольга Коваль | Ольга
Ελένη Παππά | Ελένη Παππά | Ελένη
فاطمة حسن | فاطمة حسن | فاطمة
אילנה כהן | אילנה כהן | אילנה
አበበ ቢቂላ | አበበ ቢቂላ | አበበ
সুমাইয়া রহমান | সুমাইয়া রহমান | সুমাইয়া
Ana M. Silva | Ana M. Silva | Ana
Ana M L Silva | Ana M L Silva | Ana
Ana S. | Ana S. | Ana

Dr. Ana Silva | Dr. Ana Silva | Ana
Dr.Ana Silva | Dr.Ana Silva | Ana
Rev. Dr. Marcus Webb | Rev. Dr. Marcus Webb | Marcus
the Rev. Thelma Webb | the Rev. Thelma Webb | Thelma
Mrs. Baker | Mrs. Baker |
Mme Toussaint | Mme Toussaint |
Madanm Toussaint | Madanm Toussaint |
M. Étienne Fabre | M. Étienne Fabre | Étienne
Herr Dr. Klaus Weber | Herr Dr. Klaus Weber | Klaus
Señora Pilar Ortiz | Señora Pilar Ortiz | Pilar
Señor(a) Ortiz | Señor(a) Ortiz |
Sr. Ramón Ortiz | Sr. Ramón Ortiz | Ramón
Doña Pilar | Doña Pilar |
Dott.ssa Giulia Ricci | Dott.ssa Giulia Ricci | Giulia
Pani Zofia Kamińska | Pani Zofia Kamińska | Zofia
Haji Yusuf Ibrahim | Haji Yusuf Ibrahim | Yusuf
Sheikh Yusuf | Sheikh Yusuf |
Imam Yusuf Ibrahim | Imam Yusuf Ibrahim | Yusuf
Rabbi Levine | Rabbi Levine |
Sister Agnes Moore | Sister Agnes Moore | Agnes
Father Moore | Father Moore |
Smt. Lakshmi Rao | Smt. Lakshmi Rao | Lakshmi
Md. Karim Hossain | Md. Karim Hossain | Karim
U Thant | U Thant |
Mr. | Mr. |
Pastor | Pastor |
г-жа Ольга Коваль | г-жа Ольга Коваль | Ольга
د. ليلى حسن | د. ليلى حسن | ليلى

Silva, Ana | Ana Silva | Ana
Silva,Ana | Ana Silva | Ana
Silva , Ana , | Ana Silva | Ana
Silva, Dr. Ana | Dr. Ana Silva | Ana
Dr. Silva, Ana | Dr. Ana Silva | Ana
Silva, Mrs. | Mrs. Silva |
Silva, Ana M. | Ana M. Silva | Ana
Silva, A. | A. Silva |
Silva, Ana, RN | Ana Silva, RN | Ana
Smith, John Jr. | John Smith Jr. | John
Smith Jr., John | John Smith Jr. | John
de la Cruz, Rosa | Rosa de la Cruz | Rosa
Cruz, Rosa de la | Rosa de la Cruz | Rosa
van den Berg, Pieter | Pieter van den Berg | Pieter
O'Brien, Nora | Nora O'Brien | Nora
al-Masri, Fatima | Fatima al-Masri | Fatima
García López, Inés | Inés García López | Inés
Silva, Ana María | Ana María Silva |
Nguyễn, Hoa | Hoa Nguyễn | Hoa
St. John, Ian | Ian St. John | Ian
Kim, Sora | Sora Kim | Sora
CHEN, MA | MA CHEN |
Silva, Ana (she/her) | Ana Silva (she/her) | Ana
King, Jr. | King, Jr. |
King Jr. | King Jr. |
Ana Silva, RN | Ana Silva, RN | Ana
Ana Silva, MD, PhD | Ana Silva, MD, PhD | Ana
Ana Silva, she/her | Ana Silva, she/her | Ana
Ana Silva RN | Ana Silva RN | Ana
Thomas Baker III | Thomas Baker III | Thomas
Ana Silva, evenings only | Ana Silva, evenings only | Ana
Ana Silva, Building 5 | Ana Silva, Building 5 | Ana
García López, María José | García López, María José |
Ana Silva, Bo Diaz | Ana Silva, Bo Diaz |
Silva, Ana, Bo | Silva, Ana, Bo |
陈, 伟 | 陈, 伟 |

O'Brien,, | O'Brien |
, Ana Silva | Ana Silva | Ana
- Ana Silva - | Ana Silva | Ana
;Ana, | Ana |
J. Robert | J. Robert |
J Robert Baker | J Robert Baker |
J.R. Baker | J.R. Baker |
Wm. Baker | Wm. Baker |
Ana (she/her) | Ana (she/her) | Ana
Inés Caldwell (she/her) | Inés Caldwell (she/her) | Inés
Robert "Bob" Baker | Robert "Bob" Baker |
de Souza | de Souza |
Van Dyke | Van Dyke |
Abu Bakr | Abu Bakr |
al-Amin Hassan | al-Amin Hassan |
Abdul Karim | Abdul Karim |
O'Shea Baker | O'Shea Baker |
Ana de | Ana de |

Nguyễn Hoa | Nguyễn Hoa |
Nguyễn Thị Hoa | Nguyễn Thị Hoa |
Đặng Lan | Đặng Lan |
Dang Lan | Dang Lan |
Chen Wei | Chen Wei |
Zhang Min | Zhang Min |
Wong Ka-fai | Wong Ka-fai |
Park Ji-woo | Park Ji-woo |
Choi Yuna | Choi Yuna |
Kim Baker | Kim Baker |
Lee Baker | Lee Baker |
Sok Dara | Sok Dara |
Chea Sophal | Chea Sophal |
Nagy Anna | Nagy Anna |
Kovács Jánosné | Kovács Jánosné |
Tanaka Yuki | Tanaka Yuki |
Aung Kyaw | Aung Kyaw |
陈伟 | 陈伟 |
田中 由紀 | 田中 由紀 |
김 지우 | 김 지우 |
アナ・シルバ | アナ・シルバ |
សុខ ដារ៉ា | សុខ ដារ៉ា |
அனிதா குமார் | அனிதா குமார் |
Bartók Béla | Bartók Béla |
Popescu Ion | Popescu Ion |
Kowalska Anna | Kowalska Anna |
Muhammad Usman | Muhammad Usman |
Иванова Мария | Иванова Мария |
Батын Болд | Батын Болд |

Juan Carlos García | Juan Carlos García |
Juan Carlos | Juan Carlos |
Mary Ann Smith | Mary Ann Smith |
Mary Ann | Mary Ann |
Maria del Carmen Lopez | Maria del Carmen Lopez |
Dr. Mary Ann Smith | Dr. Mary Ann Smith |
Jean Pierre | Jean Pierre |
Jan van Dijk | Jan van Dijk |

Ana & Bo | Ana & Bo |
Ana Silva and Bo Diaz | Ana Silva and Bo Diaz |
Ana y Bo | Ana y Bo |
Ana et Bo | Ana et Bo |
Ana und Bo | Ana und Bo |
Ana ak Bo | Ana ak Bo |
Ана и Бо | Ана и Бо |
آنا و بو | آنا و بو |
Ana/Bo | Ana/Bo |
Ana + Bo | Ana + Bo |
Mr. & Mrs. Baker | Mr. & Mrs. Baker |
Ana, Bo and Cy | Ana, Bo and Cy |
陈伟、李娜 | 陈伟、李娜 |

Front desk | Front desk |
Front Desk | Front Desk |
The Baker Family | The Baker Family |
Familia Ortiz | Familia Ortiz |
BAKER Ana | BAKER Ana |
Ana 2 | Ana 2 |
`

func TestNames(t *testing.T) {
	for line := range strings.Lines(names) {
		if strings.TrimSpace(line) == "" {
			continue
		}
		parts := strings.Split(line, " | ")
		if len(parts) == 2 {
			parts[1] = strings.TrimSuffix(strings.TrimSpace(parts[1]), " |")
			parts = append(parts, "")
		}
		typed, whole, called := parts[0], parts[1], strings.TrimSpace(parts[2])
		lead, _ := leaderOf(t, map[string]string{"Leader": typed})
		short := lead.ShortName()
		if called == "" {
			called = whole
		}
		if lead.Name != whole || short != called {
			t.Errorf("%q is %q, called %q; want %q, called %q", typed, lead.Name, short, whole, called)
		}
	}
}

func TestNameOnLetters(t *testing.T) {
	lead, problems := leaderOf(t, map[string]string{"Leader": "Silva, Dr. Ana", "Name on letters": "Ana from No. 12,, "})
	if lead.Name != "Dr. Ana Silva" || lead.Printed() != "Ana from No. 12" || lead.ShortName() != "Ana from No. 12" || len(problems) > 0 {
		t.Errorf("%+v, %v", lead, letterstest.Told(problems))
	}
	lead, problems = leaderOf(t, map[string]string{"Name on letters": "Silva, Ana"})
	if lead.IsZero() || lead.Printed() != "Silva, Ana" || len(problems) > 0 {
		t.Errorf("a leader who is only named for letters: %+v, %v", lead, letterstest.Told(problems))
	}
}

// What letters call the leaders is said once, of few or of many.
func TestWhatLeadersAreCalledIsSaid(t *testing.T) {
	_, problems := pods(t, "Pod,Leader,Name on letters\nCP1,Inés Caldwell,\nCP2,Rosalind,\nCP3,\"Baker, Tom\",\nCP4,Ana Silva,Doña Ana\nCP5,Nguyễn Thị Hoa,\n,Cyd Moore,\nCP6,\"Silva, Ana María\",\n")
	want := []string{
		`note 8 Leader: "Silva, Ana María" is read as Ana María Silva`,
		"note 0 Leader: letters call the leaders: Inés (Inés Caldwell), Tom (Tom Baker), Cyd (Cyd Moore)",
	}
	if diff := cmp.Diff(want, letterstest.Told(problems)); diff != "" {
		t.Error(diff)
	}
	var many strings.Builder
	many.WriteString("Pod,Leader\n")
	for i := range 14 {
		fmt.Fprintf(&many, "CP%d,Ana%c Silva\n", i, 'a'+i)
	}
	if _, problems = pods(t, many.String()); len(problems) != 1 || !strings.HasSuffix(problems[0].Message, "Anaj (Anaj Silva) and 4 more") {
		t.Errorf("%v", letterstest.Told(problems))
	}
}

// Whatever is typed, a leader is called by a word of the name that is typed.
func TestCalledIsAWordOfTheName(t *testing.T) {
	words := rapid.SampledFrom([]string{
		"Ana", "bo", "INÉS", "Silva", "Nguyễn", "Kim", "de", "la", "van", "von", "al-", "al-Masri", "O'", "O'Brien", "Mac", "bin", "Dr.", "Mrs", "Señor(a)",
		"Pastor", "Imam", "Sr.", "Jr.", "RN", "MD", "III", "J.", "M", "J.R.", "&", "and", "y", "(she/her)", "she/her", "陈伟", "فاطمة", "د.", "12", "-", ",", "Desk", "'", "\"Bo\"", "Jean-Luc", "é", ".",
	})
	between := rapid.SampledFrom([]string{" ", " ", " ", ", ", ",", ",, ", "  "})
	never := []string{"de", "la", "van", "von", "al-", "O'", "Mac", "bin", "Dr.", "Mrs", "Señor(a)", "Pastor", "Imam", "Sr.", "Jr.", "RN", "MD", "III", "and", "y", "د.", "12", "Desk"}
	rapid.Check(t, func(t *rapid.T) {
		var typed strings.Builder
		for range rapid.IntRange(1, 6).Draw(t, "words") {
			typed.WriteString(words.Draw(t, "word") + between.Draw(t, "between"))
		}
		lead, _ := leaderOf(t, map[string]string{"Leader": typed.String(), "Name on letters": "x"})
		called := lead.Called
		if called == "" {
			return
		}
		switch {
		case !slices.Contains(strings.FieldsFunc(lead.Name, func(r rune) bool { return r == ' ' || r == ',' }), called):
			t.Fatalf("%q: %q is no word of %q", typed.String(), called, lead.Name)
		case slices.Contains(never, called), utf8.RuneCountInString(strings.Trim(called, ".")) < 2:
			t.Fatalf("%q: nobody is called %q", typed.String(), called)
		}
	})
}

func TestSecondLeader(t *testing.T) {
	for _, test := range []struct {
		row  map[string]string
		want letters.Person
		told []string
	}{
		{map[string]string{"Leader": "Ana", "Leader 2": "Diaz, Bo", "Phone 2": "(617) 555-0102"},
			letters.Person{Name: "Bo Diaz", Phone: letters.Phone{Printed: "617-555-0102", E164: "+16175550102"}},
			[]string{`note 2 Leader 2: "Diaz, Bo" is read as Bo Diaz`}},
		{map[string]string{"Leader": "Ana", "Leader 2": "Bo"}, letters.Person{Name: "Bo"}, nil},
		{map[string]string{"Leader": "Ana", "Phone 2": "617-555-0102"}, letters.Person{},
			[]string{"warning 2 Phone 2: the row has a second leader's telephone number but no name; it is not printed"}},
		{map[string]string{"Leader": "Ana", "Leader 2": "Bo", "Phone 2": "617-555-01"}, letters.Person{Name: "Bo"},
			[]string{`error 2 Phone 2: "617-555-01" has 8 digits; a number in US has 10`}},
		{map[string]string{"Leader 2": "Bo", "Phone 2": "617-555-0102"}, letters.Person{},
			[]string{"warning 2 Leader: the row has a second leader but no first; neither is printed"}},
	} {
		lead, problems := leaderOf(t, test.row)
		if diff := cmp.Diff(test.want, lead.Second); diff != "" {
			t.Errorf("%v: %s", test.row, diff)
		}
		if diff := cmp.Diff(test.told, letterstest.Told(problems)); diff != "" {
			t.Errorf("%v: %s", test.row, diff)
		}
	}
}

func TestHours(t *testing.T) {
	for typed, want := range map[string]string{
		"evenings after 6": "evenings after 6", "9-5": "9-5", "9 to 8": "9 to 8", "24/7": "24/7", "18:00-20:00": "18:00-20:00", "Mon–Fri 9–17": "Mon–Fri 9–17",
		"下午六点以后": "下午六点以后", "none": "", "5": "", "5-Sep": "", "9/5/2026": "",
	} {
		lead, problems := leaderOf(t, map[string]string{"Leader": "Ana", "Hours": typed})
		if lead.Hours != want || (want == "" && typed != "none") != (len(problems) == 1) {
			t.Errorf("%q is read as %q, %v", typed, lead.Hours, letterstest.Told(problems))
		}
	}
}
