package roster

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/phone"
)

// Table is what a pods table says.
type Table struct {
	// Pods are in the table's order.
	Pods []letters.Pod
	// Waiting are the leaders of rows without a pod.
	Waiting []letters.Leader

	// ids finds a pod's ID by any of the names the table has for it, as podKey
	// writes them; the empty ID where a name stands for two pods.
	ids map[string]string
}

// Pods reads the pods table, with files and sheets as in [Addresses]. A row
// without a pod is a leader who waits for one, a row without a leader is a pod
// that has none yet. Telephone numbers and e-mail addresses that cannot be
// right are problems of SeverityError: they would stand on every letter.
func Pods(r io.Reader, name string, o Options) (Table, []letters.Problem, error) {
	sheets, err := read(r, name, o.Country)
	if err != nil {
		return Table{}, nil, err
	}
	s, h, problems, err := choose(sheets, podTable, o)
	if err != nil || len(problems) > 0 {
		return Table{}, problems, err
	}
	if problems = checkColumns(s, podHeadings, addressHeadings, o.Columns, h); len(problems) > 0 {
		return Table{}, problems, nil
	}
	reader := podReader{addressReader: newAddressReader(s, h, o), rows: map[string]int{}}
	reader.table.ids = map[string]string{}
	for l, err := range s.lines() {
		if err != nil {
			return Table{}, nil, inFile(err, name)
		}
		if l.row > h.row && !l.blank() && !h.repeated(l) {
			reader.readPod(l)
		}
	}
	return reader.table, append(s.passed, reader.problems.all()...), nil
}

// podReader turns rows into pods and leaders.
type podReader struct {
	*addressReader
	table Table
	rows  map[string]int // the row in which a pod's ID is taken
}

func (r *podReader) readPod(l line) {
	lead := r.leader(l)
	typed, called := r.text(l, colPod), r.text(l, colPodName)
	switch {
	case typed == "" && called == "" && lead.IsZero():
		r.problem(l.row, "", letters.SeveritySkipped, "this row names neither a pod nor a leader; it is not used", "write the pod, or delete the row")
		return
	case typed == "" && called == "":
		r.table.Waiting = append(r.table.Waiting, lead)
		return
	}
	column := colPod
	if typed == "" {
		typed, column = called, colPodName
	}
	if called == "" {
		called = typed
	}
	id, made := podID(typed)
	if id == "" {
		r.problem(l.row, column, letters.SeverityError, fmt.Sprintf("no pod ID can be made from %q", typed), idHint)
		return
	}
	if row, taken := r.rows[id]; taken {
		r.problem(l.row, column, letters.SeverityError, fmt.Sprintf("row %d has pod %s already", row, id), "leave one row for each pod; if these are two pods, "+idHint)
		return
	}
	r.rows[id] = l.row
	if made {
		r.problem(l.row, column, letters.SeverityNote, fmt.Sprintf("%q is too long or has other signs than A to Z and 0 to 9: its letter codes begin with %s", typed, id), idHint)
	}
	r.table.Pods = append(r.table.Pods, letters.Pod{ID: id, Name: called, Leader: lead, Streets: r.text(l, colStreets), Source: lead.Source})
	for _, name := range []string{id, typed, called} {
		r.table.name(name, id)
	}
}

const idHint = "write a short ID of at most 8 letters and digits in the Pod column, for example CP3, and the long name under Pod name"

// name lets a pod be found by a name. The ID itself always finds its own pod.
func (t *Table) name(name, id string) {
	key := podKey(name)
	switch other, taken := t.ids[key]; {
	case !taken || key == podKey(id):
		t.ids[key] = id
	case other != id && podKey(other) != key:
		t.ids[key] = ""
	}
}

// leader reads what a row says of its leader; the zero Leader but for the
// Source where it names none.
func (r *podReader) leader(l line) letters.Leader {
	lead := letters.Leader{Source: letters.Source{File: r.sheet.file, Sheet: r.sheet.name, Row: l.row}}
	lead.Name = r.text(l, colLeader)
	lead.Phone = r.phone(l, colPhone)
	lead.WhatsApp = r.phone(l, colWhatsApp)
	if lead.Email = r.text(l, colEmail); lead.Email != "" {
		if why := emailFault(lead.Email); why != "" {
			r.problem(l.row, colEmail, letters.SeverityError, fmt.Sprintf("%s is not an e-mail address: %s", lead.Email, why), "write one address, for example ana@example.org, or clear the cell")
		}
	}
	lead.Languages = r.spoken(l)
	lead.Address = r.text(l, colAddress)
	if text := r.text(l, colCapacity); text != "" {
		n, err := strconv.Atoi(strings.TrimSuffix(text, ".0"))
		if err != nil || n < 1 {
			r.problem(l.row, colCapacity, letters.SeverityWarning, fmt.Sprintf("%s is not a number of households; it is not used", text), "write a number such as 40, or clear the cell")
		} else {
			lead.Capacity = n
		}
	}
	if lead.Name == "" && (!lead.Phone.IsZero() || !lead.WhatsApp.IsZero() || lead.Email != "") {
		r.problem(l.row, colLeader, letters.SeverityWarning, "the row has a telephone number or e-mail address but no leader's name; they are not printed", "write the leader's first name")
		return letters.Leader{Source: lead.Source}
	}
	return lead
}

func (r *podReader) phone(l line, m meaning) letters.Phone {
	text := r.text(l, m)
	if text == "" {
		return letters.Phone{}
	}
	c := l.at(r.header.column(m))
	if _, ok := c.number(); ok && strings.Contains(text, "E+") { // 6.17555E+09
		text = c.raw
	}
	phone, err := phone.Read(text, r.options.Country)
	if err != nil {
		r.problem(l.row, m, letters.SeverityError, err.Error(), "check the number with the leader: it will stand on every door of the pod")
		return letters.Phone{}
	}
	return phone
}

// spoken reads the languages that a leader speaks.
func (r *podReader) spoken(l line) []string {
	var tags []string
	text := r.text(l, colSpoken)
	if tag, u := nameLanguage(text); u == oneLanguage {
		return []string{r.own(tag)}
	}
	for _, part := range languageParts(text) {
		tag, u := nameLanguage(part)
		switch u {
		case oneLanguage:
			tags = append(tags, r.own(tag))
		case ambiguousName:
			r.problem(l.row, colSpoken, letters.SeverityWarning, part+" could be more than one language; it is left out", ambiguousHint(part))
		default:
			r.problem(l.row, colSpoken, letters.SeverityWarning, part+" is not a language that is known here; it is left out", "write its English name or its code, for example Spanish or es")
		}
	}
	return tags
}

// own is the campaign's tag for a language, or the language's usual one.
func (r *podReader) own(tag string) string {
	if own, ok := campaignLanguage(tag, r.options.Languages); ok {
		return own
	}
	return tag
}

// emailFault says why text cannot be an e-mail address; empty where it can.
func emailFault(text string) string {
	user, host, found := strings.Cut(text, "@")
	switch {
	case !found:
		return "it has no @"
	case strings.ContainsAny(text, " ,;<>\"()"):
		return "it has a space or a sign that cannot be in one"
	case user == "" || strings.Contains(host, "@"):
		return "it must have a name, one @ and a host"
	case !strings.Contains(strings.Trim(host, "."), ".") || strings.Contains(host, "..") || strings.HasPrefix(host, ".") || strings.HasSuffix(host, "."):
		return "what stands behind the @ is not a host such as example.org"
	}
	return ""
}
