package lexicon

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

// stateTable has the states and territories of the United States: the two letters of the
// post, the name, and traditional short names.
const stateTable = `
al,alabama,ala
ak,alaska
az,arizona,ariz
ar,arkansas,ark
ca,california,calif
co,colorado,colo
ct,connecticut,conn
de,delaware
dc,district of columbia
fl,florida,fla
ga,georgia
hi,hawaii
id,idaho
il,illinois,ill
in,indiana
ia,iowa
ks,kansas,kans
ky,kentucky
la,louisiana
me,maine
md,maryland
ma,massachusetts,mass
mi,michigan,mich
mn,minnesota,minn
ms,mississippi
mo,missouri
mt,montana
ne,nebraska,nebr
nv,nevada
nh,new hampshire
nj,new jersey
nm,new mexico
ny,new york
nc,north carolina
nd,north dakota
oh,ohio
ok,oklahoma,okla
or,oregon
pa,pennsylvania,penna
pr,puerto rico
ri,rhode island
sc,south carolina
sd,south dakota
tn,tennessee,tenn
tx,texas,tex
ut,utah
vt,vermont
va,virginia
vi,virgin islands
wa,washington,wash
wv,west virginia
wi,wisconsin,wis,wisc
wy,wyoming,wyo
gu,guam
as,american samoa
mp,northern mariana islands
`

// provinceCodes are those of Canada.
var provinceCodes = letters.WordSet("on,qc,bc,ab,mb,sk,ns,nb,nl,pe,yt,nt,nu")

// stateCodes has the two letters of a state by each of its spellings.
var stateCodes = readStates()

func readStates() map[string]string {
	codes := map[string]string{}
	for line := range strings.FieldsFuncSeq(stateTable, func(r rune) bool { return r == '\n' }) {
		spellings := strings.Split(line, ",")
		for _, spelling := range spellings {
			codes[spelling] = spellings[0]
		}
	}
	return codes
}

// StateOnly are two letters that may be a state's.
var StateOnly = regexp.MustCompile(`^[A-Z]{2}$`)

// NewYork is more often the city than the state.
const NewYork = "new york"

// StateCode returns the two letters, small, of a state that a text names in letters or by
// name; empty for other texts.
func StateCode(text string) string {
	folded := letters.Fold(text)
	if plain := strings.ReplaceAll(folded, " ", ""); len(plain) == 2 && len(text) <= 5 {
		return stateCodes[plain]
	}
	return stateCodes[folded]
}

// IsState reports whether text names a state or province, in letters or by name.
func IsState(text string) bool {
	folded := letters.Fold(text)
	return len(text) <= 4 && provinceCodes[strings.ReplaceAll(folded, " ", "")] || folded != NewYork && StateCode(text) != ""
}

// IsStateName reports whether folded text is a state's name in words.
func IsStateName(folded string) bool { return len(folded) > 2 && stateCodes[folded] != "" }
