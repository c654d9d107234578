package desk

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/distance"
	"doorletters/letters/press"
)

// podsScreen is the pods, and the one that is chosen.
type podsScreen struct {
	Proposal  bool // nothing is remembered: another list would give other pods
	Complete  bool
	Pods      []podRow
	Chosen    *podPanel
	Map       *podMap
	Size      letters.PodSize // that pods are asked to have
	Most      int             // doors of a pod that may be asked for
	Waiting   *waitingLeaders
	Unplaced  *podStreet       // doors without a pod
	NoMap     *letters.Problem // why there is none
	Questions []question
}

// podRow is a pod in the table.
type podRow struct {
	press.PodReport
	Way    string // how long it is; empty where that is not known
	Timed  bool   // its minutes are known
	Done   int    // doors at which the letter was left, as leaders have told
	Chosen bool
}

// podPanel is what can be done about the pod that is chosen.
type podPanel struct {
	podRow
	Streets   []podStreet
	LeaderRow int // of the one that is chosen; 0 for nobody
	Leaders   []leaderOption
	Move      moveView
}

func (d *Desk) pods(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	if session.HandedOver() {
		return v.goTo("pod", "")
	}
	s := podsScreen{Complete: session.Complete(), Proposal: !session.Remembered()}
	questions, err := v.questions(session)
	if err != nil {
		return err
	}
	for _, q := range questions {
		if q.Kind == letters.KindRenamedPod {
			s.Questions = append(s.Questions, q)
		}
	}
	if !s.Complete {
		return v.show("pods", s)
	}
	s.Pods, s.Size, s.Unplaced = v.podRows(session), session.Settings().PodSize, withoutPod(session)
	s.Most = press.MaxPodSize
	table, err := session.PodsTable(v.r.Context())
	if err != nil {
		return err
	}
	s.Waiting = whoWaits(session, table)
	if at := chosenPod(s.Pods, v.r.FormValue("pod")); at >= 0 {
		s.Pods[at].Chosen = true
		s.Chosen = v.panelOf(session, table, s.Pods[at])
	}
	view, err := session.Map()
	if err != nil {
		problems := problemsOf(err)
		if problems == nil {
			return err
		}
		s.NoMap = &problems[0]
		return v.show("pods", s)
	}
	s.Map = mapOf(view, s.Chosen)
	return v.show("pods", s)
}

// podRows are the pods in their order.
func (v *visit) podRows(session *press.Session) []podRow {
	a, _ := session.Assignment()
	done := map[string]int{}
	for _, pod := range session.Pods() {
		for _, h := range pod.Households {
			if h.Done != "" {
				done[pod.ID]++
			}
		}
	}
	var rows []podRow
	for _, r := range a.Report() {
		rows = append(rows, podRow{
			PodReport: r, Done: done[r.ID], Timed: r.Metres > 0 || r.Buildings == 1,
			Way: distance.In(session.Settings().Country, v.texts.Tag, r.Metres),
		})
	}
	return rows
}

// chosenPod is the place of the pod that is asked for, or else of the first that needs
// looking at; -1 where there are none.
func chosenPod(rows []podRow, id string) int {
	if at := slices.IndexFunc(rows, func(r podRow) bool { return r.ID == id }); at >= 0 {
		return at
	}
	if at := slices.IndexFunc(rows, func(r podRow) bool { return r.Reason != "" && r.Households > 0 }); at >= 0 {
		return at
	}
	return min(0, len(rows)-1)
}

func (v *visit) panelOf(session *press.Session, table press.PodsTable, row podRow) *podPanel {
	pod := podOf(session, row.ID)
	panel := &podPanel{podRow: row, Streets: podStreets(*pod, row.Streets), Leaders: leaderOptions(session, table, row.Leader)}
	for _, o := range panel.Leaders {
		if o.Chosen {
			panel.LeaderRow = o.Row
		}
	}
	panel.Move = v.moveView(session, selection{pod: row.ID}, "")
	return panel
}

// podOf returns a pod of a campaign; nil where it has none of that ID.
func podOf(session *press.Session, id string) *letters.Pod {
	pods := session.Pods()
	if at := slices.IndexFunc(pods, func(p letters.Pod) bool { return p.ID == id }); at >= 0 {
		return &pods[at]
	}
	return nil
}

// leaderOption is somebody who may lead the pod that is chosen.
type leaderOption struct {
	Row    int // in the pods table
	Name   string
	Pods   string // that they lead
	Chosen bool
}

// leaderOptions are all who lead pods, or wait for one.
func leaderOptions(session *press.Session, table press.PodsTable, now letters.Leader) []leaderOption {
	leads := map[int][]string{}
	for _, pod := range session.Pods() {
		if row := pod.Leader.Source.Row; row > 0 && !pod.Leader.IsZero() {
			leads[row] = append(leads[row], pod.ID)
		}
	}
	var options []leaderOption
	for _, r := range table.Rows {
		if name := r.Cells[letters.ColumnLeader]; name != "" && !r.Sample {
			options = append(options, leaderOption{r.Row, name, strings.Join(leads[r.Row], ", "), r.Row == now.Source.Row})
		}
	}
	slices.SortStableFunc(options, func(a, b leaderOption) int { return cmp.Compare(a.Name, b.Name) })
	return options
}

// podsTable returns the pods table, and the name of its file: of a new one where the
// campaign has none.
func podsTable(ctx context.Context, session *press.Session, f *draft) (table press.PodsTable, file string, err error) {
	if table, err = session.PodsTable(ctx); err != nil || table.File != "" {
		return table, table.File, err
	}
	for file = newPods; ; file = "new-" + file {
		if data, err := f.read(file); err != nil || data == nil {
			return table, file, err
		}
	}
}
