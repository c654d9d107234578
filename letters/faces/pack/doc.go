// Package pack keeps the fonts of a family in one small file: two weights in a third of what
// WOFF2 needs for them.
//
// The outlines of a font are most of it. Here they are packed by an arithmetic coder whose
// chances come from what stood around them: see [Family]. Three things are said once:
//
//   - Noto's weights have the same points, so of Bold there is only by how much each is
//     farther, which depends on how a stroke goes.
//   - A contour that is as one before it, wherever that stood, is a number. Of Chinese
//     characters a fifth of the contours are, of Hangul half.
//   - Glyphs that several of the Chinese, Japanese and Korean families have are in a [Pool].
//
// All other tables go through Brotli together. Nothing of a font is lost but how its glyphs'
// points are written, of which several ways mean the same, see [Pack].
package pack
