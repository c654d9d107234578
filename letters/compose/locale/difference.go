package locale

import "doorletters/letters/compose/wording"

// Differences counts the messages that two files do not say in the same words, and returns
// the key of the first. An empty message is none.
func Differences(a, b Source) (count int, first string) {
	there := map[string]*Entry{}
	for i := range b.Entries {
		there[b.Entries[i].ID] = &b.Entries[i]
	}
	differ := func(key string) {
		if count == 0 {
			first = key
		}
		count++
	}
	for i := range a.Entries {
		e := &a.Entries[i]
		beside := there[e.ID]
		delete(there, e.ID)
		if beside == nil && e.IsTranslated() || beside != nil && !sameWords(e, beside) {
			differ(e.ID)
		}
	}
	for i := range b.Entries {
		if e := &b.Entries[i]; there[e.ID] != nil && e.IsTranslated() {
			differ(e.ID)
		}
	}
	return count, first
}

// sameWords reports whether two messages say the same.
func sameWords(a, b *Entry) bool {
	for _, form := range wording.AllForms {
		if *Form(&a.Message, form) != *Form(&b.Message, form) {
			return false
		}
	}
	return true
}
