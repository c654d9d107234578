package leaders

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

// isParticle reports whether a word of a name belongs to what follows it: "de la
// Cruz", "bin Said", "Abu Bakr".
func isParticle(word string) bool { return isOneOf(particles, word) || word == "ben" }

// hasParticle reports whether a word begins with a particle.
func hasParticle(word string) bool { return isParticle(word) || joinedParticle.MatchString(word) }

// Benjamins are called Ben: only the small letter makes a particle of it.
var particles = letters.WordSet("de,del,della,delle,dello,degli,dei,di,da,das,do,dos,du,des,d,la,las,le,les,lo,los,y,e,i,el,al,ad,ar,as,ash,az,abd,abdel,abdul,abdoul,abu,abou,umm,um,ibn,bin,binti,binte,bint,ould,mint,ait,aït,san,santa,santo,são,saint,st,ste,van,von,vom,vander,vanden,der,den,ter,ten,te,zu,zum,zur,auf,af,av,op,'t,mac,mc,fitz,o,o',o’,ó,ní,nic,ap,ab,ferch,dit,بن,ابن,بنت,أبو,ابو,أم,ام,عبد,آل,ال,בן,בת")

// joinedParticle is a particle that is written together with its name: O'Brien,
// al-Masri, MacKenzie.
var joinedParticle = regexp.MustCompile(`^(?:[OoDdÓ]['’]\pL|(?i:al|el|ad|ar|as|ash|az|abd|abu)-\pL|Ma?c\p{Lu})`)

// cutPostNominals splits what follows a name off its end: "Jr.", "III", "RN", "Ph.D.".
// Shouted: the whole text is in capitals, so that MA may be a name.
func cutPostNominals(words []string, shouted bool) (rest, after []string) {
	n := len(words)
	for n > 0 && isPostNominal(words[n-1], shouted) {
		n--
	}
	return words[:n], words[n:]
}

func isPostNominal(word string, shouted bool) bool {
	word = strings.TrimRight(word, ",")
	if isOneOf(postNominals, word) {
		return true
	}
	return !shouted && isShouted(word) && isOneOf(shortPostNominals, word)
}

var (
	postNominals = letters.WordSet("jr,jnr,sr,snr,junior,senior,ii,iii,iv,viii,esq,esquire,phd,dphil,edd,psyd,dds,dmd,dvm,md,jd,llb,llm,lcsw,licsw,lmsw,lcswr,lpc,lmft,lmhc,msw,bsw,rn,lpn,lvn,cna,emt,emt-b,np-c,pa-c,bsn,msn,dnp,aprn,fnp,mph,mpa,mba,mfa,med,edm,mdiv,bsc,msc,cpa,rdn,otr,dpt,pharmd,chw,ret,retd,obe,mbe,cbe,frcp,frcs,filho,neto,hijo,fils,père,pere,z\"l")
	// shortPostNominals are such only in capitals: Ma and Do are names.
	shortPostNominals = letters.WordSet("do,ma,ms,mp,np,pa,od,pt,ot,rd,kc,qc,jp,ba,bs,sj,op,ofm,cm,mt,ed,vi,pe,lac,dc,nd,cnm,ra")
)

// isRole reports whether a word says what somebody is, and not how they are called.
func isRole(word string) bool { return isOneOf(roles, word) }

var roles = letters.WordSet("desk,office,team,group,pod,leader,leaders,lead,coordinator,coordinators,captain,captains,volunteer,volunteers,helper,helpers,neighbor,neighbors,neighbour,neighbours,family,families,household,church,mosque,temple,synagogue,center,centre,library,hotline,helpline,line,phone,telephone,reception,committee,council,association,tenants,residents,building,street,floor,apartment,apt,unit,house,tbd,tba,vacant,unknown,nobody,none,aid,mutual,community,network,familia,equipo,grupo,oficina,iglesia,vecinos,vecinas,voluntarios,coordinadora,coordinador,recepción,recepcion,famille,équipe,equipe,groupe,bureau,accueil,voisins,família,escritório,vizinhos,recepção,familie,team,büro,gruppe,nachbarn,empfang")

// isNobody reports whether what stands for a name says that there is nobody yet.
func isNobody(name string) bool { return nobody[letters.Fold(name)] }

var nobody = letters.WordSet("tbd,tba,vacant,unknown,nobody,none,nobody yet,not yet,n a,na,vacante,nadie,personne,ninguem")
