// Package starter writes the files that a new group begins with: an address list
// ([WriteAddresses]), a pods table ([WritePods]), or a whole campaign as one workbook
// ([WriteWorkbook]), with headings, drop-downs and two sample rows each.
//
// A sample is never printed: [WithoutSamples] and [WithoutSamplePods] take out those
// that are as they were written, and report what is left of one in a row that
// somebody has typed over.
package starter
