package heading

import (
	"slices"
	"strings"

	"doorletters/letters"
)

// The words of the National Address Database (FGDC-STD-016, address lifecycle
// status) and those that counties and registers abroad write for an address that is
// none any more, or none yet.
var (
	// plainlyNotInUse say it of nothing but an address.
	plainlyNotInUse = letters.WordSet("retired,proposed,planned,unused,historic,historical,obsolete,abandoned,demolished,razed,destroyed,outdated,superseded,not in use,never built," +
		"naamgeving ingetrokken,plaats ingetrokken,nummeraanduiding ingetrokken,verblijfsobject ingetrokken,niet gerealiseerd verblijfsobject,pand gesloopt,ingetrokken," +
		"prognozowany,planowany,projektiert,geplant,planlagt,nedlagt,utgått,utgatt,planerad,suprimida,supprime,supprimee,soppresso")
	// notInUse say it under a heading that tells of an address's lifecycle. Of a voter,
	// a listing or a member they say something else.
	notInUse = letters.WordSet("potential,inactive,removed,deleted,reserved,cancelled,canceled,rejected,expired,invalid,void,voided,replaced")
	inUse    = letters.WordSet("active,current,existing,existing address,in use,live,valid,verified,approved,assigned,accepted,official,confirmed,other,unknown,a,occupied,vacant,built,complete,completed,real,istniejacy,naamgeving uitgegeven,gallande")
)

// InUse reports whether there is the address of a row, as far as a text of the
// column of lifecycles says so. Below a mere Status only the words count that say
// it of nothing but an address.
func (t *Table) InUse(text string) bool {
	folded := letters.Fold(text)
	return !plainlyNotInUse[folded] && (t.onlyCalledStatus() || !notInUse[folded])
}

func (t *Table) onlyCalledStatus() bool {
	return letters.Fold(t.Heading(letters.ColumnLifecycle)) == "status"
}

// holdLifecycle: a mere Status is that of addresses where all cells may be, and no
// column tells of a person, whose it would be.
func holdLifecycle(t *Table, cells []string) bool {
	if !t.onlyCalledStatus() {
		return true
	}
	return !slices.ContainsFunc(t.texts, isOfPerson) && !slices.ContainsFunc(cells, func(text string) bool {
		folded := letters.Fold(text)
		return !plainlyNotInUse[folded] && !notInUse[folded] && !inUse[folded]
	})
}

// isOfPerson reports whether a heading is of somebody, a voter or a member, and not
// of a house or its owner.
func isOfPerson(heading string) bool {
	return slices.ContainsFunc(strings.Fields(letters.Fold(splitWords(heading))), func(word string) bool { return ofPersons[word] })
}

var ofPersons = letters.WordSet("voter,voters,party,dob,birth,born,gender,sex,age,elector,registration,firstname,lastname,surname,fname,lname,first,last,email,phone,mobile,member,volunteer,vanid")
