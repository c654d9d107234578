// Package chart draws pods as a map: the walk of each and the land around it.
//
// Start with [Draw], which makes a [Map], in metres, of pods whose households are
// in walk order. [Map.Outline] is a pod's land on the earth, for programs that
// show maps. [NewPage] lays the map out on paper, and [Page.WriteSVG] writes it.
//
// The same pods make the same map, to the byte. The package does no input, and
// no output but to the writer it is given.
package chart
