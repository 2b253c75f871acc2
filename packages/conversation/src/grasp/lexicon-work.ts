import type { WordClass } from './word-class.ts'

/**
 * What citizens say when work is near: wishes, offers, skills, what one misses, and the things, places, people and
 * doings that work is made of. Written from the general language, not from a list of occupations: whoever speaks of
 * “brødbilen om natten” says no job word.
 */
export const workClasses: WordClass[] = [
  {
    name: 'wish',
    da: '%w er et ønske eller noget, der trækker',
    en: '%w is a wish or a pull',
    words: `kunne_godt_tænke_mig kunne_godt_lide_at kan_godt_lide kunne_godt_lide ville_gerne vil_gerne har_lyst havde_lyst
      lyst_til drøm drømme drømmer drømt savner savnede savn gad_godt gider_godt ville_ønske ønsker_mig ønske_mig helst
      hellere elsker elskede længes længsel ville_være_rart kunne_være_rart ville_være_noget kunne_være_noget
      ville_være_fint kunne_være_fint ville_være_skønt kunne_være_sjovt kunne_være_skægt kunne_være_dejligt
      hvis_jeg_måtte hvis_jeg_kunne hvis_jeg_nu hvis_jeg_bare hvis_bare_jeg hvis_man_kunne hvis_man_måtte hvis_nogen
      tænkt_på tænker_på_at forestille_mig se_mig_selv set_mig_selv ville_passe_mig passede_mig interesserer_mig
      jeg_mangler vil_ud vil_ind vil_tilbage tilbage_til ville_jo_gerne vil_jo_gerne vil_helst ville_helst ville_nok
      kunne_nok_tænke kunne_nok_godt jeg_kunne_godt så_kunne_jeg kunne_jeg ville_jeg håbede håbet jeg_håber giv_mig
      lade_mig lad_mig få_lov_at fantasi forestiller_mig bare_sådan give_mening værd_at_stå_op mig_lide jeg_lide
      kunne_være_mig kunne_jeg_have_været have_været_mig fristende trækker_i_mig kribler det_kunne_jeg det_kunne_have_været`,
  },
  {
    name: 'offer',
    da: '%w siger, at nogen har brug for eller spørger efter en',
    en: '%w says that somebody needs one or asks for one',
    words: `de_mangler mangler_en mangler_én mangler_folk mangler_jo mangler_hænder manglede_en søger_en søger_folk søger_én
      de_søger søgte_en har_brug_for havde_brug_for brug_for_en brug_for_én bruge_mig bruge_en bruge_én bruge_nogen
      spurgte_om_jeg spurgt_om_jeg spurgt_mig spurgte_mig spørger_om_jeg spørger_efter spørger_endnu ringer_endnu
      ringede_tilbage de_ringer sagde_jeg_kunne sagde_at_jeg siger_jeg siger_at_jeg siger_han_mangler vil_have_mig
      ville_have_mig have_mig_til tilbudt tilbød tilbud_fra fik_lov få_lov fået_lov lod_mig lader_mig lade_mig låne_mig
      holde_pladsen en_plads måtte_komme kan_komme_igen komme_igen komme_fast komme_tilbage må_gerne vil_betale betaler_for
      ville_betale gerne_have_hjælp hjælp_til leder_efter opslag stillingsopslag ingen_der_gad ingen_der_vil holder_op
      går_på_pension jobtilbud er_frisk om_jeg_ville om_jeg_vil om_jeg_kunne om_jeg_var de_har_bedt bedt_mig lovet_at
      godt_tage_mig tage_mig lært_mig lærte_mig lærer_mig i_lære oplært`,
  },
  {
    name: 'skill',
    da: '%w fortæller, hvad borgeren kan eller er stolt af',
    en: '%w tells what the citizen can do or is proud of',
    words: `god_til bedst_til dygtig kan_stadig jeg_kan_godt jeg_kan_få jeg_kan_se_på jeg_kan_høre kan_høre_på jeg_kan_lave
      jeg_kan_lægge jeg_kan_køre kan_endnu duer_til jeg_duer ferm skarp rutineret øvet talent jeg_kender jeg_ved_hvordan
      ved_hvordan_man har_lært lærte lært_at lært_mig stolt stolthed passede_hver passede_på stemte det_passede ikke_en_bule
      ikke_en_fejl ikke_en_eneste med_lukkede_øjne i_blinde med_hånden håndelag snilde tålmodig præcis nøjagtig
      roligste_hånd rolig_hånd skaber_ro svendebrev svend lærling mester faglært udlært uddannet certifikat kørekort
      truckcertifikat kranbevis gaffeltruckbevis selv_lavet selv_smedet hjemmelavet det_kan_jeg den_kan_jeg fik_den_til
      til_at_spille i_gang_igen fik_gang_i det_eneste_jeg jeg_er_god bedre_end holde_styr_på hurtig`,
  },
  {
    name: 'joy',
    da: '%w siger, at noget var godt at lave',
    en: '%w says that something was good to do',
    words: `det_bedste den_bedste bedste_der lykkelig lykkeligste lykke så_glad glad_for glade glade_for blev_glad ro_i_mig
      rolig jeg_sang vi_sang sammenhold fællesskab glemmer_aldrig glemmer_det glemmer_jeg mest_mig_selv kaldt_mig
      kalder_mig sit_navn mit_navn høj_over meditativt fjollet helt_fantastisk det_sjoveste sjovt_sammen havde_det_sjovt
      ikke_kigget_på_uret ikke_kiggede tiden_fløj glemte_tiden glemmer_tiden glemmer_smerten tænker_jeg_ikke_på
      ryster_hænderne jeg_sov_som bliver_væk_i blive_væk_i forsvinde_i   hyldest roligt værdifuld
      jeg_blev_så rart_at rart_da var_rart det_er_dét det_er_det_der det_var_dét`,
  },
  {
    name: 'needed',
    da: '%w handler om at være ventet, brugt eller hørt til et sted',
    en: '%w is about being waited for, of use, or belonging somewhere',
    words: `brug_for_én brug_for_en brug_for_mig ventede_på_en ventede_på_mig venter_på_en venter_på_mig opdage_det mangle_mig
      savne_mig gøre_gavn til_nytte til_gavn nytte hører_til høre_til én_af_dem en_af_dem en_af_flokken med_i_flokken
      sammen_med_nogen de_andre kolleger kollega makker makkere arbejdskammerat sjakket sjak holdet godmorgen
      ses_på_mandag ses_i_morgen grund_til_at møde_ind stemple_ind madpakke madpakken madkasse kittel uniform arbejdstøj
      arbejdsjakke reflekser kedeldragt omklædningsrum skurvogn frokostpause kaffepause fyraften pausen løfter_sammen
      chefen_ved chefen kunder kunderne kunde tur_hjem nøglebundt nøglerne nøglen den_man_spurgte være_træt_af
      have_fri fri_fra noget_der_venter få_noget_fra_hånden fra_hånden blive_færdig færdigt se_hvad_man_har_lavet
      bliver_brugt bruges_til være_til_nytte noget_at_lave lave_noget`,
  },
  {
    name: 'pastWork',
    da: '%w er noget, borgeren har lavet før',
    en: '%w is something that the citizen has done before',
    words: `dengang i_gamle_dage engang_lavede plejede plejer førhen tidligere i_sin_tid ansat ansættelse stilling arbejdede
      arbejdet_som arbejdet_med arbejdede_som havde_jeg jeg_var_sådan været_vikar vikar afløser jeg_stod stået_i
      stod_jeg jeg_kørte kørt jeg_solgte solgt jeg_passede jeg_lavede lavede_jeg har_lavet har_kørt har_haft har_solgt
      har_passet har_malet har_bygget har_syet har_klippet har_stået har_spillet har_undervist i_lære_som læretid
      elev læreplads praktik praktikken efterskolen sæson sommer_jeg vinter_jeg nattevagt aftenvagt vagter vagt
      akkord skift løn timeløn lønseddel`,
  },
  {
    name: 'occupation',
    da: '%w er en, der arbejder, eller et fag',
    en: '%w is somebody at work, or a trade',
    parts: true,
    words: `murer tømrer snedker smed svejser maler elektriker vvs blikkenslager gartner anlægsgartner landmand fisker skipper
      matros styrmand kok bager konditor slagter tjener bartender opvasker køkkenhjælp chauffør buschauffør taxa vognmand
      lastbil pilot mekaniker lagermand pakker truckfører kranfører maskinfører havnearbejder postbud avisbud
      pedel vicevært portner portør rengøring sosu sygeplejerske jordemoder pædagog dagplejer lærer underviser
      bibliotekar boghandler sælger ekspedient kasseassistent frisør barber kosmetolog optiker tandtekniker urmager
      guldsmed glarmester skrædder syerske sadelmager skomager bogbinder trykker typograf grafiker tegner fotograf
      kunstner musiker organist sanger skuespiller sufflør scenemester lydmand tekniker programmør datamatiker ingeniør
      laborant landinspektør jurist sekretær kontorassistent bogholder revisor regnskab oversætter tolk journalist
      forfatter forsker adjunkt museum kustode vagtmand dørmand kontrollør konduktør togfører billettør stewardesse
      kirketjener graver kirkesanger bedemand præst vagt livredder træner dommer fodermester dyrepasser hundefører
      hundetræner dyrlæge staldkarl rideskole avler biavler skytte skovarbejder skovfoged tækkemand brolægger
      asfaltarbejder stilladsarbejder isolatør gulvlægger tagdækker montør håndværker altmuligmand specialarbejder
      industritekniker operatør operator bådebygger pottemager keramiker væver drejer instrumentbygger klaverstemmer
      guide rejseleder receptionist piccolo hotel kantineleder smørrebrødsjomfru iscreme soldat hjemmeværn brandmand
      redder ambulance falckmand kartoffelskræller instruktør spejderleder holdleder konsulent telefonist lokofører
      selvstændig iværksætter lærling vækker nattevagt kapelmester dirigent`,
  },
  {
    name: 'place',
    da: '%w er et sted, hvor der arbejdes',
    en: '%w is a place where people work',
    parts: true,
    words: `værksted fabrik lager butik forretning boghandel genbrug genbrugsbutik genbrugsplads kantine køkken bageri slagteri
      mejeri gartneri planteskole drivhus landbrug gård besøgsgård stald stutteri mark skov havn værft kutter færge skib
      kontor bibliotek arkiv museum teater biograf koncertsted scene skole fritidshjem børnehave vuggestue klub sfo
      plejehjem plejecenter hospice hospital sygehus vaskeri renseri vaskehal hotel kro vandrerhjem campingplads restaurant
      cafe café pizzeria grillbar pølsevogn isbod isbil bod kiosk tankstation supermarked brugs rema netto føtex bilka
      kvickly lidl aldi købmand torv torvet marked loppemarked julemarked apotek frisørsalon salon hundesalon dyrehospital
      dyreklinik internat zoo dyrepark tivoli forlystelsespark klatrepark idrætshal svømmehal stadion fodboldbane boldbane
      golfbane kirke kirkegård menighed orgel byggeplads skurvogn stillads  laboratorium sterilcentral værested
      varmestue herberg korshær radiostation trykkeri avis post postcenter terminal lufthavn perron station sluse
      mølle tårn  pumpestation transformator kraftværk minegrav grusgrav savværk smedje støberi autoværksted
      cykelværksted cykelsmed cykelkælder skraldebil skrotplads losseplads messe festival forsamlingshus kasserne fængsel
       rådhus arkade fjernlager garderobe systue garnbutik blomsterbutik antikvariat keramik stenhuggeri kolonihave
      sejlklub roklub ridehal væddeløb naturskole skolekøkken marketenderi   skranke kasse reol pakkebord samlebånd bånd
      siloen maskinstation entreprenør firma firmaet virksomhed vestas lego arla carlsberg danish_crown falck
      spisesal opvask receptionen lobby opgangen_på klinik klinikken tandklinik fodterapi dagcenter daghjem aktivitetscenter bofællesskab botilbud
      naturcenter strandpark badebro havnekontor fiskeauktion røgeri bryggeri destilleri vingård frugtplantage plantage væveri spinderi farveri garveri
      glaspusteri kunsthal galleri bogtrykkeri bogcafé musikskole øvelokale pladestudie studie biografen cirkus byttecentral genbrugsstation containerplads
      varmeværk vandværk renseanlæg maskinhal autohjælp tankanlæg dæklager flyttefirma bådplads rideklub dyrepension hundepension minkfarm æggeri hønseri
      legeplads skolegård skolebibliotek fritidsklub ungdomsklub lektiecafé krisecenter nødherberg suppekøkken folkekøkken madklub feriekoloni efterskole højskole
      borgerservice postrum omstilling callcenter serverrum datacenter vagtstue portnerbolig kontrolrum kirketårn klokketårn orgelværk kapel krematorium arboret
      botanisk_have slotshave park parken rosenhave køkkenhave  søen åen fjord fjorden sti stierne strand stranden skovbund røde_kors kirkens_korshær ikea bauhaus silvan jysk`,
  },
  {
    name: 'doing',
    da: '%w er noget, man laver med hænder, hoved eller maskine',
    en: '%w is something done by hand, head or machine',
    words: `bage bager bagte bagt sy syr syede syet sys strikke strikker strikket hækle hækler flette fletter flettet væve
      væver vævet klippe klipper klippede klippet save saver høvle høvler slibe sliber pudse pudser pudset male maler malede
      lakere tapetsere mure murer murede svejse svejser svejset lodde lodder smede smeder smedet dreje drejer snitte snitter
      skære file bore skrue skruer samle samler samlede montere reparere reparerer reparerede fikse fikser ordne ordner
      ordnede restaurere restaurerer restaureret lime limer polstre polstrer binde binder bandt trykke stemple stemplet
      sortere sorterer sorterede pakke pakker pakkede pakket stable stabler læsse læsser losse losser bære bar løfte løfter
      flytte_kasser fylde fylder fylde_op hylder sætte_op sætte_på_plads på_plads sætte_varer     
      tælle tæller talte køre kører kørte styre styrer styrede grave graver gravede plante planter så_frø   
      beskære beskar pode podet prikle høste høster plukke plukker fælde fælder kløve feje fejer fejede rive river rydde
      vaske vasker vaskede tørre tørrer skure skurer skrubbe gøre_rent gør_rent rengøre tømme tømmer skrælle skræller koge
      koger stege steger smøre smører røre snittede servere serverer serverede skænke skænker skænkede dække_bord
         fodre fodrer strigle strigler malke malker kælve muge mugge muggede ride rider træne træner tæmme
      undervise underviser lære_de lære_dem lære_børn vise vise_rundt viste fortælle_om læse_højt lytte lytter trøste trøster
      hjælpe hjælper hjalp hjulpet holde_øje holde_styr passe_på vogte åbne_porten låse låser kontrollere tjekke tjekker
      sætte_i_stand sætter_i_stand gøre_i_stand skille_ad skilte_ad samle_ind samler_ind samlede_ind sætte_sammen stikke sticke broderer brodere reparation
      lappe lapper lappede stoppe_strømper vaske_op vasker_op dække_op rydde_op rydde_af servere_for tappe hælde_op skænker_op blande blander røre_rundt skumme kærne salte røge
      ryge_fisk ælte ælter rulle_ud   glasere brænde_ler puste_glas gravere ætse støve_af polere polerer voksne_gulve bone olie_gulv spartle kitte fuge fuger
      lægge_fuger opmåle nivellere afrette hegne hegn_om tøjre drive_køer flytte_køer muge_ud strø vande_ud beskære klippe_hæk slå_græsset køre_græs rive_blade
      hugge_brænde kløve_brænde flå fælde_træer rode sortere_post køre_post dele_aviser køre_aviser bære_aviser køre_mad køre_medicin køre_folk køre_ud køre_rundt køre_lastbil
      køre_taxa køre_bus køre_truck parkere_biler vaske_biler klargøre klargøring pakke_ud sætte_frem fylde_på trimme veje_af mærke_priser skanne plukke_ordrer
      passe_børn passer_børn passe_dyr gå_tur_med lufte_hunde følge_børn følge_dem hente_børn vise_vej vise_folk guide snakke_med_dem sidde_hos være_hos holde_i_hånden læse_for
      klippe_negle vaske_hår flette_hår rede_hår bade_dem   hjælpe_med_mad træne_med instruere dømme fløjte lede_et stå_i_spidsen føre_regnskab lave_regnskab bogføre
      tage_imod_folk åbne_døren lukke_op låse_op tænde_lys tænde_op fyre_op ringe_med_klokken stille_uret vande_blomster vande_planter måle_op passe_børn passe_dyr passe_på_dem passede_børn lade_på_gården pudse_messing pudse_vinduer skifte_sengetøj rede_senge
      stemme stemmer spille spiller sang synge tegne tegner tegnede tegnet   designe designer oversætte
      oversætter regne_ud   kode programmere redigere klippe_film filme filmer fotografere tage_billeder sælge
      sælger solgte købe_ind ekspedere betjene tage_imod tager_imod tog_imod tage_telefon tage_telefonen passe_telefon
      passe_telefonen svare_telefon stå_for stod_for stå_ved stod_ved stå_i sidde_ved sidde_og gå_med gå_rundt gå_runde
      dele_ud deler_ud delte_ud hente henter hentede bringe bringer levere leverer leverede udlevere række_værktøj rakte
      stille_op stiller_op stille_frem hænge_op hænger_op pille skille_ad lægge_fliser lægge_gulv lægge_tag lægge_tegl
      bygge bygger byggede tække asfaltere brolægge støbe støber støbte stå_op_på lave_mad lave_kaffe lave_brød laver_mad
      lavede_mad lave_noget lave_lamper folde folder lægge_sammen lagde_sammen stryge stryger rense renser fylde_hylder
      taste taster indtaste arkivere registrere_bøger ringe_rundt organisere arrangere koordinere planlægge massere frisere
      sminke ansigtsmaling dyrke dyrker skrabe skraber trække_kabler bestyre lede lodse rigge fore foret spænde_egerne egerne
      rulle_spande skifte_dæk skifte_olie skifter skifte_pærer slå_græs stribe hejse reb kaste_los betale_for_det`,
  },
  {
    name: 'thing',
    da: '%w er en ting, et redskab eller et materiale fra et arbejde',
    en: '%w is a thing, a tool or a material of work',
    parts: true,
    words: `værktøj hammer sav høvl høvlebænk drejebænk drejeskive  mejsel tang nøgle skrue skruer møtrik søm bræt brædder
      plade plader tagpap tegl mursten fliser flise beton mørtel gulv trappe  ligkiste stige trillebør skovl spade rive kost
      spand klud støvsuger gulvmaskine maskine symaskine slåmaskine plæneklipper motorsav stihl motor mejetærsker traktor
      gummiged gravemaskine gaffeltruck truck palle pallen kasse kasser karton emballage lastbil varevogn ladcykel
      cykel cykler slanger gear hjul bremse motorer båd båden kajak sejl kalecher tov tovene fisk net træ brænde pil
      lærred læder skind stof silke garn uld tråd nål knap knapper kjole brudekjole tæppe tæpper gardiner lim maling pensel
      dej surdej rugbrød brød boller kage suppe gryde gryder pander mad smørrebrød salat salater kartofler grøntsager
      frugt æbler bær jordbær syltetøj honning ost fløde kød kaffe kaffemaskine kopper tallerken tallerkener opvask glas
      flasker bakke roser blomster planter frø kompost hæk hække græs   juletræ kranse buket porre bøger bog
      noder papir blæk skilte plakater plakat  arkivskab mapper computer computere printer excel program kabel kabler
      ledning lamper lampe radio radioer ure ur klaver guitar violin instrument instrumenter  lyd kamera film video
      høreapparat briller proteser  negle hår skæg parykker sminke   varebil knallert scooter rullestol ramper elevatorer pumper ventiler rør
      radiatorer vandhaner  spejle ruder glas fajance  keramikken porcelæn mosaik marmor granit gravsten skiferplader tagrender kobber messing jern stål
      rustfrit alu bly tin sølv guld smykker perler sten_i  bånd snor garnnøgler trøjer sweater huer strømper sokker dragter faner sejldug telte pløkker flag
      tapet lak fernis olie fedt smøreolie gearkasse karburator kobling bremser lygter cykelhjul kæder møller vinger vindmølle solceller solpanel antenner
      modem router server database regneark tastatur skærm_på printplader chips loddekolbe højttalere mikrofon mikser kulisser rekvisitter partitur noderne korsang
      trommer harmonika fløjte trompet tuba stemmegaffel flygel kasser_med rugekasser redekasser bistader honningglas fiskegarn ruser åleruse hummertejner frøposer
      potter stiklinger løg tulipaner georginer urter krydderier svampekurv bænke raftehegn brændestabel flis savsmuld grantræer kævler stendige brosten kantsten
      linoleum gulvbrædder parket dørgreb låse nøglebrik alarmer kameraer vagtrunde lommelygte logbog søkort kompas frimærker stempler kuverter arkivæsker protokoller_fra
      manuskript ordbog oversættelser undertekster opskrifter kogebøger marmelade saft eddike surdeje rugmel vafler is pølser kødben filet skinke spegesild
      scenetæppe kostumer dukker stole stol bord møbler skuffer reoler hylde hylder varer konserves pakker breve post aviser
      avis kuffert kufferter billetter mønter kasseapparat sakse saks kittel lagen lagner vasketøj håndklæder seng
      barnevogne barnevogn kørestol ladning sten grus  asfalt  hegn mur stråtag   vinduer sko `,
  },
  {
    name: 'creature',
    da: '%w er dyr eller mennesker, man er der for',
    en: '%w is animals or people one is there for',
    parts: true,
    words: `heste hest pony ko køer kvæg kalv kalve gris grise svin får lam ged geder høns høne kylling duer bier bi hunde hund
      hvalp pudel katte kaniner kanin mink dyr ravne fugle fugl fisk akvarier svampe børn børnene unger ungerne
      skolebørn elever tolvårige spejdere ældre gamle beboer beboere borgere patienter gæster turister hjemløse døende
      nyfødte tvilling publikum passagerer terapiheste de_unge de_små de_gamle`,
  },
]
