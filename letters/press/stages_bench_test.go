package press_test

import (
	"fmt"
	"os"
	"testing"

	"doorletters/letters"
	"doorletters/letters/campaign"
	"doorletters/letters/compose"
	"doorletters/letters/faces"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// What one letter costs in each stage after the lists, as the thousandth pod of
// a city has it: what pods share was made before.
func BenchmarkStages(b *testing.B) {
	c, _, err := campaign.Read(os.DirFS("../../examples/riverside"), "campaign.toml", nil)
	if err != nil {
		b.Fatal(err)
	}
	composer, _, err := compose.New(c, nil)
	if err != nil {
		b.Fatal(err)
	}
	setter := typeset.New(faces.Embedded(), new(qr.Cache))
	pod := func(i int) letters.Pod {
		return letters.Pod{ID: fmt.Sprintf("P%d", i), Leader: letters.Leader{
			Name: fmt.Sprintf("Maria Santos %d", i), Phone: phone("+1 617 555 0101"), Email: fmt.Sprintf("leader%d@example.org", i), Languages: []string{"en", "es"},
		}}
	}
	compose := func(b *testing.B, i int) letters.Letter {
		letter, err := composer.Letter(pod(i%100), c.Languages[i%len(c.Languages)], compose.Variant{})
		if err != nil {
			b.Fatal(err)
		}
		return letter
	}
	set := func(b *testing.B, letter letters.Letter) *typeset.Page {
		pages, err := setter.Typeset(letter)
		if err != nil {
			b.Fatal(err)
		}
		return &pages[0]
	}
	b.Run("compose", func(b *testing.B) {
		for i := range b.N {
			compose(b, i)
		}
	})
	b.Run("typeset", func(b *testing.B) {
		composed := make([]letters.Letter, 100)
		for i := range composed {
			composed[i] = compose(b, i)
			set(b, composed[i]) // its code is made
		}
		b.ResetTimer()
		for i := range b.N {
			set(b, composed[i%len(composed)])
		}
	})
	b.Run("fill", func(b *testing.B) {
		page := set(b, compose(b, 1))
		b.ResetTimer()
		for i := range b.N {
			h := &letters.Household{Address: letters.Address{Number: fmt.Sprint(i), Street: "Alder St", Unit: fmt.Sprintf("Apt %d", i%9)}}
			if _, err := setter.Fill(page, letters.Copy{Household: h, Code: fmt.Sprintf("P7-%03d", i%1000), Place: i%45 + 1, Total: 45}); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("code", func(b *testing.B) {
		for i := range b.N {
			if _, err := qr.Encode(fmt.Sprintf("https://docs.example.org/forms/d/e/1FAIpQLRiverside?p=P7&c=P7-%06d", i)); err != nil {
				b.Fatal(err)
			}
		}
	})
}
