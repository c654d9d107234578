package deflate_test

import (
	"bytes"
	"compress/flate"
	"io"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"doorletters/cmd/release/deflate"
)

// comesBack packs data, and says if it does not unpack to the same; it returns how large
// it was packed.
func comesBack(t rapid.TB, data []byte) int {
	t.Helper()
	packed := deflate.Compress(data)
	from := bytes.NewReader(packed)
	back, err := io.ReadAll(flate.NewReader(from))
	if err != nil {
		t.Fatalf("%d bytes do not unpack: %v", len(data), err)
	}
	if !bytes.Equal(back, data) {
		t.Fatalf("%d bytes unpack to %d others", len(data), len(back))
	}
	if from.Len() > 0 {
		t.Fatalf("%d bytes follow the last block", from.Len())
	}
	return len(packed)
}

// standard is how large the standard library packs data.
func standard(t rapid.TB, data []byte) int {
	t.Helper()
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, flate.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Len()
}

// piece is how many bytes are worked on at a time.
const piece = 1 << 20

// few is how many bytes more than the standard library's are none to speak of.
const few = 16

// noise is so many bytes that do not shrink, the same each time.
func noise(n int) []byte {
	random := rand.NewChaCha8([32]byte{7})
	data := make([]byte, n)
	random.Read(data)
	return data
}

// source is text: the source of this package, some times over with changes.
func source(t testing.TB) []byte {
	t.Helper()
	var all []byte
	for _, name := range []string{"deflate.go", "finder.go", "header.go", "split.go", "deflate_test.go"} {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, data...)
	}
	return all
}

func TestWhateverIsPackedComesBackAndIsSmall(t *testing.T) {
	text := source(t)
	for name, data := range map[string][]byte{
		"nothing":               nil,
		"one byte":              {0},
		"two":                   {255, 255},
		"three alike":           []byte("aaa"),
		"four alike":            []byte("aaaa"),
		"every byte":            everyByte(),
		"a run":                 make([]byte, 258),
		"a run and a byte":      make([]byte, 260),
		"a run of pieces":       make([]byte, 2*piece+1),
		"noise":                 noise(1000),
		"noise of many blocks":  noise(200_000),
		"noise of two pieces":   noise(piece + 1),
		"text":                  text,
		"text, noise and text":  slices.Concat(text, noise(100_000), text),
		"far apart":             slices.Concat(text[:500], noise(1<<15-501), text[:500], noise(1<<15-500), text[:500], noise(1<<15-499), text[:500]),
		"words across the edge": []byte(strings.Repeat("forty two doors of Alder Street, ", piece/16)),
		"a long period":         bytes.Repeat(noise(300), 1000),
		"few symbols":           fewSymbols(100_000),
	} {
		t.Run(name, func(t *testing.T) {
			if testing.Short() && len(data) > piece {
				t.Skip("takes long")
			}
			size, most := comesBack(t, data), standard(t, data)
			t.Logf("%d bytes packed to %d, by the standard library to %d", len(data), size, most)
			if size > most+few {
				t.Errorf("%d bytes are packed to %d, which the standard library packs to %d", len(data), size, most)
			}
		})
	}
}

func everyByte() []byte {
	data := make([]byte, 256)
	for i := range data {
		data[i] = byte(i)
	}
	return data
}

// fewSymbols is noise of four letters, of which one is rare.
func fewSymbols(n int) []byte {
	data := noise(n)
	for i, b := range data {
		data[i] = "aaaaaaabbbbbccc"[b%15]
		if i%9999 == 0 {
			data[i] = 'z'
		}
	}
	return data
}

// TestTextIsPackedBetter: what the package is there for.
func TestTextIsPackedBetter(t *testing.T) {
	text := source(t)
	if size, most := comesBack(t, text), standard(t, text)*97/100; size > most {
		t.Errorf("text is packed to %d bytes; 97 of 100 that the standard library makes of it were %d", size, most)
	}
}

// TestAnyBytesComeBack packs bytes that are put together of literal ones, runs, and parts of
// what was before, of few and of many symbols.
func TestAnyBytesComeBack(t *testing.T) {
	if testing.Short() {
		t.Skip("what is packed side by side is larger")
	}
	rapid.Check(t, func(t *rapid.T) {
		var data []byte
		symbols := byte(rapid.IntRange(1, 255).Draw(t, "symbols"))
		for range rapid.IntRange(0, 60).Draw(t, "parts") {
			switch rapid.IntRange(0, 3).Draw(t, "part") {
			case 0:
				for _, b := range rapid.SliceOfN(rapid.Byte(), 0, 300).Draw(t, "bytes") {
					data = append(data, b%symbols)
				}
			case 1:
				run := bytes.Repeat([]byte{rapid.Byte().Draw(t, "byte")}, rapid.IntRange(1, 2000).Draw(t, "times"))
				data = append(data, run...)
			case 2:
				data = append(data, noise(rapid.IntRange(0, 5000).Draw(t, "noise"))...)
			default:
				if len(data) > 0 {
					from := rapid.IntRange(0, len(data)-1).Draw(t, "from")
					to := rapid.IntRange(from, min(len(data), from+1000)).Draw(t, "to")
					data = append(data, data[from:to]...)
				}
			}
		}
		size, most := comesBack(t, data), standard(t, data)
		if size > most+most/50+few { // blocks end where units do, and so a little late
			t.Errorf("%d bytes are packed to %d, which the standard library packs to %d", len(data), size, most)
		}
	})
}

// TestTheSameOnEveryMachine: a release is the same wherever it is made.
func TestTheSameOnEveryMachine(t *testing.T) {
	text := source(t)
	data := slices.Concat(text, noise(70_000), make([]byte, piece), text) // of two pieces
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	one := deflate.Compress(data)
	runtime.GOMAXPROCS(4)
	if !bytes.Equal(one, deflate.Compress(data)) {
		t.Error("one core and four make two streams of the same bytes")
	}
}
