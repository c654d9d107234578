package letters_test

import (
	"slices"
	"testing"

	"doorletters/letters"
)

func TestInPrintedOrder(t *testing.T) {
	got := letters.InPrintedOrder([]letters.Offer{"laundry", "pets", "company", "soup", "pets", "laundry"})
	if want := []letters.Offer{"company", "pets", "laundry", "soup"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestOfferOf(t *testing.T) {
	for key, want := range map[string]letters.Offer{"offer_laundry": "laundry", "offer_": "", "greeting": ""} {
		got, ok := letters.OfferOf(key)
		if got != want || ok != (want != "") {
			t.Errorf("%s: %q, %v", key, got, ok)
		}
		if ok && got.MessageKey() != key {
			t.Errorf("%s: its message is %s", got, got.MessageKey())
		}
	}
}
