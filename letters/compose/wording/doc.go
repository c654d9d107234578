// Package wording knows what a locale's message may be made of: the plural forms that its
// language has, and the placeholders in its text.
package wording
