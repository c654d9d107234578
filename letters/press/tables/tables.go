package tables

import (
	"context"
	"sync"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/press/lists"
	"doorletters/letters/sheet"
)

// Tables are the address list and the pods table of a campaign. What was looked at once
// is kept, so they may be asked often, by several at the same time.
type Tables struct {
	reader lists.Reader

	mutex   sync.Mutex
	columns []List
	pods    *PodsTable
}

// New returns the tables of the campaign that a reader is of.
func New(r lists.Reader) *Tables { return &Tables{reader: r} }

// The kinds of list.
const (
	Addresses = "addresses"
	Pods      = "pods"
)

// named are the lists that the settings name, by kind.
func (t *Tables) named() map[string]string {
	return map[string]string{Addresses: t.reader.Campaign.Addresses, Pods: t.reader.Campaign.Pods}
}

// unheaded is a list whose headings cannot be found, which a check says, with its sheets.
type unheaded struct {
	letters.Problem
	sheets []sheet.Sheet
}

func (u unheaded) Unwrap() error { return u.Problem }

// look opens a list and shows its tables. There is none where the list names no file; where
// its headings cannot be found the error is unheaded.
func (t *Tables) look(ctx context.Context, kind string, show func(tables []heading.Table) error) error {
	setting := t.named()[kind]
	if setting == "" {
		return nil
	}
	f, named, err := t.reader.Open(setting, kind)
	if err != nil {
		return err
	}
	defer f.Close()
	sheets, err := heading.Open(lists.Stoppable(ctx, f), named.File, t.reader.Campaign.Country)
	if err != nil {
		return err
	}
	wanted := heading.Addresses
	if kind == Pods {
		wanted = heading.Pods
	}
	found, problems, err := heading.FindAll(sheets, wanted, t.reader.Options(named))
	if err != nil {
		return err
	}
	for _, p := range problems {
		if p.Severity == letters.SeverityError {
			return unheaded{p, sheets}
		}
	}
	return show(found)
}
