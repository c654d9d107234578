// Package shape knows the shapes of maps as files write them: it finds the place
// that stands for one, and in which coordinate system its numbers are.
//
// Start with [InGeoJSON] and [InWKT], which return a [Position] in a shape, and
// [SystemOf], which says whether positions are degrees. A point stands for itself,
// of several the first; a line's place is its middle, an area's lies inside it and
// in no hole, so that a door's place is on its own lot. Positions have their file's
// own coordinates, x before y; [Position.Degrees] makes degrees of them.
package shape
