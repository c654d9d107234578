package heading

import (
	"io"
	"strings"

	"doorletters/letters"
	"doorletters/letters/langname"
	"doorletters/letters/sheet"
)

// meaning is what a column holds; these are the keys of a campaign's [columns].
type Column string

const (
	ColumnNumber        Column = "number"
	ColumnHalf          Column = "half" // what stands behind the number: 1/2, A, R
	ColumnDirection     Column = "direction"
	ColumnStreet        Column = "street"
	ColumnType          Column = "type"
	ColumnPostDirection Column = "postdirection"
	ColumnAddress       Column = "address" // number, street and perhaps more in one cell
	ColumnUnit          Column = "unit"
	ColumnCity          Column = "city"
	ColumnCounty        Column = "county" // or whatever office keeps the list
	ColumnState         Column = "state"
	ColumnZIP           Column = "zip"
	ColumnLanguage      Column = "language"
	ColumnPod           Column = "pod"
	ColumnLatitude      Column = "latitude"
	ColumnLongitude     Column = "longitude"
	ColumnPoint         Column = "coordinates" // latitude and longitude in one cell
	ColumnSkip          Column = "skip"
	ColumnNote          Column = "note"
	ColumnStop          Column = "stop"
	ColumnCode          Column = "code"

	ColumnPodName  Column = "pod name"
	ColumnLeader   Column = "leader"
	ColumnPhone    Column = "phone"
	ColumnWhatsApp Column = "whatsapp"
	ColumnEmail    Column = "email"
	ColumnSpoken   Column = "languages"
	ColumnStreets  Column = "streets"
	ColumnCapacity Column = "capacity"
)

// said names a meaning for a person.
func (m Column) Said() string {
	switch m {
	case ColumnType:
		return "street's type"
	case ColumnDirection:
		return "street's direction"
	case ColumnPostDirection:
		return "direction behind the street"
	}
	return string(m)
}

// vocabulary maps folded headings to meanings.
type vocabulary map[string]Column

// onlyKeys are meanings whose names are headings of too many other things: a
// "Type" may be the use of the land.
var onlyKeys = map[Column]bool{ColumnType: true, ColumnHalf: true, ColumnDirection: true}

func readVocabulary(table string) vocabulary {
	v := vocabulary{}
	for line := range strings.SplitSeq(strings.TrimSpace(table), "\n") {
		name, headings, _ := strings.Cut(line, ":")
		if !onlyKeys[Column(name)] {
			v[letters.Fold(name)] = Column(name)
		}
		for heading := range strings.SplitSeq(headings, ",") {
			v[letters.Fold(heading)] = Column(name)
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
	AddressHeadings = readVocabulary(addressHeadingTable)
	PodHeadings     = readVocabulary(podHeadingTable)
)

// knownHeading reports whether any table has a column of this heading.
func knownHeading(text string) bool {
	if len(text) > 4*longestHeading { // as bytes of any encoding
		return false
	}
	text = letters.Tidy(text)
	return AddressHeadings.meaningOf(text) != "" || PodHeadings.meaningOf(text) != ""
}

// Headings in English, Spanish, French, Portuguese and German; case, accents
// and punctuation do not count.
const addressHeadingTable = `
number:No,No.,번호,건물번호,지번,Addr number,Str number,Building no,Nº,Num,Nr,#,House number,House no,House #,House,Street number,Street no,Street #,St number,St no,St num,Addr num,Address number,Address no,Civic number,Building number,Housenumber,Numero,Número de casa,Número exterior,Num ext,No ext,N°,Numéro,Numéro de rue,Número da casa,Hausnummer,Hausnr,Haus nr,Number #,Hse no,Hse #,Bldg no,Bldg number,House nr,Door number,Door no,Door #,St.#,Str no,Street num,Bldg number,Bldg num,Addr #,Stnum,Stno,Housenum,House num,Strnum,Num casa,No casa,Nro,Nro casa,N casa,Número exterior,Numéro civique,N de rue,Nº porta,Número porta,Civico,Numero civico,Numero civico n,Huisnummer,Huisnr,Numer,Nr domu,Nr budynku,Husnummer,Номер,Дом,番地,番号,地番,門牌,门牌号,Nimewo,Nimewo kay,Số nhà,رقم,رقم المنزل,Add number,Add num,Addrno,Addrnocom,Reg st num,Regstnum,Raddnumber,Address num,Hse num,House numb
half:Number suffix,House number suffix,Suffix number,Street number suffix,Num suffix,Half,Addr num suffix,Fraction,Bis,Hausnummerzusatz,Zusatz,Bis ter,House letter,Huisletter,Toevoeging,Fraction of number,Reg st frac,Regstfrac,Rhalfcode,Half code,House suffix,House number half,Addnum suf,Add num suf,Addnum suffix
direction:Street direction,Pre direction,Predirection,Pre dir,Predir,Prefix direction,Street prefix,St dir,Dir,Pre-direction,Street pre direction,St pre dir,Stdir,Predirectional,Pre directional,Dir prefix,Street direction prefix,St pre,Stnameprd,Addr pred,Regstpredirection,Rpredirection,Direction prefix,Street dir,Street predir,Addr predir,St predirection
street:Street name,도로명,거리,길,St,St name,Road,Road name,Streetname,Calle,Nombre de calle,Nombre de la calle,Vía,Rue,Nom de rue,Nom de la rue,Voie,Rua,Nome da rua,Logradouro,Straße,Strasse,Strassenname,Straßenname,Str,Street name and type,Streetname type,Name of street,Stname,Str name,Street/road,Street or road,Streets,Calle o avenida,Nombre calle,Via pública,Rue nom,Nome rua,Arruamento,Morada rua,Strassenname,Via,Nome via,Indirizzo via,Straat,Straatnaam,Ulica,Gata,Gatuadress,Улица,町名,通り,丁目,街道,路名,Ri,Lari,Non ri,Đường,Tên đường,شارع,الشارع,Addr name,Regstname,Rstreetname,Street nm
type:Street type,St type,Street suffix,St suffix,Road type,Tipo de calle,Tipo de vía,Type de voie,Tipo de logradouro,Street name type,Sttype,St suffix type,Posttype,Post type,Street description,Street desc,Street designator,Street designation,St postyp,St posttype,Street post type,Stnamepot,Addr type,Regsttype,Street type cd,Street name post type
postdirection:Post direction,Postdir,Post dir,Street post direction,Suffix direction,Direction suffix,Post-direction,Postdirectional,Street suffix direction,Suffix dir,St posdir,St postdir,Street direction suffix,Street postdirection,Stnamepod,Regstpostdirection,Rpostdirection,Street sufx cd,Addr postdir
address:Full address,Street address,Address 1,Address line 1,Address1,Addr,Addr1,Address line,Mailing address,Home address,Property address,Site address,Location address,Residence address,Dirección,Domicilio,Dirección completa,Adresse,Adresse complète,Endereço,Endereço completo,Anschrift,Vollständige Adresse,Addresses,Physical address,Building address,Full street address,Complete address,Door address,Residential address,Address full,Site addr,Streetaddress,Address street,House address,Domicilio completo,Dirección postal,Dirección de la casa,Adresse postale,Adresse civique,Adresse du domicile,Morada,Endereço residencial,Wohnadresse,Adresszeile,Strasse und Hausnummer,Straße und Hausnummer,Straße Hausnummer,Straße Nr,Straße und Nr,Strasse Nr,Indirizzo,Indirizzo completo,Adres,Adres zamieszkania,Adress,Адрес,住所,所在地,住所1,地址,주소,Adrès,Địa chỉ,عنوان,العنوان,Street number and name,Number and street,Street and number,House number and street,Calle y número,Numéro et rue,Rua e número,Via e numero,Straat en huisnummer,Ulica i numer
unit:Apt,동호수,호수,호,Apartment,Apt number,Apt no,Apt #,Unit number,Unit no,Unit #,Apartment number,Suite,Flat,Address 2,Address line 2,Address2,Addr2,Apto,Apartamento,Depto,Departamento,Num int,Número interior,Piso,Unidad,Appt,Appartement,Apt/unit,Unit/apt,Unit or apt,Apt or unit,Unidade,Complemento,Complément,Wohnung,Wohnungsnummer,Whg,Apt./unit,Apt unit,Unit apt,Apartment/unit,Apartment unit,Unit/apartment,Apt or suite,Unit/suite,Suite/apt,Apts,Apt num,Aptno,Unit num,Unitno,Secondary unit,Occupancy,Subaddress,Sub address,Room,Rm,Floor,Floor/unit,Unit/floor,Apt/floor,Ap,Apt nº,Departamento o piso,Puerta,Piso y puerta,Piso/puerta,Interior,No interior,Etage,Étage,Porte,N appartement,Numéro d appartement,Andar,Fração,Bloco/apto,Stockwerk,Tür,Wohnungsnr,Whg nr,Interno,Scala interno,Appartamento,Bus,Mieszkanie,Nr mieszkania,Lägenhet,Квартира,Кв,部屋番号,部屋,号室,建物名,室,單位,单元,房间,Apatman,Căn hộ,شقة,Addr unit,Regunitnum,Rapartment,Extension identifier,Unit identifier
city:Town,City/town,Municipality,Ciudad,Localidad,Municipio,Población,Ville,Commune,Cidade,Município,Stadt,Ort,City name,City/state,City state,City and state,City st,City state zip,City st zip,City state zip code,City/state/zip,City state and zip,City town,Town/city,Borough,Village,Localité,Freguesia,Concelho,Wohnort,Gemeinde,Città,Comune,Località,Plaats,Woonplaats,Gemeente,Miasto,Miejscowość,Ort stadt,Postort,Город,市区町村,市町村,城市,도시,Vil,Thành phố,المدينة,Inc muni,Regcity,Rcity,Res city desc,Post city,Postal city,Placename
county:County name,Parish,Parish name,Jurisdiction,Jurisdiction name,Locality,Locality name,County/parish
state:Province,Region,Estado,Provincia,Bundesland,ST abbr,State code,Staat,Departement,Département,Województwo,都道府県,省
zip:ZIP code,Zipcode,Postal code,Postcode,Post code,Postal,ZIP5,ZIP Code 5,Código postal,CP,C.P.,Code postal,CEP,PLZ,Postleitzahl,Zip cd,Zip no,ZIP+4,Zip plus 4,Zip4 code,Zip codes,Postal zip,CAP,Codice postale,Kod pocztowy,Postnummer,Индекс,郵便番号,邮编,郵遞區號,우편번호,Kòd postal,Mã bưu điện,C postal,Cod postal,Addr zip,Regzipcode,Rzip5,Addr zip5
language:Lang,Languages,Languages spoken,Language spoken at home,Languages spoken at home,Spoken at home,Primary lang,Language at home,What language,Which language,Language needed,Letter in,Preferred language,Primary language,Home language,Language spoken,Language preference,Letter language,Idioma,Lengua,Idioma preferido,Langue,Langue préférée,Língua,Idioma preferencial,Sprache,Bevorzugte Sprache,Language (if known),Lang pref,Language pref,Pref lang,Preferred lang,Pref language,Spoken language,Household language,Main language,First language,Lang code,Language code,Idioma hablado,Idioma principal,Idioma de la carta,Langue parlée,Langue maternelle,Idioma falado,Língua falada,Muttersprache,Lingua,Taal,Język,Språk,Язык,言語,語言,语言,언어,Lang pale,Ngôn ngữ,اللغة,Speaks
pod:Pod ID,Pod #,Pod no,Pod number,Pod name,Group,Team,Grupo,Groupe,Gruppe
latitude:Lat,Latitud,Breite,Breitengrad,Geo lat,Latitude (N),Y coord lat,Lat (N),Latitudine,Breedtegraad,緯度,纬度,Широта
longitude:Lon,Long,Lng,Longitud,Länge,Längengrad,Geo lon,Geo lng,Longitude (W),Lon (W),Longitudine,Lengtegraad,経度,经度,Долгота,Long.
coordinates:Coords,Coordinate,Lat/long,Lat/lon,Lat long,Lat lon,Lat lng,Latlong,Latlng,Lat and long,Latitude/longitude,Latitude longitude,Lon/lat,GPS,GPS coordinates,GPS location,Geolocation,Lat-long,Coordenadas,Coordonnées,Coordonnées GPS,Koordinaten,Coordinate GPS,座標
skip:No soliciting,No solicitation,Do not contact,Do not knock,Do not deliver,Do not mail,Opt out,Opted out,Exclude,Skip?,No contact,DNC,DNK,DND,Do not disturb,Do not ring,Do not visit or call,Refused,Omitir,Saltar,No contactar,No visitar,Ignorer,Ne pas contacter,Pular,Não contatar,Überspringen,Auslassen,Nicht besuchen,Skip this door,Skip house,Skip reason,No flyer,No flyers,No letter,No letters,Don't knock,Dont knock,Do not visit,No soliciting sign,No solicitors,Omit,Remove,Opt-out,No junk mail,No visit,No tocar,Excluir,No entregar,Ne pas déranger,Exclure,Não bater,Excluir porta,Nicht klingeln,Keine Werbung,Saltare,Escludere,Overslaan,Pominąć,除外,配布不可,スキップ
note:Notes,Comment,Comments,Remark,Remarks,Nota,Notas,Comentario,Comentarios,Observaciones,Note(s),Commentaire,Commentaires,Remarque,Remarques,Observação,Observações,Comentário,Comentários,Notiz,Notizen,Bemerkung,Bemerkungen,Kommentar,Comments/notes,Notes/comments,Field notes,Canvass notes,Remarks/notes,Nota bene,Anotaciones,Observación,Observations,Anotações,Anmerkung,Anmerkungen,Hinweis,Osservazioni,Commenti,Opmerking,Opmerkingen,Uwagi,Anteckningar,備考,メモ,备注,Remak,Ghi chú,ملاحظات
stop:Stop number,Stop no,Walk order,Route order
code:Letter code
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

// openSheets opens a file whose encoding may show by headings and languages.
func Open(r io.Reader, name, country string) ([]sheet.Sheet, error) {
	return sheet.Open(r, name, sheet.Options{
		Country: country, IsHeading: knownHeading,
		IsLanguage: func(text string) bool { _, u := langname.Parse(text); return u == langname.One },
	})
}
