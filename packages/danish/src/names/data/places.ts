// Danish municipalities, towns, islands, quarters and housing estates, and places elsewhere that people come from;
// geography from general knowledge.

/** The 98 municipalities, towns, villages, islands, quarters and estates in Denmark. */
export const danishPlaces = `
aabenraa aabybro aakirkeby aalborg aalestrup aarhus aars aarup aasiaat agedrup agersø agervang akacieparken
akureyri albertslund aldersrogade allerød allinge allingåbro almind als amager anholt arden arnborg askerød
asnæs assens assentoft augustenborg aulum auning avedøre avernakø bagenkop bagsværd ballerup beder bedsted
bellinge billund bindslev birkeparken birkerød birkum bispebjerg bispehaven bispeparken bjerringbro bjert
bjæverskov blovstrød blågården bogense bogø bolbro bolderslev bording bornholm borup bov brabrand bramdrup
bramdrupdam bramming brande bredalsparken bredballe bredstrup brenderup broager broby brovst bryrup brædstrup
brøndby brøndby-strand brønderslev brønshøj bylderup byparken bysøplanen bækmarksbro bøgeparken børkop
bøvlingbjerg charlotteager charlottenlund christiansfeld christianshavn dalum dianalund djursland dragør
dronninglund dyssegård ebeltoft egedal egeparken egeskov egtved egå ejby ejstrupholm ellekonebakken ellidshøj
emdrup endelave engesvang erritsø esbjerg eskilstrup espergærde eysturoy faaborg fabjerg faldsled falster
fanø farsø farum favrskov faxe faxe-ladeplads fejø femø fensmark filskov finlandsparken fjerritslev fjordby
fløng fraugde fredensborg fredericia frederiksberg frederikshavn frederikssund frederiksværk frejlev friheden
fruens-bøge fruering frydenlund frørup frøslev fuglafjørður fuglebjerg fur furesø fyn fyrreparken fåborg
fåborg-midtfyn gadehavegaard gadehavegård gadelandet gadstrup galgebakken galten gedser gedved gellerup
gellerupparken gelsted gentofte gilleleje gistrup give givskud gjellerup gjern gjessø gladsaxe glamsbjerg
glarbjergvejkvarteret glostrup glumsø godthåb gram granparken grauballe grejsdalen grenaa grenå greve
gribskov grindsted gråsten græsted grønbjerg guderup gudhjem guldborgsund gullestrup gundsømagle gørding
gørlev haarby haderslev hadsten hadsund hals halsnæs hammel hammelev hammerum hampen hanstholm harboøre
harlev hasle haslev hasselager hasseris havdrup hedehusene hedemarken hedensted hee hejls hejnsvig hellerup
hellevad helsinge helsingør herfølge herlev herlufsholm herning herredsvang hillerød himmerland hinnerup
hirtshals hjallerup hjallese hjerm hjortshøj hjortø hjørring hobro holbæk holeby holstebro
holte hornbæk hornsherred hornslet horsens houlkærvænget hovedgård humlebæk humlum hunderup hundested hundige
hurup husum husumgård hvidbjerg hvide-sande hvidkærgård hvidovre hyldespjældet hårlev højby høje-taastrup
højstrup høng hørgården hørning hørsholm hørve ikast ilulissat ishøj ishøjplanen islands-brygge
ittoqqortoormiit jammerbugt jegindø jelling jennumparken juelsminde jyderup jylland jyllinge jystrup
jægerspris kalundborg kangerlussuaq karby karise karlemoseparken karlslunde karup kastrup kerteminde kibæk
kirke-hyllinge kirke-såby kjellerup klaksvik klaksvík klampenborg klarup klemensker klinkby klitmøller
kokkedal kolding kolind kongens-lyngby korskærparken korsløkke korsløkkeparken korsør korup kragelund
kragsbjerg kruså kvaglund kvistgård kværndrup københavn køge ladegårdsparken langeland langeskov langå lejre
lemvig lindved liseborg lohals lolland lolland-falster lundby lunderskov lundtoftegade lyngby lynge lyngs
lystrup lyø låsby lærkeparken læsø løget løgstør løgten løgumkloster løkken malling mandø maniitsoq mariager
mariagerfjord maribo marstal mern middelfart midtjylland miðvágur mjølnerparken mors morsø morud motalavej
mundelstrup munkebjerg munkebo måløv møldrup mølholm møn mørke nakskov nanortalik narsaq nekselø nexø nibe
nivå nordborg nordbyen norddjurs nordfyn nordjylland nordsjælland nr-bjert nuuk nyborg nykøbing nyråd nysted
nærum næsby næstved nørager nørre-aaby nørre-alslev nørre-nebel nørre-nissum nørrebro nørremarken nørresnede
nørresundby nøvling odder oddesund odense odsherred oksbøl ollerup omø ordrup orø osted otterup paamiut
paarup padborg pandrup pjedsted poulstrup præstebakken præstø pårup qaanaaq qaqortoq qasigiannguit
qeqertarsuaq randers ranum rask-mølle rebild remisevænget resen reykjavik ribe ringe ringkøbing
ringparken ringsted rinkenæs rising risskov rom roskilde rudersdal rudkøbing ruds-vedby runavík rungsted ry
ryomgård ryslinge rødby rødbyhavn rødding røde-vejmølle rødekro rødkærsbro rødovre rødvig rømø rønde rønne
rønnede rørvig sabro sakskøbing salling saltangará samsø sandoy sandur sdr-omme sebbersund seden seest sejerø
sejs sengeløse silkeborg sillerslev sindal sisimiut sjælland sjælør sjølund skagen skals skanderborg skibby
skibet skibhus skjern skodsborg skovby skovlunde skovparken skælskør skærbæk skæring skørping slagelse
slangerup smørum snejbjerg snertinge snoghøj solbakken solbjerg solbjerg-mors solhusene solrød sorø spjald
spørring starup stationsby stege stenderup stengårdsvej stenlille stenløse stevns stige stilling stoholm
store-heddinge storvorde strandby streymoy strib struer strynø stubbekøbing studstrup støvring sulsted sundby
sundparken sunds suðuroy svaneke svejbæk svendborg svenstrup svinninge sydals syddjurs sydfyn sydhavn
sydhavnen sydsjælland sæby søborg søby søhus sønder-omme sønderborg sønderholm sønderjylland søndersø
taastrup taastrupgaard tappernøje tarm tarup tasiilaq taulov tejn them thisted thorsager thurø thy thyborøn
thyregod tilst tingbjerg tinglev tisvilde tjørring toftlund tolne tommerup tornbjerg
toveshøj tranbjerg tranegilde tranekær trige trillegården troense troldhede tune tunø tvøroyri tylstrup
tårnby tårs tåsinge tåstrup tåstrupgård tórshavn tølløse tønder tørring tørsbøl uldum ulfborg ullerslev
ulstrup upernavik urbanplanen utterslev uummannaq valby vallensbæk vamdrup vandel vangdalen vangede vanløse
varbergparken varde vedbæk veflinge vejgaard vejlby vejle vejleåparken vendsyssel venø vestbjerg vestegnen
vester-skerninge vesterbro vesthimmerland vestjylland vestmanna vestsjælland viborg viby
viby-sjælland videbæk vig vildbjerg vils vinderup vinding virklund virum vissenbjerg viuf vodskov
voerladegård vojens vollsmose vonge vonsild vordingborg vorupør vrå vágar vágur værløse åbenrå åbyhøj ålborg
åløkke århus årslev åsum ærø ærøskøbing ødsted ølgod ølsted ølstykke ørbæk ørestad ørslev ørsted østbirk
øster-assels øster-jølby østerbro`

/** Danish places that are also common words: found only after "i", "på", "fra", "til" or with a capital. */
export const ambiguousPlaces = `
als ans ask asp balle beder borre bov brande byen friheden fur give gram greve hald hals hee
ho hov langø lem lund løget mors møn mørke nordbyen næs odder ringe rise rising ry sal sand
skals skive solbakken spjald stege stilling struer tarm them tune tved vejen vig vrå vestbyen østbyen sydbyen`

/** Countries and regions that people come from. */
export const countries = `
afghanistan albanien algeriet angola argentina armenien aserbajdsjan bangladesh belgien bolivia bosnien
bosnien-hercegovina brasilien bulgarien burma burundi cameroun canada chile colombia columbia congo cuba
egypten england eritrea estland etiopien filippinerne finland frankrig færøerne gambia gaza georgien ghana
grækenland grønland holland hviderusland indien indonesien irak iran irland island israel italien jamaica
japan jemen jordan jugoslavien kasakhstan kenya kina kosovo kroatien kurdistan kuwait letland libanon liberia
libyen litauen makedonien malaysia mali marokko mexico moldova mongoliet montenegro mozambique myanmar
nederlandene nepal nicaragua nigeria nordmakedonien norge pakistan palæstina peru polen portugal rumænien
rusland rwanda saudi-arabien schweiz senegal serbien sierra-leone singapore skotland slovakiet slovenien
somalia somaliland spanien sri-lanka storbritannien sudan sverige sydafrika sydkorea sydsudan syrien tanzania
thailand tjekkiet tjetjenien togo tunesien tyrkiet tyskland uganda ukraine ungarn uruguay usa usbekistan
venezuela vestbredden vietnam wales yemen zambia zimbabwe østrig`

/** Towns abroad that are often named in conversations with people who fled or moved. */
export const foreignTowns = `
accra adana addis-ababa addis-abeba aden afrin agadir ahvaz ain-el-hilweh aleppo alexandria algier amman
amsterdam ankara antalya asmara assab athen bagdad baghdad baidoa bakhmut bangkok banja-luka barcelona basra
batman batticaloa beirut beledweyne beograd berbera bergen berlin betlehem bialystok bihac bijeljina
birmingham bosaso brcko bruxelles bucha budapest bujumbura bukarest bukavu burao bursa butja cairo can-tho
casablanca cebu chennai cherkasy chernihiv chiang-mai chicago cihanbeyli cluj colombo conakry constanta
da-nang dakar damaskus daraa daugavpils davao debrecen deir-ez-zor delhi deraa dhaka diyarbakir dnipro doha
dohuk donetsk dubai duhok elazig erbil faisalabad fallujah fez flensborg flensburg frankfurt freetown galkayo
garowe gaza gaziantep gdansk ghazni gjakova goma gorazde gujrat göteborg gøteborg hai-phong haifa hama
hamborg hamburg hanoi hargeisa hasakah hebron helsinki herat ho-chi-minh homs hue iasi idlib irbid irpin
isfahan islamabad istanbul ivano-frankivsk izmir jaffa jaffna jalalabad jeddah jenin jerusalem juba kabul
kairo kampala kandahar kandy karachi karbala kathmandu katowice kaunas kayseri keren kermanshah khan-younis
kharian kharkiv kharkov khartoum kherson khmelnytskyi khon-kaen kiel kiev kigali kilinochchi kinshasa kirkuk
kismaayo kismayo klaipeda kobane kolkata konya korat krakow kraków kramatorsk krementjuk kulu kunduz
kuwait-city kyiv köln lagos lahore latakia lissabon lodz london los-angeles lublin luhansk lviv
lvov lyon lübeck madras madrid malaga malatya malmö malmø manchester manila mardin mariupol marrakech
marseille mashhad massawa mazar mazar-e-sharif medina mekka mendefera merka mersin milano minsk mitrovica
mogadisho mogadishu mombasa monrovia moskva mostar mosul mullaitivu mumbai mykolaiv mykolajiv münchen nablus
nahr-al-bared nairobi najaf napoli new-york nis novi-sad odesa odessa osijek oslo palmyra paris pattaya
peja peshawar phuket plovdiv poltava porto poznan prag prijedor pristina prizren qamishli qamishlo quetta
rabat rafah ramallah raqqa rawalpindi riga rivne riyadh rom rotterdam saida saigon sanaa sanandaj
sankt-petersborg sanliurfa sarajevo shatila shiraz sialkot sidon skopje sofia split srebrenica stockholm
sulaymaniyah sulejmania sumy szczecin tabriz tallinn tanger tartu teheran tehran ternopil tetovo thessaloniki
timisoara tirana toronto trabzon travnik trincomalee tripoli trondheim tunis tuzla tyrus udon-thani urfa
uzhhorod van varna vavuniya vilnius vinnytsia visegrad vukovar warszawa wien wroclaw zagreb zaporizhzhia
zaporizjzja zarqa zenica zhytomyr zvornik zürich`
