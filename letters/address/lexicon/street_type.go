package lexicon

import "strings"

// StreetTypes has the short spelling of each spelling of a street's type, and
// shortTypes has the short ones.
var StreetTypes, ShortTypes = readStreetTypes()

func readStreetTypes() (map[string]string, map[string]bool) {
	types, short := map[string]string{}, map[string]bool{}
	for line := range strings.SplitSeq(strings.TrimSpace(streetTypeSpellings), "\n") {
		spellings := strings.Fields(line)
		short[spellings[0]] = true
		for _, spelling := range spellings {
			types[spelling] = spellings[0]
		}
	}
	return types, short
}

// LongTypes has the full spelling of each short one but Street, which is Saint in names.
var LongTypes = readLongTypes()

func readLongTypes() map[string]string {
	long := map[string]string{}
	for line := range strings.SplitSeq(strings.TrimSpace(streetTypeSpellings), "\n") {
		if spellings := strings.Fields(line); len(spellings) > 1 && spellings[0] != "st" {
			long[spellings[0]] = spellings[1]
		}
	}
	return long
}

// The standard spelling first, then the common ones (USPS Publication 28,
// appendix C1, and the usual words of Spanish, French, Portuguese and German).
const streetTypeSpellings = `
aly alley allee ally
anx annex anex annx
arc arcade
ave avenue av aven avenu avn avnue avenida avda
bch beach
bnd bend
blf bluff bluf
blvd boulevard boul boulv bd bulevar blv bl bvd
br branch brnch
brg bridge brdge
brk brook
byp bypass byps
cp camp cmp
cyn canyon canyn
cpe cape
cswy causeway causwa
ctr center centre cent cntr centr
cir circle circ circl crcl
clf cliff
cmn common
cmns commons
cor corner
cors corners
crse course
ct court crt
cts courts
cv cove
crk creek
cres crescent crsent
crst crest
xing crossing crssng
dl dale
dm dam
dr drive driv drv
ests estates
est estate
expy expressway exp expr express expw expwy
ext extension extn extnsn
fall
fld field
flds fields
flt flat
frd ford
frst forest
frk fork
fwy freeway freewy frway frwy
gdn garden gardn
gdns gardens grdns
gtwy gateway gatewy gatway gtway
gln glen
grn green
grv grove grov
hbr harbor harb harbour
hvn haven
hts heights ht hgts
hwy highway highwy hiway hiwy hway
hl hill
hls hills
holw hollow hllw
is island islnd
jct junction jction junctn
ky key
knl knoll knol
lk lake
lks lakes
ldg landing lndg lndng
ln lane
lgt light
lp loop loops
mall
mnr manor
mdw meadow
mdws meadows medows
ml mill
msn mission
nck neck
orch orchard orchrd
oval ovl
ovlk overlook
park prk pk
pkwy parkway parkwy pkway pky pwy
pass
path paths
pike pikes
pne pine
pl place
pln plain
plz plaza plza
pt point
prt port
prom promenade
rad radial
rnch ranch
rpd rapid
rst rest
rdg ridge rdge
riv river
rd road
rds roads
rte route rt
row
rue
run
shr shore shoar
spg spring spng sprng
spur
sq square sqr sqre squ
sta station statn stn
strm stream streme
st street str strt strasse
smt summit sumit
ter terrace terr tce
trce trace
trak track trk
trl trail trails
tpke turnpike trnpk turnpk
tunl tunnel
vly valley vally
via
vw view
vlg village vill villag
vis vista
walk
way wy
whf wharf
calle
rua
praca pca
travessa trav
camino cno
carretera ctra
chemin
impasse imp
faubourg fg
callejon cjon
pasaje pje
paseo pso
alameda
rodovia
piazza pza
viale vle
corso
weg
platz
gasse
laan
straat
`
