// Package american splits addresses of the United States in one cell, from their end:
// country, ZIP and state come off first ([Ending]); what is left ends in the city, behind
// a comma, or behind the street's type and the unit.
package american
