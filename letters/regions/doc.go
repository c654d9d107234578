// Package regions finds where on set pages each message of a locale stands, for those who
// translate it: [Of] lists the places, and [Labelled] sets a number beside each.
//
// The letter must have been written by a marked Composer; of others there are no regions.
package regions
