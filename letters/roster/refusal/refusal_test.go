package refusal_test

import (
	"testing"

	"doorletters/letters/roster/refusal"
)

func TestSays(t *testing.T) {
	for _, note := range []string{
		"DO NOT VISIT", "do-not-visit!!", "Please don't knock", "Don’t knock, baby", "NO SOLICITING", "no solicitors please", "moved away", "Moved out in May", "has moved", "vacant", "refused twice", "dog; do not disturb", "DNK",
		"asked us not to come", "doesn't want letters", "she passed away", "No flyers", "They no longer live here", "stay away", "SKIP",
		"no more letters please", "wrong house", "burned down in 2023", "Empty lot", "house is gone", "they said no", "VACANT LOT",
		"No más cartas por favor", "casa equivocada", "se quemó", "Terreno baldío", "plus de courrier svp", "maison brûlée", "n'existe plus", "terrain vague", "casa errada", "a casa ardeu", "lote vazio", "keine Briefe mehr bitte", "falsche Adresse", "abgebrannt", "Haus abgerissen",
		"No quieren", "no quiere visitas", "NO MOLESTAR", "No tocar el timbre", "se mudó", "Ya no vive aquí", "Falleció",
		"ne pas sonner", "Ne veut pas de visite", "a déménagé", "n’habite plus ici", "Pas de publicité, merci", "refus",
		"não bater", "NAO INCOMODAR", "mudou-se", "não querem cartas", "já não mora aqui",
		"pa frape", "yo pa vle", "li deplase", "pa rete isit ankò",
		"nicht klingeln", "Bitte nicht stören", "verzogen", "keine Werbung", "unbekannt verzogen",
		"non suonare", "si è trasferito", "non vogliono", "Niente pubblicità",
		"请勿打扰", "請勿敲門", "已搬走", "谢绝来访", "không gõ cửa", "khong go cua", "xin đừng bấm chuông", "dung den", "Đã chuyển đi",
		"не стучать", "Переехали", "не беспокоить!", "لا تطرق الباب", "لا يريدون", "ممنوع الإزعاج", "انتقلوا",
	} {
		if !refusal.Says(note) {
			t.Errorf("%q refuses, and is not known to", note)
		}
	}
	for _, note := range []string{
		"", "ring twice, dog", "do not knock before noon", "Don't ring after 8pm, baby", "knock loud", "no elevator", "perro bravo", "no tiene timbre", "sonner deux fois", "speaks Spanish only", "gate code 55", "new neighbor, very kind",
		"two kids", "call first", "no car", "não tem campainha", "kein Aufzug", "klingeln bei Vega", "non ha citofono", "有狗", "chó dữ", "злая собака", "كلب", "volunteer since 2024", "wants groceries", "wants a visit", "no English", "chyen mechan",
		"no tocar antes de las 10", "refuse bins at the side", "skipping rope club", "no house number on the door", "ring, nobody hears the bell", "empty the box first", "la casa azul", "briefkasten hinten", "wrong key, ask at 4", "don't skip", "has not moved", "not vacant any more",
	} {
		if refusal.Says(note) {
			t.Errorf("%q does not refuse", note)
		}
	}
}
