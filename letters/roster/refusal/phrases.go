package refusal

import "strings"

// phrases are what notes say, by language, without regard to case and accents.
var phrases = map[string]string{
	"en": `do not visit, don't visit, no visit*, do not disturb, don't disturb, do not knock, don't knock, no knock*, do not ring, don't ring, do not contact, don't contact, no contact,
		do not come, don't come, do not call, don't call, do not go, don't go, do not return, don't return, do not bother, don't bother, do not approach, do not enter, do not deliver, don't deliver, no deliver*,
		do not leave anything, do not leave a*, do not leave fl*, don't leave fl*, don't leave anything, do not send, don't send, do not mail, do not print, do not write, dnk, dnv, dnc, dnd,
		no solicit*, not solicit*, no canvass*, no flyer*, no flier*, no leaflet*, no junk mail, no mail, no letter, no letters, no trespass*, keep out, keep away, stay away, leave alone, leave them alone, leave us alone, leave her alone, leave him alone,
		wants no*, want no*, does not want*, doesn't want*, do not want*, don't want*, did not want*, didn't want*, not interested, refused, refuses, declined, declines, opted out, opt out, asked not to, asked us not to, asked to be removed, remove from*, take off the list, take them off, unsubscribe*,
		moved, moved away, moved out, has moved, have moved, no longer lives*, no longer live*, no longer here, no longer at*, no longer resid*, doesn't live here*, does not live here*, don't live here*, do not live here*, nobody lives*, no one lives*,
		vacant, unoccupied, uninhabited, abandoned, boarded up, demolished, torn down, deceased, passed away, died, hostile, not welcome, skip, skip this*, skip house`,
	"es": `no visit*, no molest*, no tocar, no toque*, no timbrar, no timbre*, no llamar, no llame*, no entregar, no dejar*, no deje*, no vendedor*, no propaganda, sin propaganda, no publicidad, no pasar, no entrar, no venir, no venga*, no volver, no contact*,
		no quiere*, no desea*, no interesa*, no le interesa, no les interesa, no está interesad*, no están interesad*, rechaz*, se negó, se negaron, prohibido*,
		se mudó, se mudaron, mudado, se fue, se fueron, ya no vive*, no vive aquí, no viven aquí, nadie vive*, falleci*, murió, difunt*, desocupad*, deshabitad*, casa vacía, abandonad*`,
	"fr": `ne pas sonner, ne pas visiter, ne pas déranger, ne pas frapper, ne pas toquer, ne pas contacter, ne pas appeler, ne pas déposer, ne pas distribuer, ne pas passer, ne pas entrer, ne pas venir, ne pas revenir, ne pas écrire, ne sonnez pas, ne frappez pas, ne dérangez pas,
		ne veut pas*, ne veulent pas*, veut pas, veulent pas, ne souhaite pas*, ne souhaitent pas*, pas intéressé*, refus, refusent, a refusé, ont refusé, il refuse, elle refuse, stop pub, pas de pub, pas de publicité*, pas de visite*, pas de démarch*, pas de courrier, défense d'entrer, interdit*,
		déménagé*, a déménagé, ont déménagé, n'habite plus*, n'habitent plus*, habite plus ici, ne vit plus*, décédé*, mort, morte, inoccupé*, inhabité*, logement vide, maison vide, parti sans*`,
	"pt": `não visit*, não bater, não bata*, não tocar, não toque*, não incomod*, não perturb*, não contat*, não contact*, não chamar, não entregar, não deixar*, não entrar, não voltar, não vir,
		não quer, não querem*, não quer receber, não desej*, não está interessad*, não estão interessad*, sem interesse, não interessa*, sem publicidade, publicidade não, recus*, proibid*,
		mudou-se, mudaram-se, se mudou, se mudaram, já não mora*, já não vive*, não mora mais*, não moram mais*, não mora aqui, não vive aqui, faleceu, falecid*, morreu, desocupad*, casa vazia, abandonad*`,
	"ht": `pa vizite, pa frape, pa sonnen, pa deranje, pa nwi, pa rele, pa vle, pa bezwen, pa vini, pa kite papye*, pa kontakte, pa antre, pa retounen, pa enterese, refize,
		deplase, demenaje, pa rete la ankò, pa rete isit, pa abite la*, pa abite isit*, pa viv la*, mouri, kay vid`,
	"de": `nicht besuchen, nicht klingeln, nicht läuten, nicht laeuten, nicht stören, nicht stoeren, nicht klopfen, nicht anklopfen, nicht anrufen, nicht kontaktieren, nicht ansprechen, nicht einwerfen, nicht betreten, nicht hingehen, bitte nicht,
		keine werbung, keine besuche, kein besuch, keine briefe, keine flyer, keine post, keine zettel, kein interesse, kein kontakt, will nicht*, wollen nicht*, möchte nicht*, moechte nicht*, möchten nicht*, will keine*, wollen keine*, möchte keine*, möchten keine*, lehnt ab, abgelehnt, verweigert, betteln und hausieren*, hausieren verboten,
		verzogen, weggezogen, umgezogen, ausgezogen, wohnt nicht mehr*, wohnen nicht mehr*, verstorben, gestorben, leerstehend, leer stehend, steht leer, unbewohnt`,
	"it": `non visitare, non suonare, non bussare, non disturbare, non contattare, non chiamare, non telefonare, non consegnare, non lasciare, non entrare, non tornare, non venire,
		non vuole, non vuole*, non vogliono*, non desidera*, non interessa*, non è interessat*, non sono interessat*, niente pubblicità, no pubblicità, rifiut*, vietato*,
		trasferit*, si è trasferit*, traslocat*, non abita più*, non abitano più*, non vive più*, non abita qui, deceduto, deceduta, morto, morta, disabitat*, sfitto, casa vuota`,
	"vi": `không gõ cửa, không bấm chuông, không đến, không làm phiền, không muốn*, không nhận, không tiếp*, không liên lạc, không thăm, không quan tâm, đừng gõ cửa, đừng bấm chuông, đừng đến, đừng làm phiền, đừng liên lạc, đừng vào, xin đừng*, xin miễn*, cấm vào, từ chối,
		đã chuyển đi, đã chuyển nhà, chuyển đi rồi, dọn đi*, đã dọn đi, đã mất, qua đời, nhà trống, nhà hoang, không còn ở đây, không ai ở`,
	"ru": `не стучать, не стучите, не звонить, не звоните, не беспокоить, не беспокойте, не приходить, не приходите, не посещать, не заходить, не входить, не навещать, не тревожить, не связываться, не писать, не оставлять*,
		не хочет*, не хотят*, не нужно, не надо, не интересует*, отказ*, без рекламы, рекламу не*,
		переехал*, выехал*, съехал*, уехал*, больше не живет*, больше не живут, не живет здесь, здесь не живет, никто не живет, умер*, скончал*, пустует, пустая квартира, нежилая, нежилой`,
	"ar": `لا تطرق*, لا تطرقوا*, لا تزر*, لا تزوروا*, لا تزعج*, لا تزعجوا*, لا تتصل*, لا ترن*, لا تقرع*, لا تدق*, لا تترك*, لا تدخل*, لا تأت*, عدم الإزعاج, عدم الازعاج, عدم الزيارة, ممنوع*, لا يريد*, لا تريد*, لا نريد*, لا يرغب*, لا ترغب*, غير مهتم*, رفض*, يرفض*, ترفض*,
		انتقل*, رحل*, غادر*, لا يسكن*, لم يعد يسكن*, لا أحد يسكن*, توفي*, متوفى, متوفي, بيت فارغ, شقة فارغة, مهجور*`,
}

// unspaced are those of scripts that put no spaces between words, Chinese and Japanese.
var unspaced = strings.Split("请勿,請勿,勿扰,勿擾,别敲门,別敲門,不要敲门,不要敲門,不要按铃,不要按鈴,不要拜访,不要拜訪,不要打扰,不要打擾,不要来,不要來,不要联系,不要聯繫,不要联络,不要聯絡,不想要,不想见,不想見,不需要,不感兴趣,不感興趣,谢绝,謝絕,拒绝,拒絕,禁止入内,禁止入內,"+
	"已搬走,搬走了,已搬家,搬家了,已迁出,已遷出,不住这,不住這,不再住,已去世,过世,過世,空房,空屋,空置,无人居住,無人居住,没人住,沒人住,"+
	"訪問お断り,お断り,訪問不要,チラシ不要,転居,引っ越し,空き家,空室", ",")
