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
number: range rang nmb number num numb no nbr nmbr nb nbrs numero numer nummer nr nro numbers porzadkowy zahl cislo numera osoitenumero numren
house: house hse hous haus hnum civic civ civico civique structure struct hs imovel exterior dom hus huis porta door domovni orientacni husnummer
house number: hno hn hnr hausnr hausnummer housenr fenum adrplats snum addno houseno bldgno blknum hsenum blk hausnrzahl husnr adressplats adressplatsnummer katunumero porzadkowy gatuadressnummer huisnr nocivq nocivique hauszahl
address: address addr addres addrs add ad adr adrs addresses adress indirizzo direccion endereco adresse address1 addrpt indir osoite adressa adresa aadress lahiaadress morada
street: street str strt stree streets road roads rd via rue voie calle strasse ulica logradouro vialidad gata gatu straat rua adromrade adressomrade odonyme odonimo strada roadway stret thoroughfare thoro toponimo route seglogr logr vial katu kadun gatan vej vejen vei veg veien gade straatnaam openbareruimte ulice ulici utca tanav arruamento viario dedicado toponym spoor
street state: st
name: name nam nme nom nombre names nome nm namn naam namecplt base navn nimi nazwa nazev naziv specifique
direction: direction dir dire direct directional direc dirs d dr drct pdir quad quadrant
front: pre prefix pfx pref prefx prfx prefi lead leading px
front direction: pred predir predirection predirectional predirect prd
rear: sfix suf suffix sfx sf suff sufx suffi pos sffx
rear postal: post
rear direction: sufdir postdir posdir postd posd sufd psuf orientation orient
kind: type typ types ty tp typecode typeabbreviation designation thorotype tipo tipo tipologia vrsta druh
unit kind: unityp untyp aptyp
kind front: pretyp pretype generique genericp
kind rear: postyp postype posttype posttyp sts
front modifier: titulo titre
modifier: mod modifier qualifier qual modifer
separator: sep separator article prep preposicion liaison lien
half: half lettre frac fraction fract alpha letter esponente subnumber ext rep ns bis zusatz adz zusat ex bokstavstillagg toevoeging barrato esp buchstabe bokstav huisletter letra kirjain osoitekirjain znak pismeno suffixe litera lettera
unit: sb unit apt apartment appart apartm apartmen ste suite suites space spc spacenum flat occupancy subaddress subadd subunit subaddr sub subad untnum unt trailer condo secunit spaceapt apartamento departamento depto appartement wohnung whg logement lokalu mieszkania puerta huoneisto interno noapp unite unidad unidade bolig bruksenhetsnummer lagenhet lagenhetsnummer saotext
building: building bldg bld buildin bldng build buldng bulding edificio bloque bloco edif gebaude
floor: floor flr fl level etage planta stockwerk stock andar kerros verdieping piano pietro vaning
room: room rm
full: full fully complete compl cplt comp concat concatenated whole combined label lbl long concatenate complet fulladdr ful calc anno formatted conc
city: city kreis gmd town muni municipality mun municipal municipio municipali community cmnty comm commu commun commune comune msag msagcomm communit village suburb hamlet locality miejscowosc stad kommun csd township placename ville localidad cty2 ciudad obec obce gmina kommune kommunenavn kommunnamn poststed plaatsnaam linn oras cidade localite ortsname gemeinde gemeindename kaupunki poblacion citta nommunicipalite postnrnavn
city postal: postcomm
city county: cty
city identifier: muncode
postal: postal pstl po usps pos2 delivery dlvry cass postale
code: code cd codes kod codigo
zip: zip zipcode zip5 zipc zipcod postcode postco plz cap postnr postalcode pstlzip zips postalcod pocztowy zipp cep postnummer postinumero postleitzahl sihtnumber psc ceps irsz codepostal zipcd
state: state province prov stat estado provincia staat
county: county cnty parish
identifier: id ids guid uid oid fid objectid gid uuid pid pin apn key identifier globalid nguid ident folio siteid uniqueid adrcd skz egaid esid egid edid gkz parno udprn uprn dwid lalvoterid bruksnummer gardsnummer festenummer undernummer lokalnyid lokalid kodaadress koodaadress reference
line: line ln line1
high: high hi to upper end max ate last
foreign: elem storey units date status phone email mail2 zoning zone party precinct ward voter first last middle nickname subdivision subdiv subd land use usage class classification acct account tax assessed year block map plat section range created creator edit edited editor shape length area country comments comment note notes elevation source district dist fire police school census tract esn psap placement lifecycle effective expire update updated modified time web url fax gender birth age race owner2 business company landmark feature longitude latitude lat lon lng lang language sequence seq census2 permit route2 access occupied vacant dob trash council judicial congressional senate meter parent gps buildings bldgs numbldgs floors stories storeys numfloors asentamiento asent tilleggsnavn adressetilleggsnavn beds bedrooms baths garage
second: secondary second
value: val value values
full: mit with incl including w
street name: feanme feaname fename denominazione denominaz denominazi katunimi kadunnimi vejnavn gatenavn gatunamn strnam adressenavn adressomrade vegnavn
kind: featyp
filler: parsed main of the de la le du des and a o or info information description desc detail details data value nena actual std txt text string english eng fre fr en it gis gc tbl dbo sde prim primary2 sec secondary lst lu short abbr abbrev abbreviation abrev concise designator desg desgn desgnator designatr indicator ind office polling person property2 nbr2 one two rev tsc ps inc incorporated uninc unincorporated court ufficiale recompose user suomeksi ruotsiksi cual cuales es su sus tu que donde vive usted quelle quel est votre vos qual e o sua seu what is your are you live where do
`

// stumps are the words in full that programs cut which keep ten letters of a
// heading, the likely ones first.
var stumps = []string{
	"number", "address", "name", "type", "direction", "directional", "suffix", "prefix", "community", "code", "city", "municipality", "street",
	"unit", "house", "identifier", "modifier", "postal", "zip", "town", "road", "building", "location", "designator", "complete", "apartment", "separator",
}
