// Package handover writes the workbook with which a pod's leader works, and reads it
// when it comes back. [Write] writes it: the pod's doors and its leaders, and the
// campaign's settings, so that every command takes it as a campaign. [Read] reads its
// doors, and the organizer's older lists too, and [Fill] writes into the cells of a door;
// [Collect] puts what leaders wrote into what the campaign remembers.
//
// What it promises: nothing of another pod is in the workbook; letters from it are
// those of the whole campaign. What comes back goes by letter code, and only where the
// address is that of the code. A remark is never lost: what two people wrote
// differently is shown, and the organizer's stays. Collected again it changes nothing.
package handover
