package geojson

import (
	"bufio"
	"encoding/json"
	"io"
	"math"
	"strconv"

	"doorletters/letters"
)

// Pod is a pod as a map shows it.
type Pod struct {
	ID, Name   string
	Leader     string // the name; empty where nobody leads it
	Households int
	Languages  string // with their letters, "English 30, Spanish 12"
	// Outline goes round the pod's doors; empty where none has coordinates.
	Outline []letters.Polygon
}

// Mark is the member by which a file that Write wrote is recognised.
const Mark = `"generator":"doorletters"`

// Write writes a FeatureCollection with one feature for each pod, in their
// order; a pod without an outline has a null geometry. Coordinates have six
// decimals, about a tenth of a metre.
func Write(w io.Writer, pods []Pod) error {
	b := bufio.NewWriter(w)
	// The writer keeps errors, and Flush returns them.
	_, _ = b.WriteString(`{"type":"FeatureCollection",` + Mark + `,"features":[`)
	for i, pod := range pods {
		if i > 0 {
			_ = b.WriteByte(',')
		}
		properties, err := json.Marshal(struct {
			Pod        string `json:"pod"`
			Name       string `json:"name"`
			Leader     string `json:"leader"`
			Households int    `json:"households"`
			Languages  string `json:"languages"`
		}{pod.ID, pod.Name, pod.Leader, pod.Households, pod.Languages})
		if err != nil {
			return err
		}
		_, _ = b.WriteString("\n{\"type\":\"Feature\",\"properties\":" + string(properties) + ",\"geometry\":")
		_, _ = b.WriteString(outline(pod.Outline) + "}")
	}
	_, _ = b.WriteString("\n]}\n")
	return b.Flush()
}

// outline is the geometry of polygons.
func outline(polygons []letters.Polygon) string {
	if len(polygons) == 0 {
		return "null"
	}
	text := []byte(`{"type":"MultiPolygon","coordinates":[`)
	for i, polygon := range polygons {
		if i > 0 {
			text = append(text, ',')
		}
		text = append(text, '[')
		for j, ring := range polygon {
			if j > 0 {
				text = append(text, ',')
			}
			text = appendRing(text, ring)
		}
		text = append(text, ']')
	}
	return string(append(text, "]}"...))
}

// appendRing writes a ring, closed by its first corner.
func appendRing(text []byte, ring []letters.Point) []byte {
	text = append(text, '[')
	for i := range len(ring) + 1 {
		p := ring[i%len(ring)]
		if i > 0 {
			text = append(text, ',')
		}
		text = append(text, '[')
		text = append(appendDegrees(text, p.Longitude), ',')
		text = append(appendDegrees(text, p.Latitude), ']')
	}
	return append(text, ']')
}

func appendDegrees(text []byte, degrees float64) []byte {
	const micro = 1e6
	rounded := math.Round(degrees*micro)/micro + 0 // 0 and not -0
	return strconv.AppendFloat(text, rounded, 'f', -1, 64)
}
