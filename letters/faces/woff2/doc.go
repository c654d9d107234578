// Package woff2 unpacks WOFF2 fonts (W3C Recommendation, 2024), the form in which the
// program's own are kept: less than half as large as they are unpacked.
//
// Start from [Unpack]. What it makes of a file is always the same, byte for byte. Of
// collections, which hold several fonts, nothing is read.
package woff2
