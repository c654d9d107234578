package pdf

// FoundryWithRoom returns a Foundry whose files begin another subset of a font after so
// many characters.
func FoundryWithRoom(characters int) *Foundry { return &Foundry{room: characters} }
