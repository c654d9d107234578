package opc

import (
	"encoding/xml"
	"path"
	"strings"
)

// Relation says that one part belongs to another.
type Relation struct{ Id, Kind, Target string }

// ReadRelations reads relations out of the markup that lists them; their targets
// start from a folder.
func ReadRelations(data []byte, folder string) ([]Relation, error) {
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
	var relations []Relation
	for _, r := range list.Relationship {
		target := r.Target
		if !strings.HasPrefix(target, "/") {
			target = path.Join(folder, target)
		}
		relations = append(relations, Relation{r.ID, r.Type, strings.TrimPrefix(target, "/")})
	}
	return relations, nil
}
