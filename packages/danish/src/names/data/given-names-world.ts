// Given names heard in Danish municipalities beside the Danish ones, in Danish spelling habits; from general knowledge.

/** Arabic, Somali, Turkish, Kurdish, Persian, Afghan, Pakistani and Eritrean names. */
export const southAndEast = `
aamir aasim abas abbas abdalla abdallah abdel abdelkader abdi abdifatah abdikadir abdinasir abdirahman abdirashid
abdirizak abdishakur abdiwahab abdo abdou abdul abdulaziz abdulkadir abdullah abdullahi abdulrahman abdurrahman abed abid
abir abu abukar adan aden adeel adel adham adil adnan afaf afra afrah afsaneh afshin ahlam ahmad ahmed ahmet aicha aisha
aischa ajmal akbar akram alaa alae aliya aliye alireza aliyah amal amaal amani amar amelia amin amina amine amineh amir
amira amirah ammar amna amr anas anisa anisah anwar anwer aras arash araz ardalan areej areen arian arif arman armin arvin
aryan arzu asad asha ashraf ashwaq asif aslan asli asma asmaa asmahan asmeret assad assia ata atef atefeh atif awa awad
awale awet awin ayaan ayan aya aydin ayfer ayhan ayla aylin ayman ayse aysel aysha aysun aytan ayub ayuub azad azadeh
azar azhar aziz aziza azra baban badr bahar bahareh bahman bahram bakar baki bakir bana banaz baran barin barkhado baris
barwaqo basel bashar basharat bashe bashir basim basma bassam batool batul bayan behnam behrouz behzad bekir belal
belgin berfin berhane berivan berna beshir besma beyan beyza biftu bihar bijan bilal bilan bilge bilgin birhan birtukan
botan burak burhan burcu bushra büsra cabdi cahit caner cansu celal cem cemal cemil cengiz ceren ceyda cihan cihat
daban dalal dalia dalmar dana danyal dara darin daryan dawit dawood dawud daud deeq deeqa delal delil delsa deman
demet deniz derin derya dhahabo dhuha diana diar diba dilan dilara dildar dilek dilnaz dilovan dilshad dima diyar diyari
djamila doa doaa dogan doha dua duaa duha dunya dursun ebru ebtisam edris ehsan ela eldar elham elif elias elnaz eman
emel emin emina emine emrah emre enas enes ercan erdal erdem erdogan eren erfan erhan ermias ersin ertan esin esmail
esra eyob eyad eyerus eylul ezgi ezra fadi fadia fadil fadime fadumo fahad fahd fahima fahmi fahmo faisal faiza faiz
faizal faraax farah farahnaz farangis fardowsa fardin farhad farhan farhia fariba farid farida fariha faris farnaz
farooq farouk farshad faruk farzad farzana farzaneh fateh fateme fatemeh fathi fathia fathiya fatiha fatih fatima
fatimah fatin fatma fatme fatmeh fatos fatou fatuma fatumo fawzi fawzia faysal fazil fazila feisal ferat ferhat feride
feryal fereshteh feruz fethi fikret filiz filmon filsan firas firat firdaus firouzeh fouad freshta freweini fuad fuat
fuaad funda furkan gamze ghada ghaith ghassan ghazal ghazi gholam gobin golnaz gonca gul guled gulistan gulnaz gulsen gulsum gülay
gülcan güler gülistan gülsen gülsüm gülten habib habiba habibullah hadi hadia hadija hadil hadja hafida hafiz hafsa hafza
haider haji hajar hakan hakim hakima hakki hala halal halil halim halima halimo halise halit haluk hamad hamada hamdi
hamdia hamid hamida hamide hamo hamoudi hamsa hamza hamze hana hanaa hanad hanan hani hania hanif hanifa hanin harun
harbi hasan hasna hassan hasse hatice hatidza hatidze hatun hawa hawo haya hayat hayder hayfa hazal hazem heba heidar
helin heval hevin hevi hiba hibaq hibo hidayet hikmet hilal hiland hind hinda hiwa hoda hodan hojatollah hossein houda
houssam huda hudayfa huma hurriya husam hussein husna husam hussam hussain hussin husnia hüseyin hülya ibado ibrahim
ibrahima ibtisam idil idman idris ifrah ihab ihsan ikhlas ikram ilgin ilhan ilham ilker ilyas iman imaan imad imam
imran inaya inas inci ines insaf intisar iqra irfan irem isa isaac isak isam isaias ishak ismael ismahan ismail ismet
isra israa issa issam ivrahim ikraan jabar jaber jabir jafar jala jalal jaleh jalila jama jamaal jamal jamel jameela
jamil jamila jamilah jan-agha janan jasim jassim javad javed jawad jawaher jawed jihad jihan jilan jina joudi jumana
juma jwan kadafi kader kadir kadra kadriye kais kalid kaltuma kaltum kamal kamaran kamel kamil kamran kani karam karar
karim karima karwan kasim kassem kaveh kawa kawsar kawthar kazem kazim kemal kenan keziban khadar khadiga khadija
khadijah khadijo khadra khaled khalid khalida khalifa khalil khatera khatereh khatija khawla khizar khosrow kholoud
kidane kiflom kifle kinda kiya kosar koray korshid kubra kurdistan kübra laila laith lale laleh lama lamia lana latif latifa
layal layan layla leen leila leyla liban lidya lina liya loay loubna lubna lujain lutfi luul luwam maan maha mahad
mahamed mahamoud mahammed mahbub mahdi maher mahin mahir mahmood mahmoud mahmud mahmut mahnaz mahsa mai-lan maira maisa
majd majeed majid majida majida makbule malak malaika malek malik malika malki manal mandana manel manar manouchehr
mansour mansur maram mardin marjan marjaneh marwa marwan maryam maryama maryan maryanne maryan masood masoud masoumeh
massoud masud masuma mazen mebrahtu medina medine mehdi mehmed mehmet mehrad mehran mehrdad mehwish melek meliha melike
melis meltem memet menal meral merdan mert merve meryam meryem meseret metin mihret milad mina mine minoo mir miran mirza
mirvat moaz mohamad mohamed mohammad mohammed mohamud mohannad mohsen mohsin moin mojgan mojtaba mokhtar mona monir
monira morsal morteza mosab mostafa mounir mourad moussa mubarak mubashir mudasar muhammad muhammed muhammet muhanad
muhannad muhsin muhterem mujahid mukhtar mulki mumin mumina muna munir munira muntaha murad muradiye murat mursal
musa musab musharraf muslima muslim mustafa mustapha muzaffer muzamil nabeel nabil nabila nada nader nadia nadim nadine
nadir nadira nadire nadifa naeem naema nafisa nagham nahed nahid nahla nahom naila naima naim najah najat najib najiba
najibullah najla najlaa najma najmo najwa nalin namir nargis nariman narin narges naser nashwa nasiba nasim nasima
nasir nasra nasreen nasrin nasro nasrin nasser nasteho nasteexo natnael navid nawal nawar nawid nawras nawroz nazan nazanin nazar
nazife nazim nazir nazira nazli nazmi nebil necla necmi neda nejat nermin nesrin nezir nidal nihad nihal nihat nilay
nilgun nilofar nilufar nimco nimo nisar nisrin nizar noor noora nooria noorullah norhan noura nour nouri nuh nur nura nuran
nuray nurcan nurgul nuri nuriye nursel nurten obada obaid obaida olfat omaima oman omar omayma omer omid omran onur orhan osama
osman osub ossama othman oussama özcan özden özer özge özgür özkan özlem parisa parvaneh parvin parwana parwin
parviz pelin perihan pervin peyman pinar qaali qadar qais qamar qamaan qasim rabab rabia rabie rachid rachida rafat
rafi rafiq raghad raghda rahaf raheem rahel rahim rahima rahma rahman rahmat rahmatullah rahmo raid raja rajaa rajab
rakia ramadan ramazan rami ramin ramla ramo ramzi ramziya rana randa rangin rania raqiya raschid rashad rashed rashid
rasoul rasul ravin rawa rawan rayan rayyan raza razan razia rebaz rebin rebwar reem reham rehman remzi rend renas resul
reyhan reza rezan rezgar ribal ridwan riham rim rima riyad riyadh rizgar robar robel robiel roda rodi roj rojan rojda
rojin roman ronahi rouba rouda rouzbeh rowda roya ruba rukayya rukia ruken rukiye rumaysa ruqaya ruqiya saad saadia saado
saba sabah sabahat saban saber sabir sabiha sabir sabra sabri sabriye sadaf sadat sadik sadiq sadiya sadia saed saeed
saeid safa safaa safia safija safiya safiyo safiye sagal sahar sahal sahand sahel sahra said saida saif saima sajad
sajid sajida sakariya saki sakina sakine salad salah salahuddin salam salama saleem saleh salem salih saliha salim
salima salma salman salwa sama samah samaher saman samar samatar sameer samer samia samih samim samir samira samiya
sanaa sanam sania saniye saqib sardar sarkawt sarmad sawsan sayed sayid seda sedat sedigheh seher sehmus selahattin
selam selami selamawit selcuk selim selin selma selman semih semir semira semra senait senay senem serap serdar serhat
serkan serpil servet sevda sevgi sevil sevim sevinc seyed seyfi sezen sezer sezgin shabana shabnam shad shadan shadi
shadia shafi shafiq shafiqa shaheen shahad shahid shahida shahin shahla shahnaz shahram shahrukh shahzad shaima shaimaa
shakila shakir shakira shakur shamim shamis shamsa shamso sharif sharifa sharmarke shatha shawkat shaza sheida sheikh
sherin sherko shilan shima shirin shiva shivan shoaib shokri shreen shukri shukria shukriya shwan siad sidra siham
simret sinan sinem sipan siyar siyabend sirwan sivan soheil sohail soheila sohrab solin soma somaia soran soraya souad
soud sozan sukran sulayman suleiman süleyman suleyman sultan suliman sumaya sumayya sumaia sumeyye sundus susan suzan
şükran taban taha taher tahir tahira tahmina tahsin talal talha talib tamam tamer tamim tanya tara taraneh tareq tarek tarik tariq
taufik tawfik taym tayfun teame tekle temur tesfay tesfaye tesfalem tevfik tewelde thuraya timur tofik tolga tsehaye
tsega tsegay tuba tugba tulay tulin tuncay turan turgay turgut turkan ubah ugur ula uma umar umaima umair umer umit umm umut
umran ummuhan usama usman vahid vahideh vedat vian viyan volkan wadi wael wafa wahid wahida wais wajih wala walaa wali walid
wardah warda wardo waris wasim waseem wassim wassima wazir wejdan widad xabiba xalimo xasan xawo yacin yagmur yahia yahya
yakub yama yaman yaqub yara yared yasar yaser yasemin yasin yasir yasmeen yasmin yasmina yassin yassir yavuz yazan
yazdan yeliz yener yeter yildiz yilmaz yodit yohannes yonas yonis yoosef yosef yosief younes younis yousef youssef youssra
yousra yunes yunus yurdagul yusra yusuf yusuuf zabihullah zafar zahid zahida zahir zahra zahraa zaid zaida zain zaina
zainab zaineb zainul zakaria zakariya zaki zakia zaman zamir zamzam zana zanyar zara zarah zari zarifa zarina zawadi
zaynab zehra zeina zeinab zeki zekiye zelal zelfa zemzem zerai zeynab zeynep zeytun ziad zia zilan zina zinar zinab
zinat zoher zoya zozan zubaida zubair zuhal zuhair zuhra zuleyha zuleikha zülfü`

/** Ukrainian, Russian, Polish, Romanian, Baltic, Bosnian, Serbian, Albanian and Hungarian names. */
export const eastEurope = `
adela adelina adis admir adnana adrijana adriana afrim agata agim agnieszka agon agron albana albena albin albina aldin aldina alen
aleksandar aleksandra aleksandrs aleksey aleksei alena alexandru alexei alija alina alja alla almir almira amela amer
amila amra ana anastasia anastasiia anastasija anatol anatoli anatolij anca andrej andrei andrii andrija andriy andriana
andrius andrzej anela anesa angela ania anica anita anka antanas antoni antonina arben arber ardian ardita arjeta armina
arkadiusz arkadij arnis arta artem arturas asmir asmira asmira arunas audrius aurel aurelia aušra azem azra azur barbara
bartek bartlomiej bartosz basia beata beate bekim besim bianca blagoje blazej blerim blerta boban bogdan bogdana bohdan
bojan bojana boris borislav borys bozena božena bozidar bożena branimir branislav branka branko bujar bukurije
catalin catalina celestyna cezary costel cosmin cristian cristiana cristina dagmara daina daiva dainius dalibor damian damir
damjan danica daniela danijel danijela danil danilo danuta danylo dara daria darija dariia dariusz darius darija darko dejan delfina
denis denisa denys diana dijana dina dino dmitri dmitrij dmitro dmytro dobrila dorel doina dominik dominika donata dorina dorota
dragan dragana dragica drago dragoslav dritan driton dusan dušan dzenana dzenita dzevad džemal dzemal dzmitry dženan edin edina edita
edmond edona edyta eglė egle egzon ekaterina elbieta elena elma elmedin elmedina elmir elmira elvir elvira elvis elzbieta
elżbieta emina emir emira enes enesa enisa enver erblin ermin ermina ervin esad esma eugen eugeniusz evgeni evgenia ewa ewelina
fadil fahira fahrudin fatime fatmir fatos fikreta filip flora florin florina frantisek gabor gabriel gabriela galina galyna gavril
gediminas genc gennadij georgi georgiana gezim gheorghe gintaras goran gordana gregor greta grigori grzegorz halina
halyna hamdija hanna hasim hasija hatidza helena henryk hristo hryhorij ibro ievgen igor ihor ilie ilija ilir ilona imre ines ingrida
inna ioan ioana ion ionel ionut irena irina iryna ismet istvan ivana ivanka ivica ivo iwan iwona izabela jacek jadranka jadwiga jagoda
jakub jana janina janis jaroslav jaroslaw jasenka jasmina jasmin jasna jaz jelena jerzy jevgenij joanna jolanta jonas jovan jovana jozef
józef julian juliia julija julita jurate jurgita juri jurij jurgis kamil karol karolina kasia katarina katarzyna kateryna katerina katya
kazimierz kemajl kinga klaudia kostiantyn konstantin kostyantyn kristaps kristijan krystian krystyna krzysztof ksenia laima
larysa larisa laszlo laura lejla lena leonid lesia leszek lidija lidiia lidia liis liliana liljana lilia liliia linas liudmila liudmyla liubov
ljiljana ljubica ljubo ljudmila lubomir lucian lucyna luan lukasz łukasz lulzim lyudmyla maciej madalina magda magdalena maja
maksim maksym malgorzata małgorzata manda marcin marek mareks margarita maria mariana marian marica marija marijan marijana marin
mariia mariola mariusz marius mariya marjan marko markian marta maryna masa mateusz mateja matej maxim mehmedalija melisa mensur mersad
mersiha mersija michal michał mihaela mihai mihail mihajlo mihály mijo mikhail mikolaj milan milana milena milica miljan milka milorad
milos miloš milovan mindaugas miodrag mira miralem mirela mirza mirjana miro miroslav miroslava miroslaw mirsad mirsada mirzet mladen
monika muhamed muamer munever muris mykhailo mykola nadiia nadiya nadezda nadja natalia nataliia natalija nataliya natalka natasa nazar
neboja nebojsa nedim nedzad nela nemanja nenad nerijus nermin nermina nevena nevenka nexhmije nikola nikolina nina nives norbert
novica nusret oksana ola olafs oleg oleh oleksandr oleksandra oleksii oleksij oleksiy olena olesia olesya olga olha oliwia omer
orest ostap osman ovidiu oxana paulina paulius pavel pavlo pavle pawel paweł petar petko petr petro petru petya piotr polina predrag przemek
przemyslaw radan radek rade radenko radica radmila radoslav radoslaw radovan radu rafal rafał raisa raisa ralitsa ramiz ramiza ramona
raminta ranka ranko ratko razvan refik rexhep rima rimantas rita roksana roman romana romuald roxana roza ruslan ruslana ruta ryszard ruzica
sabaheta sabahudin sabina sabit sadeta safet safeta salih saliha samanta samir samira sanda sanela sanja saša sasa saulius sead
sebastijan sefik sejad sejla selma selmir selvedin semir semra senad senada sergej sergei sergii sergiu sergiy serhii serhij serhiy sergey
sevdije shpend shpresa silvia silvija simona slavica slavko slawomir slobodan slobodanka sladana smail snezana snežana sofiia sofija solomia sonia sorin stana stanislav
stanislaw stanislava stanka stanko stefania stefanija stefka stepan stjepan stojan suad suada sulejman suzana svetlana svitlana sviatoslav svjetlana szymon tadeusz
tamara taras tarik tatjana tatiana tatyana tetiana tetyana tihana tijana timea todor tomas tomasz tomislav toma tymofii tymur uliana urszula vadim vadym
vahid vahida valdas valentina valentyn valentyna valerij valeria valeriia valeriy valon vanja varvara vasil vasile vasyl vedad velimir vera vesna victor vidosava vidas viera
viktorija viktoriia viktoriya violeta violetta viorel viorica virgil virginija vitalii vitalij vitaliy vitaly vjosa vlad vlada vladan vladica vladimir vladislav vladyslav vlado
vojislav volodimir volodymyr vyacheslav waldemar wanda weronika wieslaw wieslawa wiktoria witold wladyslaw wojciech wojtek yana yaroslav yaroslava yaryna yelyzaveta yevhen yevhenia
yevheniia yulia yuliia yuliya yuri yurii yuriy zahida zbigniew zdenka zdenko zdravko zeljka zeljko željko zenon zijad zita zivko zlata zlatan zlatko zofia zoltan
zoran zorana zorica zorka zuzana zuzanna zvonko zygmunt žana žarko`

/** Tamil, Vietnamese, Thai, Chinese, Filipino, Indian, Nepali, Burmese and other Asian names. */
export const asia = `
abirami aishwarya ajay ajith akash amit amita anand anandan anil anitha anjali anjana anup anusha aparna aravind arjun arthi arul arun aruna ashok ashwin
aung ayu balan balasubramaniam bao bharathi binh bich boon chai chan chau chandra chandran chanthira cuong dam dang dao deepa deepak devi dhanya dhivya diem dieu dinesh dinh
divya duc dung duong duy eh-soe ganesan ganesh gayathri geetha giang gia gopal govindan ha-my hari harini hien hieu hoa hoai hoang hong hung huong huy huynh huyen indira
indra isuru jaya jayanthi jayaseelan jeevan jegan jegatheesan jeya jhon jiaying jing kala kalai kalpana kamala kamalan kanagaratnam kanchana kannan karthik karthika karunakaran kavitha kavya khanh khin khoa kiem kim-anh kishore komal
kumar kumaran kumari kumuthini lakshmi lalitha lam lan lanh latha lavanya lien liem li-na linh loan loc logan loganathan long luong ly mahendran maheswaran maheswary maiyuri malathi mani manish manju
manoj maran mathavan maung mei meena meera minh mithun mohan mohana murali murugan muthu my-linh nadarajah nadesan naing nalini nam nanthini narayan naruemon neelam neha ngan nga nghia ngoc nguyet nhi nhu nhung nilanthi
niranjan nirmala nisha nithya nittaya noi nok oanh ohn padma parameswari phat phong phuc phung phuong pooja prabha pradeep prakash pramod prasad prashant prathap praveen preethi prem priya puspa quang quoc
quy quyen quynh raj raja rajan rajeswary rajesh rajini rajiv raju rakesh ram rama raman ramesh ramya rani rasika ratha ravi rekha renuka rohan rohini rohit roshan rubini sachin saman sandeep sangeetha sanjay sanjeev santhosh saravanan
saroja sasi sasikala sathya savitri selvam selvaraj selvi senthil shalini shankar shanthi sharmila shobana shyam sinnathamby sirikit siva sivakumar sivan sivanesan sivapalan somchai somsak son-tung sothy sree sri srinivas subash
subramaniam sudha suganthi sugunan sujatha suma suman sumathi sunil sunita supaporn suphan suresh surya sushila suthan swathi tam tan tanh thach thai thang thanh thao tharani tharsan tharshini thavam thayalan thein theva thi thien thinh tho thom thu
thuan thuong thushara thuy thuyen tien tin-tin toan tran trang trieu trinh trong truc trung truong tuan tung tuyen tuyet uma usha uthaya van vani vanitha vasanthi vasuki vathany vijay vijaya vijayakumar vignesh viet vimala vinh vinod vinoth vithya vy wai wanida wei
win xiao xin xuan yan yen ying yin yogesh yoga yoges yoganathan yu zaw zhang jun marites jovelyn rowena maricel rosalie jocelyn lourdes analyn arlene cherry rizal angelito nattaya ploy malee sunisa arunee bounmy dolma pema tashi tenzin bishnu
bhim bir dil-maya gita hem maya sita krishna laxmi`

/** Greenlandic, Faroese and Icelandic names. */
export const north = `
aaju aaju aka aannguaq aannguit aggu aka akisooq aleqa aleqasina alibak aló alá ane-sofie aningaaq annga aqissiaq aqqa aqqalu aqqaluk aqqalua arnannguaq arnajaraq arnaq arnarulunnguaq aviaaja aviaja aviâja avâruna bárður beinir bergljót
bergtóra bibi-aviaja birita birna bjarta bogi brynhild búi dánjal dávur durita eivør eivind eirikur elspa enoq erneeraq frits fía finnbogi fríðrikur guðrun gudrið gunnvá guðbjørg guðny gunnva halla hallur hansigne hansina heðin
heini heiðrik hergeir hjørleif hákun høgni húni iluuna ilannguaq inaluk inaluk ingilín inooraq inuk inuunnguaq isaja ivaana ivaaq ivalu ivik ivînguak jaakkaakkannguaq jákup jógvan jóan jóannes jóhan jóhanna jónsvein jóna jørgin juaaka juaannguaq
julianna kaali kaalinnguaq kaaleeraq kalaaleq kalinnguaq kári karl-peter katrin katuaq kelagu kimik kirstina kista konoq kristianna kuluk kunuk laarseeraq laila-aviaja leivur lív liggjas maannguaq magni maja-pilu makkak maliina maligiaq maliinannguaq malik mannasse marjun
marita marjunn meinhard mia-pipaluk mikivsuk miki mikisoq mininnguaq minik mitaaraq naaja naasunnguaq naduk naleqa najannguaq naja najaaraq najaaraq nanoq navarana nattoralik ner niisa niels-henrik nikolina ninnguaq nivi nivikka
nuka nukaaraq nukaaka nukannguaq nukappiannguaq olavur oqaluk oddvør ólavur olina oluva óli otto-malik paarma paaliit pâvia páll páll-jákup paneeraq paninnguaq panik pannik pavia petra-nivi petur pilu pilunnguaq pipaluk pipaluk
pitaaraq pætur pól poul-jákup qaammannguaq qarsoq qivioq qujannguaq rannvá ragnar rói rógvi rúna sámal sámuel sanna-aviaja salik sara-kuluk seqininnguaq sigmund sigga siggerð sigri sigvør sika sikkerninnguaq signar silis sissal sivert sofiannguaq súni
sunniva súsanna sverri svein teitur tina-kuluk tora tórálvur tóra tóri torkil tóki tórhallur tórbjørn tóroddur tummas tukummeq tuperna turið tuusi týri uiloq uffe-malik ujarneq ulloriaq uni uiluk usarnaq uvdloriak vagnur vár vivi-kuluk
vigdis winnie-kuluk ørvur øssur aðalsteinn anna-björg ásdís ásta atli baldur bjarki björg björn dagur edda einar eiríkur elín erla eva-björk finnur guðmundur guðrún gunnar-þór halldór halldóra haukur helgi hildur hrafn hulda ingibjörg ingvar jóhann jóhannes-þór
jón kolbrún kristín kristján ólafur ómar óskar páll-óskar ragnheiður sigríður sigurður snorri steinunn stefán sveinn unnur valgerður þór þóra þórdís`

/** African, English, Spanish, French, German, Italian, Greek and other names. */
export const world = `
abena achol adjoa adwoa agnès akosua alain alejandra alejandro alessandra alessandro alessia alfonso alfredo alvaro amadou amara aminata ana-maria andy angel angelo antoine antonella apollinaire aristide armando arturo asante ashley aurelie awa ayo babacar beatrice beatriz ben
benedetta bernadette bernard beth blessing bob brenda bridget bruce carlos carmela carol caterina cathy chantal chiara chidi chinedu christelle cindy claire claude claudine comfort consuelo craig cyril daphne darren debbie deborah deng desire diego diogo dimitris
dolores dominique donna doris doug edouard eduardo eleni elizabeth elodie emeka emiliano enrique enzo erica ernesto esperanza esteban etienne eunice fabio fabrice faith fatoumata federica federico felicia fernanda fernando fidele florence francesca francesco francine francis francisco francois françois fredrik gabriele
gary genevieve geoff gerardo gianni gilbert ginevra giorgos giovanna giovanni giulia giuseppe gloria gonzalo goretti grace graham grégory guadalupe guillermo gustavo guy heather hector helmut heather honore horst hortense howard hugh ignacio immaculée inés innocent isabelle isidro jacqueline jacques jaime
james janice jason javier jean jean-claude jean-pierre jeannette jeffrey jeremy jerome joana joao joao joaquin jochen joe joelle jordan jorge josé josephat josue joyce juan juanita judy juergen jürgen karim-olivier kate-lyn katy keith kelly kerstin kerry kofi kwabena kwame kwesi lamine lorenzo larry laurent
lawrence leonie leslie linda-mae lisandro lorena lorraine lucien lucy luigi luz mamadou manuela marc-andre marcel marcela marcelo margherita mariama maribel mario marisa marisol markus marlon martha-lucia matt matthew maureen mauricio maurizio mauro meera mercedes mercy mercy michele miguel mirko moise moses moussa natacha neil
nelson ngozi nia nigel nkechi nyandeng obinna odile ousmane pablo pamela paola paolo pascale patience patrizia pedro peggy philippe phoebe piero pilar precious prudence rafael raimundo ralf ramón raquel raul rachel regine remy renate ricardo riccardo roberta roberto rodrigo rogelio rosario rosetta
ruben salvador salvatore samantha samson-kofi sandro santiago scott sean sebastien sergio shane sharon sheila shirley silvana silvio solange sofía soledad stefania stefano stephanie stéphane stewart susana svenja tamar teresa terry tim timothy todd tony tracy tshala uwe valentina valeria vanda vera-lucia vincenzo viviana wangari wanjiru wayne wendy wolfgang xavier
yannick yaw yolanda yvan yves zainabu zawadi tendai thandi thabo chipo farai tatenda ishimwe mugisha uwimana habimana mukamana niyonzima byamungu bahati furaha neema rehema baraka amani-joy salome selemani juma odhiambo otieno achieng akinyi njoroge kamau
hailu haile selamawit abebe almaz bekele girma kebede mulu tadesse tigist zewdu`
