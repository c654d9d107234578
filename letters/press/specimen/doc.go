// Package specimen sets the papers of a language so that each of its messages can be seen
// where it stands: [Set] returns them, with the place of every message. [WriteProof] makes
// of them what is read with a native speaker, [Crops] a picture of each message.
//
// A letter never says all that it can say: it names a leader or the group, says which word
// to call by or which languages are spoken. So there are several letters, each for what
// those before it do not show.
package specimen
