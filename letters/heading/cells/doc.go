// Package cells looks at the first cells of a column and says what they look like:
// house numbers, streets' types, directions, ZIPs, languages. Start with [Look].
// A heading may mean several things, and what stands below it tells which.
package cells
