// Package feature reads the features of a GeoJSON file (RFC 7946) as rows of a
// table: what they say of themselves, and one place on the map for each.
//
// Start with [Open] and [List.Next]. The file is a FeatureCollection, or features
// one after another, a line for each (RFC 8142, with its separators or without). It
// is read as a stream: what is held are the first features, by which the columns
// are known. Properties within properties are columns of their own, since some
// programs keep all tags in one. A file that ends too early, or is broken, is an
// error that names the feature.
package feature
