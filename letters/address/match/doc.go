// Package match says which addresses are one door. [Key] is what an address is compared
// as, and [Index] tells apart the addresses of a whole list for much less; [Places] sorts
// addresses that differ at most in their place.
package match
