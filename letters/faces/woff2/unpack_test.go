package woff2_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"doorletters/letters/faces/woff2"
)

// What the program's fonts unpack to is tested beside them, by their hashes.

func font(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "fonts", name+".woff2"))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestOtherFilesAreRefused(t *testing.T) {
	latin := font(t, "NotoSans-Regular")
	for name, test := range map[string]struct {
		data []byte
		want string
	}{
		"nothing":            {nil, "beginning"},
		"another font":       {[]byte("\x00\x01\x00\x00 and more that is not looked at"), "beginning"},
		"WOFF":               {[]byte("wOFF and more that is not looked at"), "beginning"},
		"a collection":       {[]byte("wOF2ttcf and more that is not looked at"), "not known"},
		"only a header":      {latin[:48], "end is missing"},
		"half the directory": {latin[:60], "end is missing"},
		"half the file":      {latin[:len(latin)/2], "end is missing"},
	} {
		made, err := woff2.Unpack(test.data)
		if err == nil || made != nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %d bytes, %v", name, len(made), err)
		}
	}
}

// A damaged file is an error or another font, never a panic.
func TestDamagedFiles(t *testing.T) {
	whole := font(t, "NotoSansHebrew-Regular")
	for at := range 400 {
		for _, b := range []byte{0, 0x7F, 0xFF} {
			damaged := bytes.Clone(whole)
			damaged[at] = b
			_, _ = woff2.Unpack(damaged)
		}
	}
}

func TestUnpackingChangesNothingOfTheFile(t *testing.T) {
	packed := font(t, "NotoSansLao-Bold")
	kept := bytes.Clone(packed)
	first, err := woff2.Unpack(packed)
	if err != nil {
		t.Fatal(err)
	}
	again, err := woff2.Unpack(packed)
	if err != nil || !bytes.Equal(first, again) || !bytes.Equal(packed, kept) {
		t.Errorf("unpacked twice, it is not the same: %v", err)
	}
}

func FuzzUnpack(f *testing.F) {
	f.Add(font(f, "NotoSansLao-Bold"))
	f.Add([]byte("wOF2"))
	f.Fuzz(func(t *testing.T, data []byte) {
		first, err := woff2.Unpack(data)
		again, errAgain := woff2.Unpack(data)
		if !bytes.Equal(first, again) || (err == nil) != (errAgain == nil) {
			t.Error("unpacked twice, it is not the same")
		}
	})
}

// go test ./letters/faces/woff2 -run - -bench .
func BenchmarkUnpack(b *testing.B) {
	for _, name := range []string{"NotoSans-Regular", "NotoSansTC-Regular"} {
		data := font(b, name)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				made, err := woff2.Unpack(data)
				if err != nil {
					b.Fatal(err)
				}
				b.SetBytes(int64(len(made)))
			}
		})
	}
}
