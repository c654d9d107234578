package disk

// syncFolder does nothing: Windows keeps its folders in a journal of its own, and has
// no call for it.
func syncFolder(string) error { return nil }
