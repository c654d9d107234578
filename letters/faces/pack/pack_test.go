package pack_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters/faces/pack"
)

// What the program's fonts unpack to is tested beside them, by their hashes.

func TestUnpackedIsWhatWasPacked(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := glyphs(t)
		fonts := [][]byte{fontOf(0, all), fontOf(1, all)}
		if rapid.Bool().Draw(t, "one weight") {
			fonts = fonts[:1]
		}
		packed, err := pack.Pack(nil, fonts...)
		if err != nil {
			t.Fatal(err)
		}
		again, err := pack.Unpack(packed, nil)
		if err != nil || !slices.EqualFunc(again, fonts, bytes.Equal) {
			t.Fatalf("%d fonts came back as %d others, %v", len(fonts), len(again), err)
		}
	})
}

func TestFamiliesShareAPool(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		both := glyphs(t)
		families := [][]written{append(glyphs(t), both...), append(both[:len(both):len(both)], glyphs(t)...)}
		var fonts [][2][]byte
		for _, f := range families {
			fonts = append(fonts, [2][]byte{fontOf(0, f), fontOf(1, f)})
		}
		made, err := pack.MakePool(fonts...)
		if err != nil {
			t.Fatal(err)
		}
		pool, err := pack.OpenPool(made)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range fonts {
			packed, err := pack.Pack(pool, f[:]...)
			if err != nil {
				t.Fatal(err)
			}
			again, err := pack.Unpack(packed, pool)
			if err != nil || !slices.EqualFunc(again, f[:], bytes.Equal) {
				t.Fatalf("other fonts came back: %v", err)
			}
		}
	})
}

func TestFontsThatAreNotOneFamily(t *testing.T) {
	few, more := fontOf(0, make([]written, 2)), fontOf(1, make([]written, 3))
	for name, test := range map[string]struct {
		fonts [][]byte
		want  string
	}{
		"none":              {nil, "one font or two"},
		"three":             {[][]byte{few, few, few}, "one font or two"},
		"of unequal length": {[][]byte{few, more}, "not the same glyphs"},
		"no font":           {[][]byte{[]byte("a text, and a longer one than fonts begin with")}, "do not fit"},
		"half a font":       {[][]byte{few[:len(few)/2]}, "do not fit"},
	} {
		packed, err := pack.Pack(nil, test.fonts...)
		if err == nil || packed != nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %d bytes, %v", name, len(packed), err)
		}
	}
}

// packed returns a file of the program's own fonts.
func packed(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "fonts", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestOtherFilesAreRefused(t *testing.T) {
	signs := packed(t, "NotoSansSymbols2.pack")
	for name, data := range map[string][]byte{
		"nothing":       nil,
		"another font":  []byte("\x00\x01\x00\x00 and more that is not looked at"),
		"only a header": signs[:8],
		"half the file": signs[:len(signs)/2],
	} {
		if made, err := pack.Unpack(data, nil); err == nil || made != nil {
			t.Errorf("%s: %d fonts, %v", name, len(made), err)
		}
		if pool, err := pack.OpenPool(data); err == nil || pool != nil {
			t.Errorf("%s is a pool", name)
		}
	}
}

func TestWithoutItsPoolAFamilyIsRefused(t *testing.T) {
	if made, err := pack.Unpack(packed(t, "NotoSansLao.pack"), nil); err == nil {
		t.Errorf("%d fonts", len(made))
	}
}

// A damaged file is refused, whatever the damage, and so is a family of a damaged pool.
func TestDamagedFiles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := glyphs(t)
		fonts := [2][]byte{fontOf(0, all), fontOf(1, all)}
		made, err := pack.MakePool(fonts, fonts)
		if err != nil {
			t.Fatal(err)
		}
		pool, err := pack.OpenPool(made)
		if err != nil {
			t.Fatal(err)
		}
		whole, err := pack.Pack(pool, fonts[:]...)
		if err != nil {
			t.Fatal(err)
		}
		damage := func(data []byte) []byte {
			data = bytes.Clone(data)
			data[rapid.IntRange(0, len(data)-1).Draw(t, "at")] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
			return data
		}
		refused := func(packed []byte, pool *pack.Pool) {
			again, err := pack.Unpack(packed, pool)
			if err == nil && !slices.EqualFunc(again, fonts[:], bytes.Equal) {
				t.Fatal("another font came out of a damaged file")
			}
		}
		refused(damage(whole), pool)
		if pool, err := pack.OpenPool(damage(made)); err == nil {
			refused(whole, pool)
		}
	})
}

func FuzzUnpack(f *testing.F) {
	for seed := range 5 {
		all := rapid.Custom(glyphs).Example(seed)
		small, err := pack.Pack(nil, fontOf(0, all), fontOf(1, all))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(small)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		first, err := pack.Unpack(data, nil)
		again, errAgain := pack.Unpack(data, nil)
		if !slices.EqualFunc(first, again, bytes.Equal) || (err == nil) != (errAgain == nil) {
			t.Error("unpacked twice, it is not the same")
		}
	})
}
