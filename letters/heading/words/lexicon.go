package words

import "strings"

// lexicon has the classes of each word.
var lexicon = readLexicon(lexiconTable)

// classNames are the classes as the table of the lexicon names them.
var classNames = map[string]class{
	"property": property, "other": other, "number": number, "house": house, "address": addr, "street": street, "name": name, "direction": direction,
	"front": front, "rear": rear, "kind": kind, "modifier": modifier, "separator": separator, "half": half, "unit": unit, "building": building, "floor": floor,
	"room": room, "full": full, "city": city, "postal": postal, "code": code, "zip": zip, "state": state, "county": county, "identifier": identifier,
	"line": line, "second": second, "value": value, "high": high, "foreign": foreign, "filler": filler,
}

// readLexicon reads lines of classes, a colon, and words.
func readLexicon(table string) map[string]class {
	words := map[string]class{}
	for text := range strings.SplitSeq(strings.TrimSpace(table), "\n") {
		names, spellings, _ := strings.Cut(text, ":")
		var c class
		for _, name := range strings.Fields(names) {
			c |= classNames[name]
		}
		for _, word := range strings.Fields(spellings) {
			words[word] |= c
		}
	}
	return words
}

// Words with their usual abbreviations, folded. A word in several lines has the
// classes of all.
const lexiconTable = `
property: residential situs sit site prop property phys physical phy loc located location e911 nine911 residence residential res reg registered parcel par prem prems premise premises sa service serv official offic place dwelling primary srv
other: mail mailing mailto owner ownr own owners owner1 bill billing contact taxpayer payer taxbill previous prev former legal alt alternate alias old secondary2 landlord buyer seller grantee grantor notice
number: range rang nmb number num numb no nbr nmbr nb nbrs numero numer nummer nr nro numbers porzadkowy
house: house hse hous haus hnum civic civ civico civique structure struct hs imovel exterior dom hus huis porta door
house number: hno hn hnr hausnr hausnummer housenr fenum adrplats snum addno houseno bldgno blknum hsenum blk
address: address addr addres addrs add ad adr adrs addresses adress indirizzo direccion endereco adresse address1 addrpt indir
street: street str strt stree streets road roads rd via rue voie calle strasse ulica logradouro vialidad gata gatu straat rua adromrade adressomrade odonyme odonimo strada roadway stret thoroughfare thoro toponimo route
street state: st
name: name nam nme nom nombre names nome nm namn naam namecplt base
direction: direction dir dire direct directional direc dirs d dr drct pdir quad quadrant
front: pre prefix pfx pref prefx prfx prefi lead leading px
front direction: pred predir predirection predirectional predirect prd
rear: sfix suf suffix sfx sf suff sufx suffi pos sffx
rear postal: post
rear direction: sufdir postdir posdir postd posd sufd psuf
kind: type typ types ty tp typecode typeabbreviation designation thorotype tipo generique
unit kind: unityp untyp aptyp
kind front: pretyp pretype
kind rear: postyp postype posttype posttyp sts
modifier: mod modifier qualifier qual modifer
separator: sep separator article
half: half lettre frac fraction fract alpha letter esponente subnumber ext rep ns bis zusatz adz zusat ex bokstavstillagg toevoeging barrato esp
unit: sb box unit apt apartment appart apartm apartmen ste suite suites space spc spacenum flat occupancy subaddress subadd subunit subaddr sub subad untnum unt trailer condo secunit spaceapt
building: building bldg bld buildin bldng build
floor: floor flr fl level
room: room rm
full: full fully complete compl cplt comp concat concatenated whole combined label lbl long concatenate complet fulladdr ful calc anno formatted conc
city: city town muni municipality mun municipal municipio municipali community cmnty comm commu commun commune comune msag msagcomm communit village suburb hamlet locality miejscowosc stad kommun csd township placename ville localidad cty2 ciudad kreis
city postal: postcomm
city county: cty
city identifier: muncode
postal: postal pstl po usps pos2 delivery dlvry cass postale
code: code cd codes kod codigo
zip: zip zipcode zip5 zipc zipcod postcode postco plz cap postnr postalcode pstlzip zips postalcod pocztowy zipp cep
state: state province prov stat estado provincia staat
county: county cnty parish
identifier: id ids guid uid oid fid objectid gid uuid pid pin apn key identifier globalid nguid ident folio siteid uniqueid
line: line ln line1
high: high hi to upper end max
foreign: units date status phone email mail2 zoning zone party precinct ward voter first last middle nickname subdivision subdiv subd land use usage class classification acct account tax assessed year block map plat section range created creator edit edited editor shape length area country comments comment note notes elevation source district dist fire police school census tract esn psap placement lifecycle effective expire update updated modified user time web url fax gender birth age race owner2 business company landmark feature longitude latitude lat lon lng lang language sequence seq census2 permit route2 access occupied vacant dob trash council judicial congressional senate meter parent gps
second: secondary second
value: val value values
full: mit with incl including w
street name: feanme feaname fename denominazione denominaz denominazi
kind: featyp
filler: parsed main of the de la le du des and a o or info information description desc detail details data value nena actual std txt text string english eng fre fr en it gis gc tbl dbo sde prim primary2 sec secondary lst lu short abbr abbrev abbreviation abrev concise designator desg desgn desgnator designatr indicator ind office polling person property2 nbr2 one two rev tsc ps inc incorporated uninc unincorporated court ufficiale recompose
`

// stumps are the words in full that programs cut which keep ten letters of a
// heading, the likely ones first.
var stumps = []string{
	"number", "address", "name", "type", "direction", "directional", "suffix", "prefix", "community", "code", "city", "municipality", "street",
	"unit", "house", "identifier", "modifier", "postal", "zip", "town", "road", "building", "location", "designator", "complete", "apartment", "separator",
}
