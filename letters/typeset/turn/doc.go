// Package turn decides where an address that is wider than its place turns to the next
// line: before the unit, else behind a comma, else between words, and never between a
// number and what it counts where there is another place. Start with [Lines].
package turn
