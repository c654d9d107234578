package pdf

import (
	"bytes"
	"compress/zlib"
)

// deflate compresses with the Binder's one compressor: making one costs more
// than most of what it compresses.
func (b *Binder) deflate(data []byte) []byte {
	var out bytes.Buffer
	if b.compressor == nil {
		b.compressor = zlib.NewWriter(&out)
	} else {
		b.compressor.Reset(&out)
	}
	// Writes to a buffer do not fail.
	_, _ = b.compressor.Write(data)
	_ = b.compressor.Close()
	return out.Bytes()
}
