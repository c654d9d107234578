package roster

import (
	"encoding/xml"
	"path"
	"strings"
)

// relation says that one part belongs to another.
type relation struct{ id, kind, target string }

// readRelations reads relations out of the markup that lists them.
func readRelations(data []byte, folder string) ([]relation, error) {
	var list struct {
		Relationship []struct {
			ID     string `xml:"Id,attr"`
			Type   string `xml:"Type,attr"`
			Target string `xml:"Target,attr"`
		}
	}
	if err := xml.Unmarshal(data, &list); err != nil {
		return nil, err
	}
	var relations []relation
	for _, r := range list.Relationship {
		target := r.Target
		if !strings.HasPrefix(target, "/") {
			target = path.Join(folder, target)
		}
		relations = append(relations, relation{r.ID, r.Type, strings.TrimPrefix(target, "/")})
	}
	return relations, nil
}
