// Package tomltext reads TOML that people typed in editors which make typographic
// marks of what they type: [Repair] reads it, and [OutlineOf] finds where in it everything
// stands.
//
// What it promises: a text that is TOML is left alone; a line that is none is changed
// only where that makes it TOML, within the line, so that every other line keeps its
// number; each change is reported.
package tomltext
