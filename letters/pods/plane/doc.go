// Package plane is the geometry of a town: the earth around it laid flat, in
// whole decimetres, and what is asked there about points, lines and regions.
//
// Start with [Around], the [Projection] that lays it flat. [Line] is a way with
// distances along it, [Tree] finds what is nearest, [AlongHilbert] puts points in
// an order that keeps neighbours together, and [Region] is an area drawn on a map.
//
// Coordinates on the plane are whole numbers, which are the same on every machine.
package plane
