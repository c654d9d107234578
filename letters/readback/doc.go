// Package readback reads a finished PDF back and holds it against what was to be
// printed. It shares no code with the packages that set and drew the file: what is
// on paper is worked out from the file's bytes, and what ought to be there from the
// roster and the settings. Start with [New]; [Prover.Prove] reads one file.
//
// Four things are proved of each page that is read. It shows the letters that stand
// at its place in the pile, at their places on the sheet. Each box that varies from
// door to door holds that door's values. The letter of a pod and language has the
// numbers, addresses and links that the roster has for them, in words and in its QR
// codes, which are decoded from their modules. And what is drawn is what the text says:
// the outline of every character is held against the font that it is of, since a
// program reads the text and a neighbour reads the outline.
//
// It promises: a file that is anything else is a [Mismatch] or another error, never a
// panic, whatever its bytes are. It changes nothing, and needs no clock and no chance.
package readback
