package faces_test

import (
	"io/fs"
	"testing"

	"doorletters/letters/faces"
)

// go test ./letters/faces -run - -bench Unpacked
func BenchmarkUnpacked(b *testing.B) {
	for _, name := range []string{"NotoSans-Regular.ttf", "NotoSansSC-Regular.ttf", "NotoSansTC-Regular.ttf", "NotoSansJP-Regular.ttf", "NotoSansKR-Regular.ttf"} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				data, err := fs.ReadFile(faces.Unpacked(faces.Packed()), name)
				if err != nil {
					b.Fatal(err)
				}
				b.SetBytes(int64(len(data)))
			}
		})
	}
}
