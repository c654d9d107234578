package heading

import (
	"regexp"

	"doorletters/letters"
)

// The words of a skip column that give no reason.
var (
	noWords = letters.WordSet("no,n,false,0,none,non,nao,nein,ok,okay,nope,f,falso,faux,falsch,fine,nothing,nada,ninguno,ninguna,aucun,aucune,rien,keine,nichts,nenhum,nenhuma,nil,null,na,n a," +
		"unchecked,not checked,uncheck,un checked,off,unticked,not ticked,unmarked,not marked,unselected,not selected,deselected,disabled," +
		"desmarcado,desmarcada,sin marcar,no marcado,no marcada,nao marcado,nao marcada,desactivado,apagado,desligado," +
		"non coche,non cochee,decoche,decochee,pas coche,desactive,eteint,nicht angekreuzt,nicht markiert,nicht ausgewahlt,deaktiviert,aus,abgewahlt," +
		"non selezionato,deselezionato,non spuntato,disattivato,nee,uit,nie,nej,av,ei,ne,hayir,hayır,いいえ,オフ,未チェック,否,不,未选,未選,아니오,아니요,khong,pa koche,нет,ні,οχι,لا")
	noSigns = map[string]bool{"": true, "-": true, "–": true, "—": true, "☐": true, "□": true, "▢": true, "⬜": true, "◻": true, "[ ]": true, "[]": true, "( )": true, "()": true}
	// openDoor says in a sentence that a letter may go to the door. "OK to skip"
	// says the opposite.
	openDoor = regexp.MustCompile(`^(?:(?:yes |it s |its |is |this one is |she s |he s |they re )?(?:ok|okay|fine|good|alright|all right|welcome|allowed|safe|happy|glad|willing)(?: now| again)?(?: (?:to|for|w|with) (?:us|visit|visits|knock|knocking|ring|contact|deliver|delivery|call|leave|drop|print|mail|letter|letters|flyer|flyers|flier|fliers|everyone|everything|all|me)\b.*)?|` +
		`(?:do not|dont|don t|never|not|no|no need to|not to) (?:skip|skipped|omit|exclude|be skipped)(?: .*)?|` +
		`no (?:problems?|issues?|signs?|restrictions?|objections?|concerns?|reasons?|requests?|worries|opt out)|` +
		`(?:please |do |can |may |you can )(?:visit|deliver|knock|contact|include)(?: .*)?|` +
		`se puede(?: visitar| tocar)?|esta bien|no hay problema|sin problema|sem problemas?|tudo bem|pode(?: visitar)?|pas de probleme|d accord|kein problem|in ordnung)$`)

	yesWords = letters.WordSet("yes,y,x,true,1,si,s,oui,o,sim,ja,j,skip,t,wahr,vrai,verdadero,verdadeiro," +
		"checked,check,on,ticked,tick,marked,selected,enabled,yep,yeah," +
		"marcado,marcada,seleccionado,seleccionada,activado,encendido,ligado,selecionado,assinalado," +
		"coche,cochee,selectionne,angekreuzt,markiert,ausgewahlt,aktiviert,ein,an," +
		"selezionato,spuntato,vero,attivato,aan,tak,ano,da,evet,はい,オン,チェック,チェック済み,是,对,已选,已選,예,네,co,wi,koche,да,так,ναι,نعم")
	yesSigns = map[string]bool{"✓": true, "✔": true, "☑": true, "✅": true, "√": true, "☒": true, "🗹": true, "🗸": true, "⬛": true, "■": true, "●": true, "⚫": true, "◉": true, "🔘": true, "◼": true, "[x]": true, "[X]": true, "(x)": true, "(X)": true, "[✓]": true, "👍": true}
)

// SkipReason reads a cell of the skip column: empty where a letter goes to the
// door, else why not, which is the column's heading where the cell only says
// yes. A sentence that says that one may go there is the door's remark. What a
// [SkipSign] says, [SkipSigns] knows.
func SkipReason(text, heading string) (reason, remark string) {
	folded := letters.Fold(text)
	switch {
	case noWords[folded], noSigns[withoutVariant(text)]:
		return "", ""
	case yesWords[folded], yesSigns[withoutVariant(text)]:
		return heading, ""
	case openDoor.MatchString(folded):
		return "", text
	}
	return text, ""
}
