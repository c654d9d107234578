package record_test

import (
	"bytes"
	"testing"

	"doorletters/letters"
	"doorletters/letters/press/record"
)

func TestProblemsCSV(t *testing.T) {
	var b bytes.Buffer
	err := record.WriteProblems(&b, []letters.Problem{
		{File: "doors.xlsx", Sheet: "Doors", Row: 12, Column: "ZIP", Severity: letters.SeverityNote, Message: "a, b", Hint: "=c"},
		{File: "campaign.toml", Severity: letters.SeverityError, Message: "x"},
	})
	want := "\ufeffFile,Sheet,Row,Column,Severity,Message,Hint\r\ndoors.xlsx,Doors,12,ZIP,note,\"a, b\",'=c\r\ncampaign.toml,,,,error,x,\r\n"
	if err != nil || b.String() != want {
		t.Errorf("%q %v", b.String(), err)
	}
}
