package leaders_test

import (
	"math/rand"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/leaders"
	"doorletters/letters/letterstest"
)

// inPods gives doors the pods that are typed, and returns the IDs by what is typed.
func inPods(table *leaders.Table, typed ...string) (map[string]string, []letters.Problem) {
	var doors []letters.Household
	for i, pod := range typed {
		doors = append(doors, letters.Household{Pod: pod, Source: letters.Source{File: "doors.csv", Row: i + 2}})
	}
	problems := leaders.Reconcile(doors, table)
	ids := map[string]string{}
	for i := range doors {
		ids[typed[i]] = doors[i].Pod
	}
	return ids, problems
}

// Wards and their precincts: 1-2 is not 12.
func TestPodsThatDifferInASignOnly(t *testing.T) {
	for _, typed := range [][]string{{"1-2", "12", "1-1", "11", "1 1"}, {"1 1", "11", "1-1", "12", "1-2"}} {
		got, problems := inPods(new(leaders.Table), typed...)
		if diff := cmp.Diff(map[string]string{"1-2": "1X2", "12": "12", "1-1": "1X1", "11": "11", "1 1": "1X1"}, got); diff != "" {
			t.Error(diff)
		}
		if told := strings.Join(letterstest.Told(problems), "\n"); !strings.Contains(told, "its letter codes begin with 1X2, since those of pod 12 begin with 12") {
			t.Error(told)
		}
	}
	got, _ := inPods(new(leaders.Table), "Greenwood", "greenwoo", "Greenwoods", "w-1-12", "W11-2", "w1112", "Nº 9", "1-2-3-4", "12-34", "1234", "1-234")
	if diff := cmp.Diff(map[string]string{
		"Greenwood": "GREENWO2", "greenwoo": "GREENWOO", "Greenwoods": "GREENWO3", "w-1-12": "W112", "W11-2": "W11X2", "w1112": "W1112",
		"Nº 9": "NO9", "1-2-3-4": "1X2X3X4", "12-34": "12X34", "1234": "1234", "1-234": "1X234",
	}, got); diff != "" {
		t.Error(diff)
	}
}

// A pod of the list that the table has but for a gap is another, and somebody is told.
func TestAPodLikeOneOfTheTable(t *testing.T) {
	table, _ := pods(t, "Pod,Leader\n12,Ana\n")
	got, problems := inPods(&table, "1-2", "12")
	if got["1-2"] == "12" || got["12"] != "12" || len(problems) != 1 || problems[0].Severity != letters.SeverityWarning {
		t.Errorf("%v, %v", got, letterstest.Told(problems))
	}
}

// Whatever people call pods, each name has one ID, no two pods share one, and the order
// of the rows does not matter.
func TestIDsDoNotDependOnTheOrderOfRows(t *testing.T) {
	name := rapid.OneOf(
		rapid.StringMatching(`[1-3][- ./]?[1-3]{1,2}`), rapid.StringMatching(`(Cedar|Cédar) ?(Park|park)(way|land|side)?( North| Nord)?`),
		rapid.SampledFrom([]string{"Greenwood", "GREENWOO", "Greenwoods", "A", "A-2", "a2", "A 2 B", "Building1", "Building 1", "building"}),
	)
	rapid.Check(t, func(t *rapid.T) {
		typed := rapid.SliceOfN(name, 1, 12).Draw(t, "names")
		got, _ := inPods(new(leaders.Table), typed...)
		shuffled := slices.Clone(typed)
		rand.New(rand.NewSource(rapid.Int64().Draw(t, "order"))).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		again, _ := inPods(new(leaders.Table), shuffled...)
		if diff := cmp.Diff(got, again); diff != "" {
			t.Fatal(diff)
		}
		for a, id := range got {
			if _, ok := letters.ParseCode(id + "-001"); !ok {
				t.Fatalf("%q has no ID: %q", a, id)
			}
			for b := range got {
				if squeeze(a) != squeeze(b) && id == got[b] {
					t.Fatalf("%q and %q are both %s", a, b, id)
				}
			}
		}
	})
}

var gap = regexp.MustCompile(`([0-9]) ([0-9])`)

// squeeze is a name without what people type differently for one pod.
func squeeze(name string) string {
	name = strings.NewReplacer("-", " ", ".", " ", "/", " ").Replace(letters.Fold(name))
	return strings.ReplaceAll(gap.ReplaceAllString(gap.ReplaceAllString(name, "$1-$2"), "$1-$2"), " ", "")
}
