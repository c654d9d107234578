package compose_test

import (
	"testing"

	"doorletters/letters/compose"
)

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, _, err := compose.New(riverside(), nil); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLetter(b *testing.B) {
	c := composer(b, riverside(), nil)
	for b.Loop() {
		letterOf(b, c, marisol(), "ar")
	}
}
