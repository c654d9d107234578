package roster

import (
	"strings"

	"doorletters/letters"
)

// meaning is what a column holds; these are the keys of a campaign's [columns].
type meaning string

const (
	colNumber        meaning = "number"
	colHalf          meaning = "half" // what stands behind the number: 1/2, A, R
	colDirection     meaning = "direction"
	colStreet        meaning = "street"
	colType          meaning = "type"
	colPostDirection meaning = "postdirection"
	colAddress       meaning = "address" // number, street and perhaps more in one cell
	colUnit          meaning = "unit"
	colCity          meaning = "city"
	colState         meaning = "state"
	colZIP           meaning = "zip"
	colLanguage      meaning = "language"
	colPod           meaning = "pod"
	colLatitude      meaning = "latitude"
	colLongitude     meaning = "longitude"
	colPoint         meaning = "coordinates" // latitude and longitude in one cell
	colSkip          meaning = "skip"
	colNote          meaning = "note"
	colStop          meaning = "stop"
	colCode          meaning = "code"

	colPodName  meaning = "pod name"
	colLeader   meaning = "leader"
	colPhone    meaning = "phone"
	colWhatsApp meaning = "whatsapp"
	colEmail    meaning = "email"
	colSpoken   meaning = "languages"
	colStreets  meaning = "streets"
	colCapacity meaning = "capacity"
)

// vocabulary maps folded headings to meanings.
type vocabulary map[string]meaning

// onlyKeys are meanings whose names are headings of too many other things: a
// "Type" may be the use of the land.
var onlyKeys = map[meaning]bool{colType: true, colHalf: true, colDirection: true}

func readVocabulary(table string) vocabulary {
	v := vocabulary{}
	for line := range strings.SplitSeq(strings.TrimSpace(table), "\n") {
		name, headings, _ := strings.Cut(line, ":")
		if !onlyKeys[meaning(name)] {
			v[letters.Fold(name)] = meaning(name)
		}
		for heading := range strings.SplitSeq(headings, ",") {
			v[letters.Fold(heading)] = meaning(name)
		}
	}
	return v
}

// has reports whether a key of [columns] is one of the vocabulary's meanings.
func (v vocabulary) has(key string) bool {
	for _, m := range v {
		if string(m) == key {
			return true
		}
	}
	return false
}

var (
	addressHeadings = readVocabulary(addressHeadingTable)
	podHeadings     = readVocabulary(podHeadingTable)
)

// knownHeading reports whether any table has a column of this heading.
func knownHeading(text string) bool {
	text = tidy(text)
	return addressHeadings.meaningOf(text) != "" || podHeadings.meaningOf(text) != ""
}

// Headings in English, Spanish, French, Portuguese and German; case, accents
// and punctuation do not count.
const addressHeadingTable = `
number:No,No.,Nº,Num,Nr,#,House number,House no,House #,House,Street number,Street no,Street #,St number,St no,St num,Addr num,Address number,Address no,Civic number,Building number,Housenumber,Numero,Número de casa,Número exterior,Num ext,No ext,N°,Numéro,Numéro de rue,Número da casa,Hausnummer,Hausnr,Haus nr
half:Number suffix,House number suffix,Suffix number,Street number suffix,Num suffix,Half,Addr num suffix,Fraction,Bis,Hausnummerzusatz,Zusatz
direction:Street direction,Pre direction,Predirection,Pre dir,Predir,Prefix direction,Street prefix,St dir,Dir
street:Street name,St,St name,Road,Road name,Streetname,Calle,Nombre de calle,Nombre de la calle,Vía,Rue,Nom de rue,Nom de la rue,Voie,Rua,Nome da rua,Logradouro,Straße,Strasse,Strassenname,Straßenname,Str
type:Street type,St type,Street suffix,St suffix,Road type,Tipo de calle,Tipo de vía,Type de voie,Tipo de logradouro
postdirection:Post direction,Postdir,Post dir,Street post direction,Suffix direction,Direction suffix
address:Full address,Street address,Address 1,Address line 1,Address1,Addr,Addr1,Address line,Mailing address,Home address,Property address,Site address,Location address,Residence address,Dirección,Domicilio,Dirección completa,Adresse,Adresse complète,Endereço,Endereço completo,Anschrift,Vollständige Adresse
unit:Apt,Apartment,Apt number,Apt no,Apt #,Unit number,Unit no,Unit #,Apartment number,Suite,Flat,Address 2,Address line 2,Address2,Addr2,Apto,Apartamento,Depto,Departamento,Num int,Número interior,Piso,Unidad,Appt,Appartement,Apt/unit,Unit/apt,Unit or apt,Apt or unit,Unidade,Complemento,Complément,Wohnung,Wohnungsnummer,Whg
city:Town,City/town,Municipality,Place,Ciudad,Localidad,Municipio,Población,Ville,Commune,Cidade,Município,Stadt,Ort
state:Province,Region,Estado,Provincia,Bundesland,ST abbr
zip:ZIP code,Zipcode,Postal code,Postcode,Post code,Postal,ZIP5,ZIP Code 5,Código postal,CP,C.P.,Code postal,CEP,PLZ,Postleitzahl
language:Lang,Languages,Preferred language,Primary language,Home language,Language spoken,Language preference,Letter language,Idioma,Lengua,Idioma preferido,Langue,Langue préférée,Língua,Idioma preferencial,Sprache,Bevorzugte Sprache
pod:Pod ID,Pod #,Pod no,Pod number,Pod name,Group,Team,Grupo,Groupe,Gruppe
latitude:Lat,Latitud,Breite,Breitengrad,Geo lat
longitude:Lon,Long,Lng,Longitud,Länge,Längengrad,Geo lon,Geo lng
skip:No soliciting,No solicitation,Do not contact,Do not knock,Do not deliver,Do not mail,Opt out,Opted out,Exclude,Skip?,No contact,DNC,Omitir,Saltar,No contactar,No visitar,Ignorer,Ne pas contacter,Pular,Não contatar,Überspringen,Auslassen,Nicht besuchen
note:Notes,Comment,Comments,Remark,Remarks,Nota,Notas,Comentario,Comentarios,Observaciones,Note(s),Commentaire,Commentaires,Remarque,Remarques,Observação,Observações,Comentário,Comentários,Notiz,Notizen,Bemerkung,Bemerkungen,Kommentar
stop:Stop number,Stop no,Walk order,Route order,Order
code:Letter code,Door code
`

const podHeadingTable = `
pod:Pod ID,Pod #,Pod no,Pod number,Group,Team,Grupo,Groupe,Gruppe
pod name:Podname,Name of pod,Group name,Nombre del grupo,Nom du groupe,Nome do grupo,Gruppenname
leader:Pod leader,Leader name,Name of leader,Contact,Contact name,Name,Coordinator,Captain,Block captain,Líder,Responsable,Nombre,Coordinador,Coordinadora,Nom,Responsável,Nome,Leitung,Ansprechpartner,Ansprechperson
phone:Telephone,Phone number,Tel,Cell,Cell phone,Mobile,Telephone number,Leader phone,Teléfono,Telefono,Celular,Móvil,Téléphone,Portable,Telefone,Telemóvel,Telefon,Handy,Telefonnummer
whatsapp:Whats app,WhatsApp number,WA
email:E-mail,Email address,E-mail address,Mail,Leader email,Correo,Correo electrónico,Courriel,E-Mail-Adresse
languages:Language,Languages spoken,Speaks,Spoken languages,Idiomas,Lenguas,Idioma,Langues,Langues parlées,Línguas,Sprachen
streets:Street,Street list,Streets covered,Covers,Area,Calles,Rues,Ruas,Straßen,Strassen
address:Leader address,Home address,Home,Lives at,Dirección,Domicilio,Adresse,Endereço,Anschrift
capacity:Max,Size,Max households,Households,Maximum,How many,Capacidad,Capacité,Capacidade,Kapazität
`
