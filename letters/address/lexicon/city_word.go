package lexicon

import (
	"strings"

	"doorletters/letters"
)

// SurelyBeforeCity begin few names but those of cities.
var SurelyBeforeCity = letters.WordSet("ann,apache,baton,battle,bay,beverly,boca,bossier,bowling,buena,chula,coeur,college,colorado,coral,corpus,costa,council,cuyahoga,daly,daytona,delray,des,east,eau,el,fond,fort,ft,grand,huntington,idaho,iowa,jersey,kansas,la,laguna,las,los,missouri,mount,mt,myrtle,new,north,oklahoma,palo,pompano,port,rohnert,saint,salt,san,santa,shaker,simi,sioux,south,st,ste,texas,virginia,west")

// BeforeCity begin the names of cities that have several words.
var BeforeCity = letters.WordSet("ann,apache,baton,battle,bay,beverly,big,black,blue,boca,bossier,bowling,buena,canyon,cape,carson,casa,cedar,center,chapel,chula,coeur,college,colorado,coral,corpus,costa,council,cuyahoga,daly,daytona,delray,des,dodge,east,eau,el,elm,fair,falls,fond,forest,fort,foster,ft,garden,glen,grand,green,grove,half,hermosa,high,highland,hot,huntington,idaho,imperial,iowa,island,jersey,junction,kansas,key,la,laguna,lake,las,league,lees,little,long,los,lower,manhattan,menlo,mill,mission,missouri,mount,mt,myrtle,national,new,newport,north,oak,oklahoma,old,orchard,overland,palm,palo,park,pembroke,plant,pleasant,point,pompano,port,rapid,red,redondo,redwood,rock,rohnert,rolling,royal,saint,salt,san,santa,seal,shaker,silver,simi,sioux,south,spring,st,ste,sugar,sun,texas,thousand,twin,union,upper,valley,virginia,walnut,webster,west,white,winter")

var (
	// CityEnds end cities' names, and are no city alone: Lake Forest.
	CityEnds = letters.WordSet("forest,park,city,grove,falls,heights,hills,beach,springs,village,valley,lake,rapids,bay,center,point,ridge,island,harbor,creek,junction,cove,church,station,shore,shores,rock,bluffs,plains,mills,haven,gables,hill,glen,spring,meadows,river,oaks,cliffs")
	// Saints name streets and cities: St Louis.
	Saints = letters.WordSet("louis,charles,paul,james,john,johns,mary,marys,mark,marks,george,peter,peters,joseph,andrew,andrews,francis,lucie,clair,cloud,helen,helena,helens,augustine,petersburg,albans,johnsbury,ann,anne,anns,patrick,thomas,michael,michaels,bernard,martin,martins,simons,regis,ignace,matthew,matthews,stephen,stephens,landry,gabriel,rose,anthony,robert,marie,luke,lukes,nicholas,vincent,lawrence,elizabeth,catherine,clement,croix,hilaire,tropez,gaudens")
)

// NotUnitName are short words that begin a city's name.
var NotUnitName = letters.WordSet("la,el,le,st,mt,ft,de,du,pt,al")

// CitiesOfUnitWords are the second words of cities whose first is a unit's: Upper Darby.
var CitiesOfUnitWords = map[string]map[string]bool{
	"front":   letters.WordSet("royal"),
	"upper":   letters.WordSet("arlington,black,chichester,darby,dublin,gwynedd,lake,makefield,marlboro,merion,montclair,moreland,nyack,providence,saddle,sandusky,southampton,st,township,uwchlan"),
	"lower":   letters.WordSet("burrell,chichester,gwynedd,lake,makefield,merion,moreland,paxton,providence,salford,southampton,swatara,township"),
	"side":    letters.WordSet("lake"),
	"left":    letters.WordSet("hand"),
	"back":    letters.WordSet("bay,mountain"),
	"studio":  letters.WordSet("city"),
	"cottage": letters.WordSet("grove,city,lake"),
	"middle":  letters.WordSet("river,village,granville,island,township,smithfield,paxton"),
	"key":     letters.WordSet("west,largo,biscayne,colony"),
}

// directionCities are the rest of the names of cities that begin with a direction, of
// which it is sooner the city's than the road's before it: North Little Rock.
var directionCities = letters.WordSet("palm beach,little rock,las vegas,san francisco,st paul,st louis,saint paul,saint louis,platte,bend,covina,memphis,moline,orange,hollywood,haven,hartford,hampton,bergen,lansing,attleboro,providence,adams,point,jordan,valley city,sacramento,monmouth,chicago,lafayette,fargo,allis,des moines,plainfield,milwaukee,charleston")

// IsDirectionCity reports whether words behind a direction in full are a city with it.
func IsDirectionCity(words []string) bool {
	return directionCities[letters.Fold(strings.Join(words, " "))]
}

// Kings begin the name of the doctor whom most streets are named after.
var Kings = letters.WordSet("martin,mlk,ml,m")
