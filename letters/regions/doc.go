// Package regions finds where on set pages each message of a locale stands, for those who
// translate it: [Of] lists the places, [Numbers] gives each message a number, and
// [Labels] sets these beside the places.
//
// The letter must have been written by a marked Composer; of others there are no regions.
package regions
