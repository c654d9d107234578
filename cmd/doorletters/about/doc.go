// Package about says what the program is: what it was built from, and under which
// licences. Start with [Built] and [Licences].
package about
