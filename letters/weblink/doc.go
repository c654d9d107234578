// Package weblink looks at web addresses that are going to be printed: whether one
// leads where it seems to lead. Begin with [Check] and [CheckTyped].
//
// A printed address cannot be called back, and who holds a telephone over a QR code
// hardly reads where it leads. So what makes an address look like another one is
// refused: a name or password before the host, characters that are not seen or that
// turn the text around, a host of letters of several scripts. Nothing is looked up.
package weblink
