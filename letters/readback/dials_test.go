package readback

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/nyaruka/phonenumbers"

	"doorletters/letters"
	"doorletters/letters/phone"
)

// numbersOf calls use with numbers of a region of all kinds, and with some that begin in
// other ways: countries print those of other areas in other forms.
func numbersOf(region string, use func(e164 string)) {
	for kind := phonenumbers.FIXED_LINE; kind <= phonenumbers.VOICEMAIL; kind++ {
		if n := phonenumbers.GetExampleNumberForType(region, kind); n != nil {
			use(phonenumbers.Format(n, phonenumbers.E164))
		}
	}
	lot := rand.New(rand.NewPCG(1, uint64(region[0])<<8|uint64(region[1])))
	code := phonenumbers.GetCountryCodeForRegion(region)
	for range 40 {
		text := fmt.Sprintf("+%d", code)
		for range 6 + lot.IntN(6) {
			text += string(rune('0' + lot.IntN(10)))
		}
		use(text)
	}
}

// The numbers of all countries are as they are dialled, at home and abroad, with an
// extension and without.
func TestNumbersOfAllCountriesDial(t *testing.T) {
	count := 0
	for region := range phonenumbers.GetSupportedRegions() {
		numbersOf(region, func(e164 string) {
			for _, home := range []string{region, "US", "DE"} {
				for _, text := range []string{e164, e164 + " ext. 12"} {
					p, err := phone.Read(text, home)
					if err != nil {
						continue
					}
					if count++; !dials(p) {
						t.Errorf("in %s %s is said not to be %s", home, p.Printed, p.E164)
					}
				}
			}
		})
	}
	if count < 5_000 {
		t.Errorf("only %d numbers were tried", count)
	}
}

// A number in which one digit is another, any of them, is another number.
func TestEachDigitOfANumberCounts(t *testing.T) {
	for text, country := range map[string]string{
		"+1 617 555 0138": "US", "+44 20 7946 0018": "GB", "+49 30 12345678": "US", "+54 9 11 2345 6789": "AR",
		"+52 55 1234 5678": "MX", "+7 912 345 67 89": "RU", "+36 1 234 5678": "HU", "+39 06 1234 5678": "IT", "+682 21 234": "CK",
	} {
		p, err := phone.Read(text, country)
		if err != nil {
			t.Fatal(err)
		}
		for i, c := range p.Printed {
			if !strings.ContainsRune("0123456789", c) {
				continue
			}
			other := p.Printed[:i] + string('0'+(c-'0'+1)%10) + p.Printed[i+1:]
			if dials(letters.Phone{Printed: other, E164: p.E164}) {
				t.Errorf("%s is taken for %s", other, p.E164)
			}
		}
	}
}
