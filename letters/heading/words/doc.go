// Package words reads the words of a heading, as published tables have them: cut,
// abbreviated and written together ("STREET_NAM", "SitusAddNumber", "HSE_FRAC_N").
// Start with [Read], which says what a column may hold by its heading alone, and
// how sure that is; what its cells say is not looked at here.
//
// The names are those of the standards that publishers follow: NENA's civic
// location fields and the National Address Database, NG911 exports, OpenAddresses,
// OpenStreetMap, and what assessors, registrars and cities make of them.
package words
