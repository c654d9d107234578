// Package abroad splits addresses as other countries write them: with the postcode in
// front of the town or behind it, the number behind the street or in front, and floors and
// doors in the words of their languages.
package abroad
