// Package phrase recognizes the stretches of an address in a country's way of writing:
// the house number ([SplitNumber]), a unit ([SplitUnit], [LooksLikeUnit]), where a street
// ends and its city begins ([SplitCity]), and what stands between commas ([Segments]).
package phrase
