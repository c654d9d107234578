package lexicon

import "doorletters/letters"

// Particles are the small words of names.
var Particles = letters.WordSet("of,the,de,la,las,los,el,del,da,do,das,dos,du,des,le,les,van,von,den,der,di,della,y,e,and,et,am,im,zur,zum,an,auf,op,het")

// TypesInFront are street types that stand before the name.
var TypesInFront = letters.WordSet("calle,rue,rua,via,avenida,avenue,ave,avda,boulevard,boul,bd,blvd,paseo,plaza,piazza,viale,corso,chemin,camino,praca,travessa,impasse,route,highway,allee,cours,quai,rang,ronda,calzada,privada,strasse,cote,ruelle,sentier,place,andador,cda,cerrada,travesia,largo,vicolo,ul")

var (
	// surelyType are street types that end a name wherever they stand; plainType are
	// seldom a part of one: "Old Mill Rd" ends in Rd, not in Mill.
	surelyType = letters.WordSet("st,ave,rd,dr,ln,blvd,ct,pl,ter,hwy,pkwy,cir")
	plainType  = letters.WordSet("st,ave,rd,dr,ln,blvd,ct,pl,ter,hwy,pkwy,cir,sq,way,trl,tpke,expy,rte,pike,aly,run,loop,lp,row")
	// Typeless are streets that need no type.
	Typeless = letters.WordSet("broadway,bowery,embarcadero,esplanade,strand,boardwalk")
	// TypeFirst are types that stand before their name: Avenue of the Americas, Via Verde.
	TypeFirst = letters.WordSet("ave,calle,camino,via,paseo,rue,rua,callejon,corte,avenida,plz")
	// SmallWords stand inside a name.
	SmallWords = letters.WordSet("de,del,la,las,los,el,du,des,le,y,of,the")
)

// IsSureType reports whether a word is a type that ends a name wherever it stands.
func IsSureType(word string) bool { return surelyType[ShortType(word)] }

// IsPlainType reports whether a word is a type that is seldom a part of a name.
func IsPlainType(word string) bool { return plainType[ShortType(word)] }
