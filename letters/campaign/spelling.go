package campaign

// Spelling returns the path of a setting in its one spelling, by which two of them are
// compared: "es" for a language that is called Spanish. One that is no setting's stays as
// it is. Repeated: it stands in one of several sections, [[resources]].
func Spelling(path []string, repeated bool) []string {
	s := setting{path: path}
	if repeated {
		s.item = 1
	}
	_, s, _ = keyOf(s)
	return s.path
}
