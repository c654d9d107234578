package resolve

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/roster/records"
)

// noStreetWords begin rows among the doors that name no street: "done", "Page 2",
// "Apartments", "Not home".
var noStreetWords = letters.WordSet("done,finished,finish,completed,complete,end,stop,start,begin,page,sheet,list,part,section,apartments,apartment,apts,units,unit,houses,house,homes,home,doors,door,flats,multi,multifamily,single,condos,trailers,buildings,building,notes,note,remarks,comments,total,totals,subtotal,count,skip,skipped,break,lunch,today,yesterday,tomorrow,monday,tuesday,wednesday,thursday,friday,saturday,sunday,not,no,nobody,never,again,return,revisit,back,later,left,right,both,odd,even,north,south,east,west,new,old,team,volunteer,volunteers,shift,route,turf,pod,group,names,name,address,addresses,ok,yes,vacant,refused,moved,business,businesses,stores,hecho,fin,final,pagina,página,lista,casas,departamentos,fertig,ende,seite,liste,häuser,wohnungen,termine,terminé,maisons,feito,fim,prédios,casa")

// betweenWords stand beside them.
var betweenWords = letters.WordSet("for,of,the,here,below,above,only,and,&,with,de,la,del,les,des,der,die")

// isNoStreet reports whether a row that stands where a section's street does is of words for
// something else, and no door has it for its street.
func (w *walk) isNoStreet(street string) bool {
	words := strings.Fields(street)
	return noStreetWords[letters.Fold(strings.Trim(words[0], ".,:;"))] && allNoStreet(words[1:]) && !address.LooksLikeStreet(street) && !w.hasDoorsOn(street)
}

// hasDoorsOn reports whether a row with a number has a street.
func (w *walk) hasDoorsOn(street string) bool {
	if w.doorStreets == nil {
		w.doorStreets = streetSet{}
		met := map[uint32]bool{}
		for i := range w.records.Len() {
			if s := w.records.Stored(i); s.Kind == records.Door && !met[s.Street] {
				met[s.Street] = true
				w.doorStreets.add(w.records.Text(s.Street))
			}
		}
	}
	return w.doorStreets.has(street)
}

// allNoStreet reports whether all of these words are of that kind, or stand between such.
func allNoStreet(words []string) bool {
	for _, word := range words {
		word = letters.Fold(strings.Trim(word, ".,:;"))
		if !noStreetWords[word] && !betweenWords[word] && !letters.IsDigits(word) {
			return false
		}
	}
	return true
}

// remarkAmongDoors takes a row for a remark. Which street the rows below it are on nobody can
// tell; where they name none, they get no letter.
func (w *walk) remarkAmongDoors(r records.Record) {
	w.endSection()
	w.problem(r, r.Head.Column, letters.SeverityWarning, r.Address.Street+" is taken for a remark, not for a street; rows below it that name no street get no letter", "if it is the street of the rows below it, write the street into each of them")
}
