// Package address takes addresses apart as people write them. It is pure: the
// same text is the same address, whatever stands in other rows.
package address
