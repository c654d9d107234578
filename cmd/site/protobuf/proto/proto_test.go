package proto_test

import (
	"testing"

	"github.com/nyaruka/phonenumbers"
	original "google.golang.org/protobuf/proto"

	"doorletters/cmd/site/protobuf/proto"
)

// The tables of telephone numbers are read and merged as the package does that it stands
// for.
func TestTablesAreThoseOfThePackageItStandsFor(t *testing.T) {
	want, err := phonenumbers.MetadataCollection()
	if err != nil || len(want.GetMetadata()) < 200 {
		t.Fatal(len(want.GetMetadata()), err)
	}
	written, err := original.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	var got, merged phonenumbers.PhoneMetadataCollection
	if err := proto.Unmarshal(written, &got); err != nil || !original.Equal(&got, want) {
		t.Errorf("the tables are not the same (%v)", err)
	}
	if proto.Merge(&merged, want); !original.Equal(&merged, want) {
		t.Error("merged with nothing, the tables are not the same")
	}
	if merged.Metadata[0].GeneralDesc == want.Metadata[0].GeneralDesc {
		t.Error("what was merged is shared")
	}
	for _, more := range []*phonenumbers.PhoneNumber{{}, {CountryCode: proto.Int32(44), Extension: proto.String("7")}, {NationalNumber: proto.Uint64(0), ItalianLeadingZero: proto.Bool(true)}} {
		one := &phonenumbers.PhoneNumber{CountryCode: proto.Int32(1), NationalNumber: proto.Uint64(6175550123), CountryCodeSource: phonenumbers.PhoneNumber_FROM_DEFAULT_COUNTRY.Enum()}
		other := original.Clone(one)
		proto.Merge(one, more)
		if original.Merge(other, more); !original.Equal(one, other) {
			t.Errorf("%v and not %v", one, other)
		}
	}
}

// A message that is cut off anywhere is an error or a shorter message, never a panic.
func TestCutOff(t *testing.T) {
	number := &phonenumbers.PhoneNumber{CountryCode: proto.Int32(1), NationalNumber: proto.Uint64(6175550123), Extension: proto.String("12")}
	written, err := original.Marshal(number)
	if err != nil {
		t.Fatal(err)
	}
	for end := range written {
		var got phonenumbers.PhoneNumber
		if err := proto.Unmarshal(written[:end], &got); err == nil && original.Equal(&got, number) {
			t.Errorf("%d of %d bytes say the same", end, len(written))
		}
	}
}
