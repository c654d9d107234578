package languages

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// Differences returns the keys of the messages that a file says in other words than are in
// force: those of the file that is there, and of the program where that has none. Where it
// says nothing those in force stay the program's. A file that is there may be without Data.
// The error is a [letters.Problem] where one cannot be read.
func Differences(there, brought File) ([]string, error) {
	ours, err := locale.BuiltIn()
	if err != nil {
		return nil, err
	}
	var read [2]*locale.Locale
	for i, f := range []File{there, brought} {
		l := locale.New(f.Tag, false)
		if shipped := ours[f.Tag]; shipped != nil {
			l = shipped.Clone()
		}
		if len(f.Data) > 0 {
			source, problems := f.Format.Read(f.Tag, f.Data, f.Name)
			for _, p := range problems {
				if p.Severity == letters.SeverityError {
					return nil, p
				}
			}
			l.Take(source)
		}
		read[i] = l
	}
	var keys []string
	for _, key := range slices.Compact(slices.Sorted(slices.Values(slices.Concat(read[0].Order, read[1].Order)))) {
		a, b := read[0].Messages[key], read[1].Messages[key]
		if isRead(key) && (a == nil || b == nil || !saysTheSame(a, b)) {
			keys = append(keys, key)
		}
	}
	return keys, nil
}

// Own returns a file of text without the messages that say what the program says, for a
// file that somebody has sent whole. One that has none of those comes back as it is.
func (f File) Own() (File, error) {
	ours, err := locale.BuiltIn()
	if err != nil || ours[f.Tag] == nil {
		return f, err
	}
	o, problems, err := f.open(true)
	for _, p := range problems {
		if err == nil && p.Severity == letters.SeverityError {
			err = p
		}
	}
	if err != nil {
		return f, err
	}
	all := len(o.source.Entries)
	o.source.Entries = slices.DeleteFunc(o.source.Entries, func(e locale.Entry) bool { return saysNothingNew(e, ours[f.Tag]) })
	switch len(o.source.Entries) {
	case all:
		return f, nil
	case 0:
		f.Data = nil
		return f, nil
	}
	o.layout = layoutOf(f.Tag, only(ours[locale.English], o.source))
	o.layout.Own = true
	o.layout.Beside = append(o.layout.Beside, locale.Beside{Name: theProgram, Locale: ours[f.Tag]})
	o.source.Header = headerOf(f.Tag, true)
	f.Data, err = f.Format.Write(f.Tag, o.source, o.layout, nil)
	return f, err
}
