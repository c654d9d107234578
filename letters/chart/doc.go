// Package chart draws pods as maps: all of them and the land around each, or one with
// its walk.
//
// Start with [Draw], which makes a [Map], in metres, of pods whose households are
// in walk order; [Place] does the same without the land. [Map.Overview] draws all pods
// on a page with a table of them, for those who organize, and [Map.PodPage] one pod
// on a page for whoever walks it. [Map.Outline] is a pod's land on the earth, for
// programs that show maps.
//
// On a pod's page a name or a number is never on another, nor on a stop. Each is put
// where it covers least (clutter.go, tag.go): a number that has no place near its stop is
// tied to it with a line, and one that has none at all is left out, those at the end of
// a street's side last.
//
// Streets are those of a street map, where there is one: grey below everything, in pieces
// that go on across crossings (strands.go), named along their lines where nothing else
// stands (track.go, streetwords.go). A page that shows some names the map's source.
//
// The same pods and streets make the same pages. The package does no input and no output.
package chart
