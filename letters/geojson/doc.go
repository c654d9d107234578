// Package geojson reads the areas that people drew on a map and the streets that a map
// has, and writes the pods' outlines for people who use maps.
//
// Start with [Areas], or [Outlines] where their names do not matter, with [Streets], and
// with [Write]. The form is RFC 7946: degrees of WGS 84, longitude before latitude. What
// cannot be an area or a street is a Problem that names the shape by its place in the
// file, from 1. The same pods always make the same bytes.
package geojson
