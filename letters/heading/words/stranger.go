package words

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
)

// Stranger reports whether a heading speaks of something that is no part of an
// address whatever else it says: people, how many there are of a thing, a building's
// codes, an answer that somebody gave.
func Stranger(heading string) bool {
	if counted.MatchString(heading) && !countedHouse.MatchString(heading) {
		return true
	}
	list := headingWords(heading)
	return slices.ContainsFunc(list, func(word string) bool { return strange[word] }) || strangeAlone[strings.Join(list, " ")]
}

// Sundry reports whether a heading is of what differs between two rows of one door
// and tells no doors apart: who was met there, what they said, what was done.
func Sundry(heading string) bool {
	return slices.ContainsFunc(headingWords(heading), func(word string) bool { return sundry[word] || personal[word] })
}

// OfPeople reports whether a heading shows that the rows of a list are people or
// precincts, several of which a door may have.
func OfPeople(heading string) bool {
	list := headingWords(heading)
	return slices.ContainsFunc(list, func(word string) bool { return personal[word] }) &&
		!slices.ContainsFunc(list, func(word string) bool { return parting[word] || lexicon[word].any(ofPlace) })
}

// ofPlace are the classes of words for what an address has.
const ofPlace = street | addr | house | building | unit | city | county | state | zip

// OfDoors reports whether a heading names what tells the doors of one number and
// street apart: an entrance, a lot, which one it is, the quarter of the town.
func OfDoors(heading string) bool {
	list := headingWords(heading)
	return slices.ContainsFunc(list, func(word string) bool { return parting[word] }) && !OfPeople(heading) && !slices.ContainsFunc(list, func(word string) bool { return lexicon[word].any(identifier | code) })
}

// Counter reports whether a heading may count rows or stops as well as houses: it
// says that it is a number, and not of what.
func Counter(heading string) bool {
	list, _ := split(heading)
	return len(list) > 0 && !slices.ContainsFunc(list, func(word string) bool { return !counters[word] })
}

// headingWords are the words of a heading, folded.
func headingWords(heading string) []string {
	return strings.Fields(letters.Fold(camel.ReplaceAllString(heading, "$1$3 $2$4")))
}

// counted begins a heading of how many there are; countedHouse is that of a house's
// number.
var (
	counted      = regexp.MustCompile(`(?i)^\s*(?:(?:no|nos|nr|num|number)\b\.?|#)\s*of\b|^\s*how\s+many\b`)
	countedHouse = regexp.MustCompile(`(?i)\bof\s+(?:the\s+)?(?:house|home|building|door|street|address|residence|property|dwelling)\s*$`)
)

var (
	strange = letters.WordSet("ppl,people,persons,adults,kids,children,occupants,tenants,pets,dogs,personas,personnes,pessoas,personen,ninos,adultos,enfants,kinder," +
		"leader,leaders,captain,captains,coordinator,volunteer,volunteers,canvasser,canvassers,lider,lideres,responsable,responsables," +
		"lockbox,keybox,passcode,password,keypad,pincode,keycode,wifi," +
		"count,counts,qty,quantity,total,totals,tally,cantidad,anzahl," +
		"knocked,visited,answered,delivered,wants,needs,knock,wishes,interested," +
		"odd,even,odds,evens,parity,stories,storeys,bedrooms,bathrooms,beds,baths,sqft,rooms")
	strangeAlone = letters.WordSet("parcel,parcels,doors,floors,side,side of street,street side,side of the street,lado,osm type,element type,door code,gate code,entry code,box code")
	personal     = letters.WordSet("name,names,first,last,middle,surname,firstname,lastname,fullname,nickname,nombre,nombres,apellido,apellidos,nom,prenom,nome,sobrenome,vorname,nachname," +
		"resident,residents,tenant,tenants,owner,owners,voter,voters,elector,member,person,contact,contacts,who,head,occupant,customer,donor,respondent," +
		"phone,phones,telephone,tel,cell,mobile,email,mail,whatsapp,telefono,celular,correo,telefon," +
		"dob,birth,birthday,birthdate,age,gender,sex,race,ethnicity,party,affiliation,registered,registration," +
		"precinct,ward,polling,district,place")
	sundry = letters.WordSet("note,notes,comment,comments,remark,remarks,status,result,results,outcome,response,reason,reply,answer,anything,else,feedback,request,needs,wants,need,interest,interested," +
		"amount,price,value,order,stop,route,seq,sequence,row,rank,weight,score,priority,volunteer,canvasser,canvassers,leader,captain,team,pod,group," +
		"date,time,timestamp,day,when,visit,visits,attempt,round,fecha,hora,datum," +
		"url,link,photo,image,source,created,updated,edited,modified,year,elevation,shape,language,languages,lang,skip,code,id,uid,key,objectid,fid,globalid,uprn,usrn,apn,parcel,pin,geoid")
	parting = letters.WordSet("lot,lots,entrance,entry,buzzer,doorbell,bell,door,which,where,side,wing,stair,stairs,staircase,stairwell,block,tower,building,bldg,floor,level,space,slip,pad,position," +
		"rear,upper,lower,colonia,barrio,barangay,neighborhood,neighbourhood,fraccionamiento,urbanizacion,sector,manzana,torre,edificio,bloque,escalera,entrada,bairro,bloco,quarter,hamlet,village,village name,locality,dependent," +
		"ott,pot,ortsteil,ortsteilname,gemeindeteil,stadtteil,stadtbezirk,wohnplatz,eingang,aufgang,hinterhaus,treppe,entree,escalier,batiment,residence,lieu,hameau,porta,scala,trap,bus,apartment,apt,flat,unit,room,suite")
	counters = letters.WordSet("no,nr,num,number,numero,nro,n,nbr,route,stop,row,line,order,seq,count,item,index,entry,walk")
)

// IsIdentifier reports whether a heading is that of an ID.
func IsIdentifier(heading string) bool {
	list := headingWords(heading)
	return len(list) > 0 && lexicon[list[len(list)-1]].any(identifier)
}
