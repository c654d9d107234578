// Package sfnt reads and writes the parts of a TrueType file (ISO/IEC 14496-22) that fonts
// are kept without: its directory of tables, and the outlines of its glyphs.
//
// Start from [Write]. What it writes of the same tables is always the same, byte for byte,
// and what [Outline.AppendPoints] writes is what the reference unpacker of WOFF2 writes.
package sfnt
