// Package values reads what single cells hold that programs change or write in ways
// of their own: house numbers that became dates, coordinates in degrees, places in
// one another. Start with [Numeral].
package values
