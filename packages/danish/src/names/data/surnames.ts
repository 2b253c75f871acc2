// Surnames common in Denmark, Danish and from elsewhere, from general knowledge. Names in -sen of a given name, and in
// -gaard, -kjær, -strup and the like, are found by their shape and need no place here.

/** Surnames that are not found by shape. */
export const surnames = `
aaen aagaard abdirahman abdullahi abildgaard abu-ghosh agerskov ahmadi ahmadzai aktas al-ahmad al-ali
al-hassan al-jaf al-khatib al-masri al-mousa al-najjar al-rashid al-saadi al-sayed al-shami al-tamimi
albertsen albrechtsen aljumaili alstrup amiri ammitzbøll andersen andersson andresen arnfred arslan aslan
asmussen astrup ates avci aydin azizi babic bach bachmann bager bagger bajramovic bajric balan balasingam
balle balslev bandholm barakat barakzai barfod barfoed basic basse baun bayram begic begovic behrendt bendix
bendixen bendtsen bengtsson berg berger bergmann bergstrøm berisha bertelsen berthelsen berzins bhatti
bianchi bidstrup bisgaard bitsch bjerg bjerre bjerregaard bjerring bjørk bjørnskov blach blicher blichfeldt
boel boesen boje bojesen bondar bondarenko bonde bonnesen borch borg borup boye boyko bozkurt brandenborg
brandt bredahl bredal brejnholt brix broberg brock brodersen bruhn bruun bryld bræstrup brøchner brøndum
brønlund brønnum buch buhl bui bulut bundgaard burmeister busch butt bybjerg bytyqi bæk bækgaard bødker
bøgelund bøgh bøje bønnelykke børgesen cakir carlsen carøe celik cetin chaudhry chemnitz christensen
christiansen christoffersen clausen clemmensen colding dabrowski dahir dalgaard dalsgaard dalum damgaard
damsgaard dang danielsen danielsson darwish daugaard davidsen debes dedic delic demir dideriksen didriksen
dinesen dinh diriye dupont ditlevsen dizdarevic djurhuus djuric dogan dohn donslund drejer dreyer duale dumitru
duong duus dybdahl dyhr dyrberg dzafic døssing ebbesen eberhardt egede egelund egeskov egholm eghøj ehlers
eilersen ejlersen el-ali el-hassan el-khatib el-sayed elgaard elkjær ellegaard elmelund elmi enevoldsen
engberg engelbrecht engelbreth engell enggaard enghoff erdogan eriksen ernst ertmann esbensen eskesen
eskildsen espersen faber fabricius fakhoury faurholt faurschou fazlic fernandez ferreira fibiger filtenborg
fink fischer fjeldgaard fjeldsted flindt fog foged fogh fonnesbech franck frandsen frantzen frederiksen
fredsgaard freund frier friis frimand fruelund frydendahl fuglsang funder færch gabrielsen gammelgaard
gantzel garcia gashi gedi geertsen geisler gejl georgescu gissel gjerlev gjerløv glarborg glerup godsk
gonzalez gormsen gotfredsen gottlieb graae grabow grabowski graversen gregersen greve grubbe grum grunnet
grønbech grønbæk grøndahl grønkjær grønlund guldager guldberg guldbrandsen gundersen gupta gyldenkærne
gøttsche gül güler gündogdu haagensen haahr haar haddad hadziahmetovic hadzic hagedorn haidari halberg
halilovic halkjær halskov hamad hammeken hammer hammerich hammershøj hammoud hansen hartmann hartvigsen
hasanovic hashemi haslund hasselbalch haugaard hauge haurum hebsgaard hedegaard hedegård hedelund hedemand
heiberg heick heide heilmann heinemann heinesen heinrichsen hejlesen hellesøe hemmingsen henriksen hermansen
hersi hertz hess hesselberg hijazi hilligsøe hinrichsen hjorth hjorthøj hjuler hjulmand hoang hodzic hoff
hoffmann hofman holgersen holk hollænder holmgaard holmgren holtegaard hornstrup horvat horvath hosseini hoti
hougaard houmann houmøller hourani hovgaard hoxha hrustic hrytsenko huseinovic husic hussaini huynh hvass
hvidberg hvidt hviid hyldgaard háberg høegh høgh højberg højbjerg højgaard højlund højsgaard hørlyck høyer
høyrup ibrahimi ibrahimovic ibsen imamovic ionescu ipsen iqbal isager iskov islamovic issawi ivanenko ivanov
ivanova iversen jabbar jablonski jacobsen jafari jahic jakobsen jankauskas jankovic jankowski jannerup jansen
jantzen janum jellesen jelling jensen jeppesen jepsen jermiin jerslev jespersen jessen joensen johansen
johansson johnsen jordt josefsen jovanovic juhl juncker junge jusic just justesen justinussen juul jørck aabo bering birch bundgård byskov ejlskov fonager grøndal hørup jung kongsted kragh krogh laursen riber rohde stender stokholm thorn tingleff høeg ørbæk kaae
kaas kabell kallehave kalnins kaminska kaminski kampmann kanaan kanagasabai kandiah kara karaca karic karimi
karlsson karstensen kastrup kaufmann kaur kaya kazlauskas keller keskin khalid khalili khan khatib khoury
kielgast kiil kilic kirkeby kirkegaard kjeldgaard kjeldsen kjærgaard kjærsgaard kjøller klausen kleist klinge
klitgaard kloster klymenko klærke knage knakkergaard knoblauch knudsen knudstrup koc kocak koefoed kofod
kofoed kolding konradsen korkmaz kornum korsholm kovac kovacevic kovacic kovacs koval kovalchuk kovalenko
kowalczyk kowalska kowalski kozlowski krabbe kramer krasniqi kravchenko kravchuk krawczyk kreutzmann
kristensen kristoffersen krogsgaard krogsøe krol kronborg kruuse kræmmer krüger kudahl kumarasamy kunst kurt
kurtovic kusk kuzmenko kwiatkowski kyhn kæseler køhler laigaard langballe langberg langhoff langkilde larsen
larsson lassen lauesen lauge lauridsen lauritsen lauritzen lausten laustsen lautrup lehmann lewandowska
lewandowski lichtenberg liebst lillelund lindahl lindberg lindbjerg lindegaard lindegård lindhardt lindholm
lindquist lindskov linnemann lintrup lisby littau lockenwitz loldrup lomholt lopez lorentzen ludvigsen
lundbye lundgaard lundgren lundhøj lundorff lundsgaard lundtofte luong lyberth lynggaard lyngholm lyngsø
lysenko lysgaard løkke lørup løvgren lützen madsen maegaard mahalingam majewski malik malling mansour
marchenko markovic markussen markvardsen marquardt marstrand martinez masri mathiasen mathiesen matzen mazur
mehic mehlsen mehmedovic meier meisner meldgaard melnik melnyk memic meyer michaelsen michalski mikaelsen
mikkelsen milic mogensen mohammadi mohamoud mohamud molbech moltke monrad moradi morell morina moroz
mortensen motzfeldt mousavi mujanovic mujic mujkic mulvad munch mundt munkholm munteanu muratovic muse
mustafic mygind mylius myrup møldrup mølgaard møllegaard mønsted mørch mørkeberg nadarajah nagalingam nagy
najjar nazari nedergaard neergaard neumann nexø ngo nguyen niclasen nicolaisen nielsen nikolajsen nikolic
nissen noer noori nordahl nordby nordentoft nordgaard nordstrøm norsker norup novak nowak nuhanovic nybo
nyborg nybye nyegaard nyeland nygaard nyholm nymand nyrop næsborg nørby nørgaard nørgård nørlund nørregaard
nørremark nørskov obeid odeh odgaard ohlsen olander oldenburg olesen oliveira oliynyk olsen olsson olsvig
omari omerovic oppermann osmanovic ottesen ottosen overby overgaard oxholm ozols ozturk paaske pallesen
palsgaard panduro pape paramanathan patel patursson paulsen pavlenko pavlovic pawlowski pedersen pereira
perez peric petersen petersson petrauskas petrenko petri petrov petrova petrovic pham phan philipsen
pilegaard pind piotrowski plesner ploug plougmann poder polat polishchuk ponnambalam ponomarenko popa popal
popescu popovic porsgaard poulsen povlsen prahl priess prip qaderi qasim quist qureshi qvist raaschou raben
rahbek rahimi rahmani rajaratnam ramic ramskov ranum rao rasch rasmussen rasouli rathje ravnborg ravnholt
reddy redzic reffstrup refsgaard rehfeld reimer reinholt rezaei rezai richter rindom ringgaard risager
risgaard rishøj risom rix roble rodriguez roed rosenberg rosendahl rosendal rosenkilde rosenkrantz rosenlund
rosing rosleff rossi rothmann rubæk rud rudbeck rudenko ruhwald runge rusu ryberg rydahl rye rædkjær røjkjær
rømer rønde rønn rønne rønnow rørbæk røschke rügge sabaratnam sadat safi sahin sahl salihovic salling samatar
samsøe samuelsen sanchez sandager sandberg santos sarsour savchenko savchuk saxtorph schack schaltz scharling
schaumann scherfig schiøler schiøtt schjødt schledermann schlichter schmidt schmitz schnack schneider
scholdan schou schoubye schousboe schroeder schrøder schultz schulz schwartz schwarz schytte schønning schütt
secher sediqi seerup sehested seidelin sejersen selimovic sellathurai selvarajah sen sestoft severinsen shala
sharifi sharma shehadeh shevchenko shevchuk shihab siddiqui sidenius sigaard siggaard simic simonsen simsek
sindberg singh sivapalan sivertsen sjøgren skaaning skaarning skaarup skall skibsted skjoldborg skjærbæk
skjødt skjøth skovbo skovgaard skovlund skovmand skovsgaard skytt skøtt sloth smedegaard snede sode softic
solberg sommerlund sonnichsen spahic spangsberg spliid staal stadil staermose stanekzai stausholm steenberg
steenbuch steensgaard steenstrup steffensen stegger stenbæk stenderup stentoft stidsen stockholm stoica
stojanovic stokkebro storgaard stoustrup straarup strandby strandgaard strange strunge stubkjær styrbæk stæhr
støvring suljic sultani sundgaard sunesen svarrer svendsen svenningsen svensson svinth sylvestersen szabo
szymanski søgaard søholm søndergaard søndergård sønderskov sørensen sørup tahirovic tajik taleb tandrup tas
teglgaard tekin terkelsen terp thaci thambirajah thaysen therkelsen therkildsen thiel thiesen thodberg
thomassen thomsen thorhauge thorlund thorsager thorsen thorup thostrup thrane thuesen thulstrup thuraisingam
thygesen thyssen thøgersen tind tkachenko tkachuk toftegaard toftgaard tolstrup tomic tonnesen tornbjerg toth
traberg tran tranberg trier trinh troelsen trojel truong tryde turan tved tvede tygesen tøgersen tønder
tønnesen uhrenholt uldall ulfeldt ulrichsen underbjerg ungureanu urhøj ussing utoft vahl vandborg varming
vasylenko vedel vejlgaard vejrup veng vennegaard vestager vestbirk vesterby vestergaard vestergård vestermark
villadsen vinberg vinther vistisen vittrup vo voetmann vogelius vognsen voigt volf volmer vorre vukovic
wagner wammen wardak warming warsame weber wedel wegener weihe weis weise weiss wendelboe werge westergaard
westh westphal wichmann wieczorek wiese willumsen windfeld winkel winkler winther wisniewska wisniewski witt
wojcik wolff wollesen worsøe wozniak wrobel wulf wulff wøhlk yalcin yavuz yildirim yildiz yilmaz yousafzai
zachariasen zachariassen zacho zadran zahirovic zaidan zajac zakharchenko zamani zander zeuthen ziegler
zielinska zielinski zinck zukic zulic ågård özdemir özkan öztürk øllgaard ørskov ørsted ørum østerby
østergaard østergård ünal`
