/**
 * Everyday Danish names for work, ours, each with the number of its unit group in ISCO-08 (ILO 2012, whose numbers DISCO-08 has too).
 * A line: the unit, the name, and after a colon other words for it, old ones and workplaces among them.
 */
export const everyday = `
1219 administrationschef
1324 lagerchef: logistikchef
1341 institutionsleder: børnehaveleder, daginstitutionsleder
1343 plejehjemsleder: plejecenterleder
1345 skoleleder: skoleinspektør
1411 hotelbestyrer: hotelchef
1412 restaurantchef: restauratør, cafébestyrer, kroejer
1420 butikschef: butiksbestyrer, varehuschef
2111 astronom: fysiker
2112 meteorolog
2114 geolog
2131 biolog
2132 landbrugskonsulent: agronom, jordbrugskonsulent
2141 produktionsingeniør
2142 bygningsingeniør: ingeniør
2144 maskiningeniør
2151 elektroingeniør
2152 elektronikingeniør
2161 arkitekt
2162 landskabsarkitekt: havearkitekt
2163 designer: produktdesigner, tøjdesigner, modedesigner
2164 byplanlægger: trafikplanlægger
2165 landmåler: landinspektør, kartograf
2166 grafisk designer: grafiker, tegner, illustrator, multimediedesigner
2211 læge: praktiserende læge
2212 speciallæge: kirurg, psykiater, børnelæge
2221 sygeplejerske: sygeplejeassistent, hjemmesygeplejerske
2222 jordemoder
2250 dyrlæge
2261 tandlæge
2262 farmaceut: apoteker
2264 fysioterapeut
2265 diætist: ernæringsvejleder, klinisk diætist
2266 talepædagog: logopæd, talehørelærer, audiolog
2267 optometrist
2269 ergoterapeut
2310 universitetslærer: underviser på universitetet
2320 faglærer: erhvervsskolelærer, værkstedslærer
2330 gymnasielærer
2341 folkeskolelærer: lærer, skolelærer, vikarlærer
2342 pædagog: børnehavepædagog, vuggestuepædagog, børnehavelærer
2351 uddannelseskonsulent: læreplansudvikler
2352 speciallærer: specialpædagog, læsevejleder
2353 sproglærer: dansklærer, sprogunderviser
2354 musiklærer: musikunderviser, spillelærer
2355 dramalærer: billedkunstlærer
2356 it-underviser: datalærer
2411 revisor
2412 investeringsrådgiver: formuerådgiver
2413 finansanalytiker
2421 organisationskonsulent: managementkonsulent
2422 fuldmægtig: embedsmand, politisk konsulent
2423 karrierevejleder: erhvervsvejleder, uddannelsesvejleder
2424 kursusleder: underviser
2431 markedsføringsmedarbejder: marketing, reklame
2432 kommunikationsmedarbejder: kommunikation, pr-medarbejder
2433 teknisk sælger
2511 systemanalytiker: it-arkitekt
2512 softwareudvikler: udvikler, systemudvikler
2513 webudvikler: hjemmesider, webdesigner
2514 programmør: datamatiker, it-programmør
2521 databaseadministrator
2522 systemadministrator: it-administrator
2529 it-sikkerhedskonsulent
2611 advokat: jurist
2612 dommer
2621 museumsinspektør: arkivar, konservator
2622 bibliotekar
2631 økonom
2632 antropolog: sociolog, arkæolog, etnolog
2633 historiker: filosof
2634 psykolog
2635 socialrådgiver: sagsbehandler, misbrugsbehandler, familierådgiver
2636 præst: sognepræst, imam
2641 forfatter: skribent, tekstforfatter
2642 journalist: redaktør
2643 oversætter: tolk, translatør
2651 billedkunstner: kunstner, kunstmaler, keramisk kunstner
2652 musiker: sanger, organist, kirkesanger
2653 danser: danselærer
2654 filminstruktør: teaterinstruktør, filmproducer
2655 skuespiller
2656 radiovært: tv-vært, studievært
3112 byggetekniker: bygningskonstruktør, landmålingstekniker
3113 elinstallatør
3115 maskintekniker: maskinmester
3118 teknisk tegner: teknisk designer
3119 procestekniker: produktionstekniker
3123 byggeleder: byggeformand
3132 renseanlægsoperatør: rensningsanlæg, forbrændingsanlæg
3142 jordbrugstekniker: agrartekniker
3143 skovfoged: skovtekniker
3151 skibsmaskinist
3152 styrmand: kaptajn, skipper, lods
3153 pilot: flyver
3154 flyveleder
3211 radiograf: røntgen
3212 laborant: bioanalytiker, hospitalslaborant
3213 farmakonom: apoteksassistent, defektrice, apotek
3214 tandtekniker
3221 sygehjælper
3230 zoneterapeut: akupunktør, massageterapeut
3240 veterinærsygeplejerske: dyreklinik
3251 tandplejer
3254 optiker: brilleforretning
3255 massør: fysiurgisk massør
3257 miljøtekniker: arbejdsmiljøkonsulent
3258 ambulanceredder: redder, paramediciner
3311 børsmægler: valutahandler
3312 kreditrådgiver: lånerådgiver
3313 regnskabsassistent: regnskab
3315 taksator: vurderingsmand
3321 forsikringsassistent: assurandør
3322 salgskonsulent: repræsentant, kørende sælger, sælger
3323 indkøber: disponent
3331 speditør: shippingassistent
3332 arrangementskoordinator: eventkoordinator, konferencearrangør
3333 jobformidler: vikarkonsulent
3334 ejendomsmægler
3339 auktionsholder: auktionarius
3341 kontorleder
3343 direktionssekretær: chefsekretær
3344 lægesekretær: sundhedsadministrativ koordinator
3351 tolder: grænsekontrollør
3352 skatteassistent: skattemedarbejder
3353 ydelsesmedarbejder: pensionssagsbehandler
3355 efterforsker: kriminalbetjent
3411 advokatsekretær: juridisk assistent
3412 støttekontaktperson: socialpædagogisk medarbejder, bostøtte, mentor, hjemmevejleder
3412 bostedsmedarbejder: gadeplansmedarbejder, værested
3413 kirketjener: kordegn
3421 idrætsudøver: fodboldspiller
3422 idrætstræner: træner, fodboldtræner, svømmelærer, ridelærer
3422 fodbolddommer: linjedommer
3423 fitnessinstruktør: motionscenter, fitnesscenter, personlig træner, yogalærer
3431 fotograf
3432 dekoratør: indretningskonsulent, butiksdekoratør, udstillingsdekoratør
3433 museumsassistent: museum, museumsmedarbejder, museumstekniker, galleriassistent
3434 køkkenchef: souschef
3435 scenetekniker: rekvisitør, lysmand, teatertekniker, teater
3435 tatovør: tatovering
3511 it-driftstekniker: serverdrift
3512 it-supporter: it-support, helpdesk, datatekniker
3513 netværkstekniker
3514 webmaster: hjemmesideredaktør
3521 lydtekniker: lydmand, kameramand, tv-tekniker
4110 kontorassistent: kontor, kontormedhjælper, kontordame, administrativ medarbejder, kontorelev
4120 sekretær: skolesekretær
4131 maskinskriver: maskinskriverske, tekstbehandler
4132 tastemedarbejder: dataindtastning, indtaster, hulledame
4211 bankassistent: bankrådgiver, kasserer, bank
4212 croupier: spillehal
4213 pantelåner: lånekontor
4214 inkassomedarbejder: inkasso
4221 rejsekonsulent: rejsebureau, turistkonsulent
4222 kundeservicemedarbejder: kundeservice, callcenter, telefonrådgiver
4223 telefonist: telefondame, omstillingsdame, omstilling
4224 hotelreceptionist: hotelreception, natportier, portier
4225 informationsmedarbejder: turistinformation, borgerservice
4226 receptionist: reception, skrankedame
4227 interviewer: telefoninterviewer
4311 bogholder: bogholderi, bogholderassistent
4313 lønassistent: lønbogholder
4321 lagerforvalter: lagerekspedient, lagerassistent
4322 produktionsplanlægger: ordremodtager
4323 vognmandsdisponent: trafikassistent, kørselsleder
4411 biblioteksassistent: bibliotek, biblioteksmedhjælper, biblioteksmedarbejder, bogopsætter
4412 postbud: post, postomdeler, postsorterer, avisbud med rute
4413 korrekturlæser
4414 brevskriver
4415 arkivmedhjælper: arkiv, scanning, kopiering
4416 personaleassistent: hr-assistent
5111 steward: stewardesse, kabinepersonale
5112 togfører: togbetjent, billetkontrollør, konduktør
5113 rundviser: turistguide, guide, omviser, museumsvært
5120 kok: kantinekok, køkkenassistent, ernæringsassistent, kogekone, smørrebrødsjomfru, kold jomfru
5120 skibskok: hovmester på skib
5131 tjener: servitrice, serveringsmedarbejder, restaurant, opvarter
5132 bartender: barista, café, kaffebar, bar
5141 frisør: barber, frisørsalon, damefrisør
5142 kosmetolog: neglesalon, hudplejer, make-up-artist, fodplejer
5142 negletekniker: negle, makeupartist
5151 rengøringsleder: oldfrue, husøkonom
5152 husbestyrerinde: husholderske, bed and breakfast
5153 pedel: vicevært, ejendomsservicetekniker, teknisk servicemedarbejder, varmemester, gårdmand, skolepedel, ejendomsfunktionær
5161 spåkone: astrolog
5162 ledsager: handicapledsager, selskabsdame, besøgsven
5163 bedemand: bedemandsmedhjælper
5164 dyrepasser: dyrehjem, hundepension, dyreinternat, zoologisk have, hundefrisør, dyr, kattepension, hundepasser
5165 kørelærer
5211 torvehandler: torvesælger, stadeholder, boder på marked
5212 pølsemand: pølsevogn, isvogn
5212 ismand: madvogn, isbod
5221 købmand: butiksejer, selvstændig i butik, landhandler
5222 salgsleder: afdelingsleder i butik, første mand
5223 butiksassistent: butik, ekspedient, ekspeditrice, butiksmedarbejder, butiksmedhjælper, handel
5223 tøjekspedient: tøjbutik, modebutik, tøjforretning
5223 boghandler: boghandel, boghandlermedhjælper
5223 genbrugsbutik: genbrugsbutiksmedhjælper, secondhandbutik, marskandiser
5223 supermarkedsassistent: supermarked, dagligvarebutik, kolonial
5223 kioskekspedient: kiosk
5223 byggemarkedsmedarbejder: byggemarked, trælasthandel, isenkræmmer
5223 legetøjsbutik: hobbybutik
5223 cykelforretning
5223 elektronikforhandler: elektronikbutik, radioforretning
5223 skotøjsforretning: skobutik
5223 dyrehandel: dyrehandler
5223 plantecenter: havecenter, planteskolebutik
5223 møbelforretning: møbelhus
5223 antikvarboghandler: antikvariat, brugte bøger
5223 antikvitetshandler: antikviteter, kræmmer, loppemarked
5223 vinhandler: vinhandel
5223 helsekostbutik: helsekost
5223 garnbutik: garn, stofbutik
5223 pladebutik: musikbutik
5230 kasseassistent: kassedame, kassemedarbejder, billetsælger, billetkontor
5241 mannequin: fotomodel
5242 demonstratør: vareprøver
5243 dørsælger
5244 telefonsælger: telemarketing
5245 tankpasser: servicestation, tankstation, benzintank
5246 kantinemedhjælper: kantine, kantinedame, buffetmedarbejder, cafeteria
5249 udlejningsmedarbejder: udlejning
5311 pædagogmedhjælper: børnehave, vuggestue, børn, dagplejer, dagplejemor, institution, børnepasser, fritidshjem, au pair, klubmedarbejder, legestue
5312 skolemedhjælper: støtte i klassen, undervisningsassistent, sfo
5321 social- og sundhedshjælper: sosu, sosu-hjælper, plejehjem, plejehjemsassistent, plejer, social- og sundhedsassistent, sosu-assistent, sygehus, hospital, ældrepleje
5322 hjemmehjælper: hjemmepleje, personlig hjælper, handicaphjælper
5329 hospitalsportør: portør, sterilassistent
5411 brandmand
5412 politibetjent: politi
5413 fængselsbetjent
5414 vagt: vægter, dørmand, sikkerhedsvagt, nattevagt, museumsvagt, parkeringsvagt
5419 livredder: svømmehal, badeassistent
6111 planteavler
6112 frugtavler: frugtplantage, vinbonde
6113 gartner: gartneri, anlægsgartner, landskabsgartner, planteskole, kirkegård, graver, væksthusgartner, greenkeeper, have
6121 kvægavler: mælkeproducent, hestepasser, stald, staldkarl, rideskole, hestestald, berider, svineavler
6122 fjerkræavler: hønseri
6123 biavler: bier
6129 hundeopdrætter: pelsdyravler
6130 landmand: landbrug, gård, bondegård, bonde, økologisk landbrug
6210 skovarbejder: skov, skovbrug, skovløber
6221 dambruger: fiskeopdræt, dambrug
6222 fisker: fiskeri
6224 jæger: skytte, vildtplejer
7111 bygningshåndværker: håndværker
7112 murer: murersvend, muremester
7113 stenhugger
7114 betonarbejder: betonelementer
7115 tømrer: snedker på byggeplads, bygningssnedker, tømrersvend, skibstømrer
7119 stilladsarbejder: stilladsbygger, nedrivning
7119 nedrivningsarbejder
7121 tagdækker: taglægger, tækkemand
7122 gulvlægger: flisemurer, flisearbejder, brolægger på terrasser
7123 gipser: stukkatør
7124 isolatør: teknisk isolatør
7125 glarmester: glas og rammer
7126 vvs-montør: vvs, blikkenslager, vvs’er, rørlægger
7127 kølemontør: køletekniker
7131 maler: bygningsmaler, malersvend, malerfirma
7132 autolakerer: industrilakerer, lakerer
7133 skorstensfejer: facaderenser
7211 støberiarbejder: støberi
7212 svejser: svejsning
7213 pladesmed: karrosserismed, autopladesmed, kleinsmed
7214 klejnsmed: stålmontør
7215 rigger: splejser
7221 smed: grovsmed, beslagsmed, kunstsmed, smedje
7222 værktøjsmager
7223 industritekniker: maskinarbejder, cnc-operatør, drejer, fræser
7224 sliber: polerer, knivsliber
7231 automekaniker: mekaniker, autoværksted, bilmekaniker, motorcykelmekaniker, knallertmekaniker
7232 flymekaniker
7233 landbrugsmaskinmekaniker: entreprenørmaskinmekaniker, skibsmontør, industrimekaniker
7234 cykelmekaniker: cykelsmed, cykelværksted, cykelreparatør
7311 urmager: finmekaniker
7312 klaverstemmer: instrumentbygger, orgelbygger
7312 violinbygger: guitarbygger
7313 guldsmed: sølvsmed, smykkemager
7314 keramiker: pottemager, keramikværksted, keramik
7315 glaspuster: glasværksted
7316 skiltemaler: skiltefremstiller
7317 kurvemager: kurvefletter, træskærer
7318 væver: vævestue, strikker, læderhåndværker, håndarbejde
7319 lysestøber: kunsthåndværker
7321 mediegrafiker: typograf, digital trykker
7322 trykker: bogtrykker, trykkeri
7323 bogbinder: bogbinderi
7411 elektriker: elmontør
7412 elektromekaniker: hvidevarereparatør
7413 linjemontør: ledningsmontør
7421 elektronikmekaniker: elektronikfagtekniker, radiomekaniker, elektronikværksted
7422 telemontør: it-installatør, fiberopsætter
7511 slagter: slagteriarbejder, slagteri, fiskehandler, pølsemager, slagtersvend, delikatesse
7512 bager: bageri, konditor, bagersvend, bagerjomfru, bagerbutik, chokolademager
7513 mejerist: mejeri, ostemager
7514 konserveringsarbejder: saftpresser
7515 kvalitetskontrollør af fødevarer
7522 møbelsnedker: snedker, snedkeri, snedkerværksted, møbelpolstrer i træ, træværksted, bådebygger
7523 maskinsnedker: træindustri, savværk
7531 skrædder: syerske, dameskrædder, modist, systue, kjoleskrædder
7532 tilskærer: mønstertegner
7533 brodøse: reparationssyerske, syarbejde
7534 møbelpolstrer: sadelmager, polstrer
7535 garver: garveri
7536 skomager: skoreparation, hælebar
7541 dykker
7542 sprængmester
7543 kvalitetskontrollør: kvalitetskontrol
7544 skadedyrsbekæmper
7549 blomsterbinder: blomsterbutik, blomsterhandler, blomster, florist
8111 stenbrudsarbejder: stenbrud, kalkbrud, grusgrav
8113 brøndborer: boring efter vand
8114 betonelementarbejder: cementstøber
8121 metalarbejder: stålværk
8122 galvanisør: galvanisering
8131 procesoperatør: medicinalindustri, kemisk industri
8132 fotolaborant: fotolaboratorium
8141 gummiarbejder: gummifabrik
8142 plastmager: plastindustri, plastarbejder
8143 kartonnagearbejder: æskefabrik, emballagefabrik
8151 spinder: spinderi, uldspinderi
8152 vævemaskineoperatør: tekstilindustri
8153 syer: symaskineoperatør, syfabrik
8154 farver: farveri, blegeri
8156 skofabriksarbejder: skofabrik
8157 vaskeriassistent: vaskeri, renseri, vaskeriarbejder, rulledame
8160 fødevareoperatør: levnedsmiddelindustri, fødevareindustri, bryggeriarbejder, bryggeri, fiskeindustri
8171 papirarbejder: papirfabrik
8172 savværksarbejder
8181 glasværksarbejder: teglværk
8182 fyrbøder: kedelpasser
8183 pakkerioperatør: tapperi, aftapning
8189 maskinpasser: maskinoperatør
8211 montør: maskinmontør, montage, samlebånd
8212 elektronikmontør: elektronikmontage
8219 møbelmontør: cykelmontør, vinduesmontør
8311 lokomotivfører: togfører på lokomotiv
8312 rangerleder: rangerist
8321 motorcykelbud
8322 taxachauffør: varebilschauffør, taxa, personbilschauffør, flextrafikchauffør, pakkechauffør, budbil
8331 buschauffør: buskørsel, bybus
8331 sporvognsfører: letbanefører, letbane
8332 lastbilchauffør: lastbil, eksportchauffør, chauffør, vognmand, tankbilchauffør, langturschauffør
8341 traktorfører: maskinstation, skovmaskinfører, markarbejder på traktor
8342 entreprenørmaskinfører: gravemaskinefører, gummigedfører, rendegraver
8343 kranfører
8344 truckfører: gaffeltruckfører, truck, truckcertifikat
8350 matros: skibsassistent, sømand, færgemedarbejder, dæksmand, færge
9111 rengøringshjælp i hjem: hushjælp, stuepige i private hjem, vaskekone, privat rengøring
9112 rengøringsassistent: rengøring, rengøringsdame, hotelrengøring, stuepige, hotelværelser, serviceassistent, hospitalsrengøring
9121 stryger: strygerske, håndvask af tøj
9122 bilvasker: klargøring af biler, bilklargøring, bilvask
9123 vinduespudser: vinduespolering
9129 svømmebadsrengøring: tæpperens, højtryksrenser, skadeservice
9211 markarbejder: bærplukker, grøntsagsplukker, frugtplukker
9212 staldmedhjælper: malkerske, fodermester, svinepasser, landbrugsmedhjælper
9213 gårdmedhjælper: medhjælper på landbrug
9214 gartnermedhjælper: gartneriarbejder, havearbejde, parkmedhjælper, grønne områder, kirkegårdsmedhjælper, potteplanter
9215 skovmedhjælper: plantning af træer, juletræer, naturpleje
9215 juletræsplantør: læhegn
9216 fiskerimedhjælper
9312 jord- og betonarbejder: vejarbejder, asfaltarbejder, kloakarbejder, brolægger, struktør
9313 arbejdsdreng på byggeplads: byggeplads, murerarbejdsmand, oprydning på byggeplads
9321 pakkemedarbejder: pakning, håndpakker, pakkeri, pakker, montering og pakning
9329 fabriksarbejder: fabrik, produktionsmedarbejder, industri, specialarbejder, produktion, ufaglært på fabrik
9331 cykelbud: rickshawkører, cykeltaxa
9332 kusk: hestevognskører
9333 lagermedarbejder: lager, terminalarbejder, godsarbejder, flyttemand, flyttearbejder, havnearbejder, lagerarbejder, bagagearbejder
9334 varepåfylder: opfylder, flaskedreng, vareopsætter, varepåfyldning, hyldeopfylder, opsætning af varer
9411 fastfoodmedarbejder: burgerbar, pizzeria, grillbar, sandwichbar, pizzabager, grillmedhjælper
9412 køkkenmedhjælper: køkken, opvasker, opvask, køkkendreng, køkkenpige, storkøkken, café-køkken, anretter
9510 flyeromdeler: plakatopklæber
9520 gadesælger: avissælger
9611 skraldemand: renovationsmedarbejder, renovation, renovationsarbejder, dagrenovation
9612 genbrugssorterer: sortering af affald, affaldssortering, flaskesortering, demontering af elektronik
9612 genbrugspladsvejleder: genbrugsplads, genbrugsstation, containerplads
9613 gadefejer: vejmand, renholdelse, parkrenholdelse
9621 bud: piccolo, avisomdeler, avisbud, intern post, omdeler, reklameomdeler, madudbringer, kurer
9622 altmuligmand: handyman, reparationer, pedelmedhjælper, serviceværksted
9623 måleraflæser: automatopfylder
9624 brændekløver: brændehugger
9629 garderobevagt: garderobe, billetriver, kontrollør, toiletpasser, parkeringsvejleder, biografkontrollør, biograf
9629 kustode
9629 festivalmedhjælper: festival, messeopstiller
`
