// Package impose puts set pages on sheets of paper: one on each, several to be cut
// apart, a back behind each front. Start with [New] and [Imposition.Sheets]; labels and
// cards, which have no backs, are laid into a [Grid].
//
// It promises: after the sheets are printed, cut and stacked in the order of their
// cells, the letters lie in the order in which they were given; no letter begins on the
// back of another's sheet.
package impose
