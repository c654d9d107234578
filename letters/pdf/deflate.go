package pdf

import (
	"bytes"
	"compress/zlib"
)

// compressor keeps one compressor: making it costs more than most of what it
// compresses. It serves one goroutine; the zero compressor is ready.
type compressor struct{ writer *zlib.Writer }

func (c *compressor) deflate(data []byte) []byte {
	var out bytes.Buffer
	if c.writer == nil {
		c.writer = zlib.NewWriter(&out)
	} else {
		c.writer.Reset(&out)
	}
	// Writes to a buffer do not fail.
	_, _ = c.writer.Write(data)
	_ = c.writer.Close()
	return out.Bytes()
}
