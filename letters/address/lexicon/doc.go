// Package lexicon has the words of addresses with their classes: units, types of streets,
// directions, states, numbers in words, and what names of cities and places are made of.
// Reading and comparing take their words from the same tables, so that the spellings of
// one class are equal under a key, see package match.
package lexicon
