// Package browsertest opens pages in a real browser, for tests of what people do there: it
// presses what they see, types, brings files and takes those that are saved. Start with
// [Start], and open a [Tab].
//
// A page whose tests use it may say nothing wrong in the browser's console and send nothing
// to another host: each tab is held to that when its test ends. Nothing here waits for a
// time; it waits for what the page shows.
package browsertest
