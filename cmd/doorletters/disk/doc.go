// Package disk writes a run's files into folders of this machine so that either all of
// them are there or none, and nothing that somebody else wrote is lost.
//
// A run is a [Session]. It locks each folder that it may write into, before anything in
// it is read, and keeps the locks until it ends; they die with the process. A [Folder]
// takes files under hidden names. [Folder.Publish] gives them their own: as long as it
// is at it a journal lies in the folder, which tells people not to print from it and
// the next run what to put back, should this one be killed. So a folder has the files
// of one run or of the other, or says that it has not.
//
// What is replaced keeps its mode and its owner, a link stays a link, and a file that
// is protected, open in a spreadsheet program or changed since it was read is refused.
// New files are their owner's alone, since they hold addresses.
package disk
