package graph

import "strings"

// givenNames are common given names in Denmark, in small letters. The list finds most, never
// all: a rare name passes, and so does a surname alone.
var givenNames = wordSet(`
aage aase adam agnes agnete ahmad ahmed aisha aksel alaa albert alberte alexander alfred ali
alice allan alma alva amalie amanda amina amira anders andrea andreas ane anette anita anja
ann anna anne annelise annette anni annie anton arne arthur asger ask aske asta astrid
august aya ayse ayşe balder bastian beate benjamin bent bente berit bertil bertram betina
bettina birger birgit birgith birgitte birk birte birthe bjarke bjarne bjørn bo bodil brian
britt britta bruno camilla carina carl carla carlo caroline carsten casper catharina
cathrine cecilie celina charlotte christa christel christian christiane christina christine
christoffer claes clara claus conni connie daniel daniela danny david dennis ditlev ditte
dorte dorthe dorthea ebba ebbe eddie edith edvard egon eigil ejnar elias elin elisa
elisabeth ella ellen ellie elliot elsa else elsebeth elva emil emilia emilie emily emma emmy
erik erika erling ernst esben ester esther eva evald evelyn fatima fatma felix ferdinand
filip finn flemming flora florian frank frans freddy frede frederik frederikke freja freya
frida fridtjof fritz gerd gerda gerner gert gitte gorm grete grethe gudrun gunhild gunnar
gurli gustav hamza hanna hannah hanne hans harald harry hassan heidi helena helene helga
helge hella helle henning henriette henrik henry herdis hjalmar holger hugo hussein ib
ibrahim ida inga inge ingeborg ingelise inger ingrid ingvard irene iris isabel isabella isak
ismail ivan ivar jack jacob jacqueline jakob jamal jan jane janne janni jannie janus jasmin
jeanette jeanne jens jeppe jesper jette joachim joakim joan joanna johan johanna johanne
johannes john johnny jon jonas jonathan josef josefine josephine julia julian julie julius
justin jytte jørgen jørn kai kaj kalle kamilla kamma karen karin karina karl karla karoline
karsten kasper katarina kate kathrine katja katrine keld kenneth kent kerstin khadija kim
kirsten kirstine kjeld klara klaus knud konrad krista kristian kristina kristine kristoffer
kurt lars lasse lauge laura laurits laust layla lea leah leif lena lene leo leonora leyla
liam lillian lilly lily lina linda line linea linnea linus lis lisa lisbet lisbeth lise
liselotte liv liva lone lotte louis louise luca lucas lucia ludvig luis lukas luna lykke
lærke mads magda magne magnus maj-britt maja majbritt malene malou malte manfred marcus
maren margit margrethe marguerite maria mariam marian marianne marie marina mark markus
marlene martha martin mary maryam mathias mathilda mathilde matilde mattias max maya mehmet
mette mia michael michelle mie mikael mikkel milas mille milo mira mogens mohamad mohamed
mohammad mohammed mona monica monika morten muhammad muhammed musa mustafa myrna nanna
natalia natasja nathalie nete nicklas nicolai nicoline niels nikolaj nils nina noah noel
nohr nora nour ola olav ole olga oliver olivia oluf omar omer oscar oskar osman osvald otto
palle patrick paul paula pelle per perle pernille peter petra philip pia poul povl preben
rachel rasmus rebecca rebekka regitze regnar rene rené richard rikke rita robert robin rolf
ronja rosa rose ruben rune ruth ryan saga said sally salma samir samira samuel sander sandra
sanne sara sarah sebastian selma signe sigrid sigurd simon simone sine sofia sofie sofus sol
solveig sonja sophia sophie steen stefan steffen stella sten stig stine storm sune susan
susanne sven svend sylvester søren tage tanja tea teis teodor thea theis theo theodor
therese thilde thomas thor thorbjørn thorkild thorvald thyra tilde tim tina tine tobias tom
tommy torben tore tove trine troels tue tyra ulf ulla ulrik ulrikke ursula vagn valdemar
vera verner vibeke vicki victor victoria vigand vigga viggo viktor viktoria vilhelm villads
villiam villum vilma viola vita vivi vivian walid walther werner wilhelm william willy wilma
winnie xander yasin yasmin youssef yrsa yusuf yvonne zacharias zahra zainab zaynab zenia zoe
åge åse øjvind østen
`)

// ambiguousNames are those that are ordinary words too: a capital at the start of a sentence
// does not make them names.
var ambiguousNames = wordSet(`
ask aske august bent birk bjørn bo else finn flora frank iris jan line liv lone luna lykke
lærke mark max milas per perle rosa rose rune saga said sander sine sol stella sten stig
storm tea thor tim tine tore tue viola vita
`)

func wordSet(list string) map[string]struct{} {
	set := map[string]struct{}{}
	for _, w := range strings.Fields(list) {
		set[w] = struct{}{}
	}
	return set
}
