package lint

import (
	"slices"
	"strings"
	"sync"
)

// quotesByLanguage are the quotation marks of languages, in pairs, the usual one first.
// They are CLDR 48's delimiters (quotationStart to alternateQuotationEnd of each
// language's delimiters.json), and behind them what is printed besides: CLDR's marks of
// Arabic, Central Kurdish, Pashto, Khmer and Kinyarwanda are those of none of the letters
// written by people who read these languages, nor of most of their newspapers.
var quotesByLanguage = map[string]string{
	"“”‘’":         "as,bn,ceb,fil,gu,hi,hnj,id,jv,kn,ml,mr,ms,my,ne,or,pap,pcm,sat,si,su,ta,te,tl,kok,mai,mni,chr,dv",
	"“”‘’«»":       "ak,az,bm,cy,dz,ee,en,es,ff,fj,fo,ga,gd,gl,gn,ha,haw,ht,hmn,ig,ilo,jam,kac,kea,kmr,ku,la,lg,ln,lo,lus,mfe,mi,mn,mt,mww,nv,ny,om,pa,pt,qu,sm,so,sq,st,sw,tg,th,tk,tn,to,tr,tt,tw,vi,wo,xh,yo,zu,bo,lv,ay,sn,rn,af,fy,nd,ss,ts,ve",
	"«»“”":         "ast,br,bg-Latn,ca,dyo,el,eu,it,kab,kk,mg,sc,sg,ti,lij,cv",
	"«»‹›“”":       "am,fa,fr,hy,hyw,oc,prs,rm,gsw,mzn,sdh,lrc",
	"«»„““”":       "be,ky,os,ru,uk,sah,ba",
	"„“‚‘»««»":     "cs,de,dsb,et,hr,hsb,is,lb,mk,nds,sk,sl,bs",
	"„““”":         "bg,lt",
	"„”»«“”":       "hu",
	"„”«»":         "pl,ro",
	"„”„“»«":       "sr",
	"„“«»“”":       "ka",
	"””’’»»»«“”":   "fi,se,sv",
	"«»‘’“”„“":     "nb,nn,no",
	"“”‘’„“»«":     "da",
	"‘’“”„”":       "nl",
	"“”«»„“":       "eo",
	"”“«»“”":       "ar,ur,pnb,sd,skr",
	"«»”““”‹›":     "ckb,ps,ug,bal,bqi",
	"””“”„”„“":     "he,yi",
	"«»“”‘’":       "km,rw",
	"“”‘’「」『』〈〉《》": "ko,zh,wuu,nan,hak",
	"「」『』“”〝〟":     "ja,yue,zh-Hant",
	"”““”«»":       "uz",
}

// pairsOf returns the quotation marks of a language in pairs; all there are, if its own
// are not known.
func pairsOf(tag string) (pairs []string, known bool) {
	if pairs, known = ofTag(quotePairs(), tag); known {
		return pairs, true
	}
	for _, more := range quotePairs() {
		pairs = append(pairs, more...)
	}
	return pairs, false
}

// quotePairs are the pairs by language.
var quotePairs = sync.OnceValue(func() map[string][]string {
	byLanguage := map[string][]string{}
	for marks, languages := range quotesByLanguage {
		var pairs []string
		for pair := range slices.Chunk([]rune(marks), 2) {
			pairs = append(pairs, string(pair))
		}
		for tag := range strings.SplitSeq(languages, ",") {
			byLanguage[tag] = pairs
		}
	}
	return byLanguage
})
