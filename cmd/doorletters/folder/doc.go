// Package folder opens folders of this machine as file systems. [Open] is where to begin.
package folder
