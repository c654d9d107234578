package lexicon

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

// stateShort are the traditional short names of states.
const stateShort = "mass,calif,penna,conn,minn,wash,mich,tenn,ariz,colo,wis,wisc,fla,ill"

// UsStates are the names that stand between a city and its ZIP.
var UsStates = letters.WordSet(`alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,district of columbia,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,puerto rico,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,` + stateShort)

// stateCodes are the two letters of the post for states, territories and the
// provinces of Canada.
var stateCodes = letters.WordSet(`al,ak,az,ar,ca,co,ct,de,dc,fl,ga,hi,id,il,in,ia,ks,ky,la,me,md,ma,mi,mn,ms,mo,mt,ne,nv,nh,nj,nm,ny,nc,nd,oh,ok,or,pa,pr,ri,sc,sd,tn,tx,ut,vt,va,vi,wa,wv,wi,wy,gu,as,mp,on,qc,bc,ab,mb,sk,ns,nb,nl,pe,yt,nt,nu`)

// StateOnly are two letters that may be a state's.
var StateOnly = regexp.MustCompile(`^[A-Z]{2}$`)

// IsState reports whether text names a state or province, in letters or by name.
func IsState(text string) bool {
	folded := letters.Fold(text)
	return stateCodes[strings.ReplaceAll(folded, " ", "")] && len(text) <= 4 || UsStates[folded]
}
