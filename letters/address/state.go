package address

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

// stateShort are the traditional short names of states.
const stateShort = "mass,calif,penna,conn,minn,wash,mich,tenn,ariz,colo,wis,wisc,fla,ill"

// usStates are the names that stand between a city and its ZIP.
var usStates = letters.WordSet(`alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,district of columbia,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,puerto rico,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,` + stateShort)

// stateCodes are the two letters of the post for states, territories and the
// provinces of Canada.
var stateCodes = letters.WordSet(`al,ak,az,ar,ca,co,ct,de,dc,fl,ga,hi,id,il,in,ia,ks,ky,la,me,md,ma,mi,mn,ms,mo,mt,ne,nv,nh,nj,nm,ny,nc,nd,oh,ok,or,pa,pr,ri,sc,sd,tn,tx,ut,vt,va,vi,wa,wv,wi,wy,gu,as,mp,on,qc,bc,ab,mb,sk,ns,nb,nl,pe,yt,nt,nu`)

var (
	// usTail is the end of an American address: "Riverside, MA 02139".
	usTail = regexp.MustCompile(`^(.*?)[ ,]*\b([A-Za-z]{2}|[A-Z]\.[A-Z]\.|(?i:` + strings.ReplaceAll(stateShort, ",", "|") + `)\.?)?[ ,]+([0-9]{5}(?:-[0-9]{1,4})?)-?$`)
	// stateAfter is a state after a city that no comma stands before: "12 Alder St Riverside MA".
	stateAfter  = regexp.MustCompile(`^(.* .*) ([A-Z]{2})$`)
	stateOnly   = regexp.MustCompile(`^[A-Z]{2}$`)
	cityState   = regexp.MustCompile(`^(\pL[\pL .'-]+?),? ([A-Z]{2}|[A-Z]\.[A-Z]\.)\.?$`)
	stateAndZIP = regexp.MustCompile(`^([A-Za-z]{2}\.?|[A-Z]\.[A-Z]\.|\pL{4,}(?: \pL{5,})?)?(?:^| |$)(?:[0-9]{5}(?:-[0-9]{4})?)?$`)
)

// isState reports whether text names a state or province, in letters or by name.
func isState(text string) bool {
	folded := letters.Fold(text)
	return stateCodes[strings.ReplaceAll(folded, " ", "")] && len(text) <= 4 || usStates[folded]
}

func isStateOrNone(text string) bool { return text == "" || isState(text) }

// usEnd splits the state and ZIP from the end of a text; zip is empty where there
// is none. Two letters that are no state belong to what stands before: "Alder Rd 02139".
func usEnd(text string) (before, state, zip string) {
	if !endsInZIP(text) {
		return text, "", ""
	}
	m := usTail.FindStringSubmatch(text)
	switch {
	case m == nil:
		return text, "", ""
	case !isStateOrNone(m[2]):
		return strings.TrimSpace(m[1] + " " + m[2]), "", m[3]
	}
	return strings.TrimSpace(m[1]), m[2], m[3]
}

// endsInZIP reports whether a text can end as usTail does, without looking for
// its beginning.
func endsInZIP(text string) bool {
	text = strings.TrimSuffix(text, "-")
	return text != "" && isDigit(rune(text[len(text)-1]))
}

// onlyStateAndZIP reports whether stretches of text name no city.
func onlyStateAndZIP(parts []string) bool {
	for _, part := range parts {
		if m := stateAndZIP.FindStringSubmatch(part); m == nil || !isStateOrNone(m[1]) {
			return false
		}
	}
	return true
}

// withoutStateName cuts the name of a state off the city before it: "Riverside
// Massachusetts". Port Washington is a city.
func withoutStateName(city string) string {
	words := strings.Fields(city)
	for n := min(2, len(words)-1); n > 0; n-- {
		name := letters.Fold(strings.Join(words[len(words)-n:], " "))
		if usStates[name] && name != "washington" {
			return strings.TrimRight(strings.Join(words[:len(words)-n], " "), ",")
		}
	}
	return city
}

// withoutProvince cuts a province off a city's end: "Toronto ON".
func withoutProvince(city string) string {
	if isState(city) {
		return ""
	}
	if at := strings.LastIndexByte(city, ' '); at > 0 && len(city)-at == 3 && isState(city[at+1:]) && city[at+1:] == strings.ToUpper(city[at+1:]) {
		return strings.TrimRight(city[:at], " ,")
	}
	return city
}
