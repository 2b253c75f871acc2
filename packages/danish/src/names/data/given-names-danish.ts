// Danish given names of people now living, from general knowledge; names are facts. Those that are also common words
// stand in ambiguous-names.ts.

/** Women's names common in Denmark. */
export const women = `
abelone adda agnes agnete agnethe aida alba alberte alexandra alice alicia alma amalie amanda amelia amina andrea ane
anemone anette angelica angelina anika anita anja anna annabell anne annelise anneli anne-grete anne-lise anne-marie
anne-mette anne-sofie annemarie annemette annesofie annette annie anni ann ann-sofie ann-britt annika annalise antonia
anya arendse asta astrid augusta aya ayoe bente benedicte benedikte berit berta bertha bettina betina betty birgit
birgitta birgitte birte birthe bitten bjørk bodil britt britta brita brigitte camilla cammilla carina carla carmen
caroline catharina cathrine catrine cecilie celina celine charlotte charlotta christa christel christiane christina
christine cilia cilje clara claudia conny connie dagmar dagny daniella danielle ditte dina dorit dorrit dorte dorthe
dorthea edda edel edith elena eleonora elin elina elisa elisabeth elise ella ellen elli elly elma elna elsa else
elsebeth elvira emilie emily emma emmy ena erika erna ester esther eva evelyn evy fanny filippa filuca fiona fransiska
frederikke freja freya frida frigg gerda gerd gerda gertrud gitte gisela grete grethe greta gudrun gudny gunhild gunver
gunvor gyda hanna hannah hanne hanne-lise hansine hedda hedvig heidi heidrun helen helena helene helga helle henny
henriette herdis herle hilda hilde hildegard hjørdis ida ida-marie ilse ina inga inge ingeborg ingelise inge-lise
ingemarie inger ingerlise inger-lise inger-marie ingrid irene iris irma isabel isabell isabella iselin jane janet
janette janne jannie jannik jasmin jeanette jeanne jenny jennifer jessica jette joan johanna johanne johnna jolanda
jonna josefine josephine joy judith julia juliane julie jytte kaja kaia kamilla kamma karen karen-margrethe karen-marie
karin karina karla karoline kate kathe katharina kathrine katja katrine kirsa kirsten kirstine kit kitt kitty klara
klaudia kristel kristiane kristina kristine kylie lara laila laura lea leah lena lene leila leonora leonore lina linda
line linea linnea lis lisa lisbet lisbeth lise lise-lotte liselotte lissi lissie lissy lizette liva livia lizzi lona
lone lotte louisa louise lucia lucca ludovica luise luna lykke lærke maibritt maiken maj-britt maja majbrit majbritt
majken malene malin malou maren margit margot margrete margrethe maria mariam mariane marianne marie marie-louise
marina marlene martha martine mary mathea mathilde matilda matilde maya melanie melissa merete merethe merle meta mette
mette-marie mia michala michelle mie mikala mikkeline mille milla milja mina minna mira miriam mona monica monika my
nadia nadja naja nana nanna nanett nanette natalia natalie natasha natasja nathalie nelly nete nicola nicole nicoline
nikita nikoline nina ninna nora norma nova oda odette ofelia olea olga olivia ottilia otilia paula pauline pernille
petra petrea pia patricia poula ragna ragnhild rebecca rebekka regina regitze rigmor rikke rita rosa rosalina rosemarie
ruth rut sabina sabine sabrina saga sandra sanna sanne sara sarah selina selma sidse signe sigga sigrid sigrun silje
silke simone sine siri sisse sissel smilla sofia sofie solbritt solveig solvej sonja sophia sophie stella stina stine
stinne susan susanna susanne susie suzanne sussi svanhild sylvia sylvest sys synne sørine tabita tanja tania tea tenna
terese teresa thea theodora therese thilde thit thora thyra tina tine tinna tove toni trine trille tulle tut tytte ulla
ulrikke ulrika ulrike ursula vanessa vera veronica veronika vibeke vicki vicky victoria viktoria vilma villemo viola
vita vivi vivian viviane vivika xenia yasmin ylva yrsa yvonne zenia aase åse ågot ellinor eline elinor elsemarie
else-marie evy-ann fritse gurli gurly hella hertha ingelore jelva johannemarie jonnah karna kirstin lilli lillian lilly
lily lisette janni embla hera malva kastanie poppy viva zoe zoey vega runa vinnie musse magda magdalena magdalene magna margaret margaretha marieke marit martina marta nancy oline oluffa petronella
pouline ragni rosita ruby sally severine sofi sussie svea thelma tilde tilda tyra valborg valerie wilma yvette`

/** Men's names common in Denmark. */
export const men = `
abel eik sirius sølve tais orla ingolf kalle roar rufus tjalfe danny mick linus malthe adam adrian aksel albert albin aleksander alex alexander alf alfons alfred allan allen alvin anders andreas andré andré
anker anton antonio ari aron arne arnold arthur artur arvid asbjørn asger aske asmus axel bastian bendt benjamin benni
benny benn bernhard bernt bertel bertil bertram birger birk bjarke bjarne bjarni bo-erik brian bruno børge carl carlo
carsten casper cecil charles charlie chresten chris christen christer christian christoffer christopher claes claus clemens
conrad conny cornelius curt daniel david dennis ditlev ditlef ebbe eddie edgar edmund eduard edvard edward egil egon
eigil einar einer ejgil ejler ejnar ejner ejvind elias elis elliot elo elvin emanuel emil emmanuel enok erhard eric erik
erland erling ernst esben eskil eskild evald felix ferdinand filip finn finn-erik flemming folmer frank frants franz
fred freddie freddy frede frederik frej fridolin frits fritz frode georg george gerhard gert gorm gotfred gottlieb gregers
gunnar gunner gustav guttorm haakon halfdan hans-christian hans-erik hans-henrik hans-jørgen hans-peter harald hardy
harry hasse hector heine heino helge helmer helmuth henning henrik henry herbert herluf herman hermann hjalmar holger
hother hubert hugo ib ian ivan iver ivar jack jacob jakob jan jan-erik jannick jannik janus jarl jarle jasper jeff jens
jens-christian jens-erik jens-ole jens-peter jeppe jerry jes jesper jim jimmi jimmy joachim joakim joan jobst joel joen
johan johannes john johnni johnny jon jonas jonatan jonathan joost jon jose josef joseph josva julius justin jørgen jørn
kai kaj karl karl-erik karlo karsten kasper keld ken kenn kenneth kenni kenny kent kevin kian kim kjartan kjeld kjell
klaus klavs klemens knud knut konrad kresten kris kristen kristian kristoffer kurt lars lars-peter lasse lau laurids
lauritz laurits laust lauge leif lennart leo leon leonard leonardo lenny liam lorens lorentz louis loui louie luca lucas
ludvig ludwig lukas luis magnus malte manfred manuel marc marco marcus marinus marius marten martin martinus marvin
mathias mathis matias matteo mattis matthias max maximilian mads melvin micha michael mik mike mikael mikkel milan milas
milo mogens morten mourits nicholas nick nicklas nicky niclas nicolai nicolaj nicolas nicolaj niels nikolaj nikolai
niels-erik niels-jørgen niels-ole niels-peter niklas niller nis noah noel noa ole olaf olav oliver olivier olfert oluf
oscar oskar osvald oswald otto ottar ove palle pascal patrick patrik paul pauli peder pelle per-erik peter peter-emil
philip phillip pierre poul poul-erik preben rasmus rené reinhardt reinholdt richard richardt rico robert robin roger
roland rolf ron ronald ronni ronny rudi rudolf rudolph rune roy ryan sam samson samuel sander sebastian severin sigfred
sigurd silas simon skjold sofus sonni sonny steen steen-erik stefan steffan steffen stephan steven steve stig-erik sune
svante svenning svenn sven sverre søren sylvester søren-peter tage-erik tejs teo thais theis theo theodor thomas thor
thorbjørn thorben thorkild thorkil thorleif thorsten thorvald thue tobias toke tom tommy toni tonny tor torben torbjørn
torkild torleif torsten torvald tristan troels troelz tue ty uffe ulf ulrich ulrik vagn valdemar valentin valter verner
vester vicki victor viggo viktor villads villum villy vincent vincents vitus walter walther werner wilhelm william willi
willy wilfred yngve aage åge ådne øjvind øyvind østen jørgen-erik hemming hening hartvig hjalte holm-peter iben jokum
jørn-erik kjær-peter laue levi loke mikas nohr noan olle otto-emil pontus storm-erik tarjei thorulf tyge vidar vilfred
villiam viljar virgil vilhelm`
