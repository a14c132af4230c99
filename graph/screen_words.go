package graph

import "strings"

// The words that Screen knows, in small letters, Danish and English.
var (
	diagnosisWords = wordSet(`
autisme autismen autist autisten autistisk autismespektrum autismespektrumforstyrrelse
asperger aspergers adhd adhd'en add damp tourette tourettes ocd ptsd odd demens demensen
dement demente alzheimer alzheimers parkinson parkinsons skizofreni skizofrenien skizofren
skizotypi skizotypisk psykose psykosen psykotisk bipolar maniodepressiv mani depression
depressionen depressiv angst angsten angstanfald anoreksi bulimi spiseforstyrrelse
borderline personlighedsforstyrrelse tilknytningsforstyrrelse udviklingsforstyrrelse
udviklingshæmmet udviklingshæmning diabetes diabetiker sukkersyge epilepsi epileptisk
epileptiker astma kol cancer kræft kræften leukæmi apopleksi hjerneskade hjerneskadet
hjerneblødning blodprop sklerose cerebral spastiker hiv aids hepatitis alkoholiker
alkoholmisbrug stofmisbrug misbruger narkoman dobbeltdiagnose selvmordstruet selvskade
selvskadende ordblind ordblindhed dysleksi downs inkontinent inkontinens autism autistic
dementia alzheimer's schizophrenia schizophrenic depressed anxiety anorexia bulimia diabetic
epilepsy epileptic asthma copd stroke sclerosis psychosis psychotic alcoholic addict
dyslexia dyslexic suicidal incontinence
`)

	// diagnosisEndings make of a diagnosis a word that says that somebody has it.
	diagnosisEndings = strings.Fields(`
ramt ramte diagnose diagnosen diagnoser diagnosticeret syg syge lidende patient patienten anfald
anfaldet anfaldene sygdom sygdommen agtig en e
`)

	// addressWords stand before a surname.
	addressWords = wordSet(`hr fru frk frøken herr mr mrs ms miss`)

	// spanWords before a number of years say that it is no age.
	spanWords = wordSet(`i for efter over under om gennem hvert hver sidste første næste mindst cirka omkring til fra med de mange`)

	// personWords mean one person whom the text speaks of. The English "her" is left out: in
	// Danish it means here.
	personWords = wordSet(`
han hun ham hende hans hendes barnet drengen pigen borgeren eleven beboeren moren moderen
faren faderen mor far sønnen datteren patienten klienten kvinden manden vedkommende barnets
drengens pigens borgerens elevens beboerens he she him his hers himself herself
`)

	// citizenWords mean one when an article stands before them.
	citizenWords = wordSet(`
barn dreng pige borger elev beboer mor far søn datter patient klient kvinde mand ung
forælder teenager child boy girl citizen pupil student resident mother father son daughter
patient client woman man kid teenager
`)

	// groupWords before an age say that it is that of many.
	groupWords = wordSet(`
de disse alle mange flere nogle børn børnene piger pigerne drenge drengene unge elever
eleverne borgere borgerne beboere beboerne begge grupper gruppe gruppen all children kids
girls boys pupils students residents citizens
`)

	numberWords = wordSet(`
to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten
nitten tyve two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen
`)

	placePrepositions = wordSet(`i på hos fra ved til in at from of`)
)
