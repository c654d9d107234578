package roster

import "strings"

// usStates are the names that stand between a city and its ZIP.
var usStates = func() map[string]bool {
	states := map[string]bool{}
	for name := range strings.SplitSeq(`alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,district of columbia,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,mass,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,puerto rico,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming`, ",") {
		states[name] = true
	}
	return states
}()
