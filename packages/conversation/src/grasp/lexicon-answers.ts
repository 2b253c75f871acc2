import type { WordClass } from './word-class.ts'

/** What workers do with what was said: ask on, act, acknowledge, put off, turn away. */
export const answerClasses: WordClass[] = [
  {
    name: 'defer',
    da: '%w udskyder til senere',
    en: '%w puts it off until later',
    words: `engang på_sigt senere hen_ad_vejen se_tiden_an tiden_an vente_til venter_til vente_og_se vente_lidt lad_os_vente må_vi_vente skal_vente
      bedre_at_vente for_tidligt på_længere_sigt længere_fremme når_du_er når_du_har når_du_får når_du_bliver når_du_engang når_der_er når_der_kommer
      når_angsten når_skanningen når_gælden når_knæet når_skulderen når_det_er når_den_er når_din når_alt når_nu_din når_lægen først_skal
      skal_du_først skal_vi_først først_og_fremmest skal_vi_have først_have først_få kom_først dig_først styr_på_først styr_på lige_nu ikke_nu ikke_lige_nu
      ikke_endnu endnu_ikke næste_år næste_sæson til_foråret i_foråret til_efteråret til_sommer efter_sommerferien om_et_år et_år
      ro_på komme_til_ro mere_stabil stabil lidt_mere på_benene kommer_af_sig_selv ikke_forhaste forcere en_ting_ad_gangen ét_skridt skridt_ad
      små_skridt den_rækkefølge i_rækkefølge parkerer parkere gemme_til gemmer gemme_den hvile_lidt ligge_lidt den_tid den_sorg det_må_vi_se må_vi_se
      vi_får_se får_vi_se det_kan_vi_se kan_vi_se lad_os_se lad_os_lige skal_vi_ikke_lige tage_det_op tager_det_op tage_den_op tager_det_når tager_vi_når
      tager_hul tage_hul vender_tilbage_til tænke_over_når blive_rask være_rask rask_først give_det_tid giv_det_tid have_ro have_fred for_travlt
      på_afstand om_et_års et_års_tid ser_vi_på_det ser_vi_på_den kigger_vi_på skal_vi_se hvad_juni bringer vente_til_efter har_tid_nok en_anden_gang en_anden_dag bliver_det_nok_ikke tage_det_stille stille_og_roligt helbredet_først først_skal_du ovenpå kræfter_til samle_kræfter når_tiden den_dag_du den_dag tids_nok løber_ingen_steder spirer_ikke indtil_du indtil_videre så_længe så_kan_vi_altid så_ser_vi så_må_vi_se måske_til så_kan_det_komme til_den_tid
      til_gode ikke_der_endnu for_meget_lige udskyde udskyder udsætte efterår_for_dig bagefter`,
  },
  {
    name: 'praise',
    da: '%w roser eller viser sympati',
    en: '%w praises or shows sympathy',
    words: `dejligt dejlig flot fint fin smukt smuk skønt skøn fantastisk imponerende imponeret sejt sej herligt herlig hyggeligt rart sødt sød
      spændende interessant poetisk rørende godt_gået godt_klaret hold_da hold_da_op wow nåda nå_da stolt stolt_af vær_stolt skal_du_være_stolt
      beundr* ressourcestærk så_godt det_lyder lyder_godt lyder_dejligt lyder_hyggeligt lyder_fint lyder_rart lyder_spændende lyder_sjovt sjov sjovt
      sjoveste for_godt vildt misundelig guld kæmpe sejr glad_på_dine kuldegysninger utroligt tro_på_dig tro_på_det i_tvivl_om mange_evner meget_på_hjerte
      godt_at_høre godt_du_har det_var_fint den_var_fin det_er_godt godt_håndværk er_det_rigtigt virkelig kan_du_tro tænk_at ros er_det_ikke_herligt hvor_er_det hvor_sjovt hvor_dejligt hvor_skønt hvor_flot hvor_fint hvor_sødt det_må_du_nok_sige må_du_nok_sige det_skal_du_have godt_for_dig godt_at_du det_var_da det_er_da en_begyndelse kan_man_da sikke sikken nej_altså har_du_det dygtige livsglæde gåpåmod nyttigt en_gave værdifuldt`,
  },
  {
    name: 'understand',
    da: '%w viser forståelse',
    en: '%w shows understanding',
    words: `forstår jeg_forstår forstår_jeg kan_godt_forstå godt_forstå kan_godt_se kan_godt_høre kan_godt_følge godt_følge følge_dig sætte_mig_ind
      det_er_klart klart_at det_må_have det_må_være hårdt hård svært ærgerligt synd trist ked_af_det ked_af desværre_for frustrerende urimeligt
      det_giver_mening giver_god_mening mange_har_det sådan_har_mange mange_der_har alle_har anerkend* respekterer undskyld føles du_er_god_nok god_nok
      det_hører_jeg hører_hvad_du_siger jeg_hører_dig det_er_noteret noteret vil_jeg_huske skriver_det_ned det_har_du_ret`,
  },
  {
    name: 'act',
    da: '%w handler på det sagte',
    en: '%w acts on what was said',
    words: `ringer_jeg jeg_ringer ringer_til vi_ringer lad_os_ringe ring_til skriver_jeg_til jeg_skriver_til skriver_til skriv_til sender_jeg kører_vi vi_kører
      går_vi vi_går tager_vi jeg_tager tag_din kom_med vil_du_med med_derhen med_derud tager_dig_med tage_med følge_dig_derhen møder_dig jeg_møder
      jeg_kender jeg_kender_en kender_en nummeret hans_nummer hendes_nummer giv_mig_hans giv_mig_hendes skriv_navnet navnet_her mail_sammen i_morgen på_mandag
      på_tirsdag på_onsdag på_torsdag på_fredag i_dag i_eftermiddag med_det_samme nu_med_det siger_jeg_til sige_til siger_vi_til spørge_ham spørge_hende
      spørger_ham besøge_ham besøge skal_vi_besøge skal_vi_kigge kigge_efter_et leder_vi ud_og_se tager_ud finder_vi finde_et hvem_skal_vi hvem_skal_spørges
      skal_vi_skrive aftaler aftale_med en_aftale_med går_jeg går_ind_til forlængelse vi_siger_ja du_får lad_os_tage_derud kravler skal_vi_prøve så_prøver_vi
      hænger_på dem_skal hende_skal ham_skal der_er_et der_er_en_i der_er_seks har_åbent så_er_det_dig så_er_du så_har_du sådan_skriver så_skriver_jeg
      det_skriver_jeg skal_stå står_øverst sætter_jeg få_fat_i få_fat_på hvad_med_at hvad_hvis hvad_siger_du_til mangler_en de_mangler sidder_du står_du`,
  },
  {
    name: 'askOn',
    da: '%w spørger videre til det sagte',
    en: '%w asks further about what was said',
    words: `fortæl fortæl_mig fortæl_lidt lidt_mere sig_mere hvad_er_det_ved hvad_er_det_der hvad_var_det hvad_var_det_for hvad_var_det_bedste hvad_gjorde_det
      hvad_lavede_du hvad_lavede hvad_laver hvordan_er_det hvordan_var_det hvordan_gør hvordan_man hvordan_kan hvordan_finder hvordan_lærte hvor_var_det hvor_lærte
      hvor_har_du hvor_ville hvor_er_det hvem_er_det hvem_lærte hvem_har hvem_kan hvem_ville hvilken hvilket hvilke hvor_mange hvor_tit hvor_langt hvor_stor
      hvor_tæt hvad_hedder hvad_siger hvad_spurgte hvad_sang hvad_syede hvad_skulle_der_til hvad_ville hvad_kunne hvad_skal_du hvad_mangler hvad_tror_du
      kunne_du_tænke vil_du_gerne kunne_det_være ville_du gad_du hvad_tænker_du hvad_så hvornår_lærte hvornår_gjorde hvornår_var hvornår_brugte hvornår_så
      hvornår_begynder hvilke_dage vis_mig hvem_kører hvem_købte hvad_gør_du hvad_gør_man hvad_er_det_du hvad_er_det`,
  },
  {
    name: 'sideDetail',
    da: '%w spørger til helbred, hjem eller noget andet praktisk',
    en: '%w asks about health, home or something practical',
    words: `læge* lægen fysioterapeut* terapeut* blodprøve* blodtryk* medicin* knæ knæet ryg ryggen nakke* skulder* smerter smerterne sove sover søvn* søvnen
      spiser spise kosten vaccine* tandlæge* øjenlæge* kontrol scanning* hjerte* hjertet psykolog* psykiat* gigt rygning ryge vægt vægttab motion træning bolig*
      husleje* lejekontrakt* lejlighed* gæld* gælden regning* elregning* varme* varmehjælp* bank nøgle_til_den ferie ferien bil vinterdæk cykel_låst mor far bror søster
      din_mor din_far din_bror din_søster din_mand din_kone dine_børn dit_barn børn_boende drengene ungerne sprogskole* kørekort_fornyet buskort* telefonnummer*
      bor_du bo hvor_bor flyttet flytte flyttede sommerhus gift skilt kæreste* kone mand børnebørn barnebarn skole vinduer internet fiber fibernet strøm cykel_hjem bus bussen tog toget tandlægen briller høreapparat syn hørelse humør humøret humøret_ellers mad morgenmad drikke alkohol øvelser gåtur gåhold søvndagbog tårer nervøs bange vejen_herhen kørt_herop adresse* e-mail* mail mailadresse* jakke vejret næste_møde lokale rundt_om kaffe_maskine hilse_fra åbningstider* pung parkering*`,
  },
  {
    name: 'ownStory',
    da: '%w er medarbejderens egen historie',
    en: '%w is the worker’s own story',
    words: `jeg_har_selv jeg_var_selv min_egen min_mand min_kone min_søn min_datter min_mor jeg_elsker jeg_var_der jeg_drømmer jeg_var_i jeg_får_selv jeg_venter
      vi_fik_sand vi_har_også det_har_jeg_også jeg_tager_altid jeg_kan_huske vi_var_der hjemme_hos_mig hos_os`,
  },
  {
    name: 'turnAway',
    da: '%w skifter emne',
    en: '%w changes the subject',
    words: `nå_men nå_nå men_du du_har_du du_inden nu_skal_du_se hvordan_går_det_ellers hvordan_går_det_med og_hvordan_går og_hvad_med videre_til går_vi_videre så_går_vi
      komme_videre næste_punkt lige_have skal_vi_lige lukker_punktet inden_vi_går har_du_fået har_du_husket har_du_været er_du_begyndt har_du_set fik_du
      apropos for_resten forresten tiden_er_gået så_er_vi_færdige så_ses_vi vi_må_videre vi_må_tilbage tilbage_til_skemaet hvordan_har_du_det hvordan_er_det_med`,
  },
  {
    name: 'invites',
    da: '%w spørger til det, borgeren ønsker, kan eller tænker',
    en: '%w asks for what the citizen wishes, can do or thinks',
    words: `hvad_vil_du hvad_vil_du_helst hvad_ville_du hvad_kunne_du helst hellest drømmer_du drømmer drøm drømme drømte ønske ønsker ønsket lyst_til lyst hvad_trækker kunne_trække
      trækker hvad_tænker_du tænker_du_på tænkte_du tænkt_på tænkt_over nye_tanker savner_du savner hvad_savner mangler_du hvad_mangler hvad_kan_du hvad_interesserer interesserer
      god_til bedst_til bedst hvad_skal_den hvad_skal_der_stå skal_der_stå skulle_der_stå står_øverst øverst hvad_siger_du_selv hvad_siger_du noget_godt noget_rart rart opture
      lyspunkt hvor_ville hvor_vil_du hvor_så_du hvor_ser_du hvor_går_du hvem_ligner værst_at_miste ét_ord et_ord hvis_du_måtte hvis_du_selv hvis_du_skulle hvad_ville_være
      god_dag god_arbejdsdag god_mandag vigtigt_for_dig glad_for fortæl fortæl_mig lad_mig_høre sig_frem værsgo prøv_alligevel på_hjerte mere_på_hjerte er_der_mere er_der_andet
      brænder_inde har_du_tænkt du_nævnte nævnte_du du_sagde sagde_du du_skrev hvad_ellers hvad_er_det_sjoveste det_sjoveste det_bedste hvornår_følte følte_du følger_dig
      hvem_skrev hvad_laver_du hvad_lavede hvad_bruger_du hvad_bliver_du vælge hvad_tager_du gætte skjult hvad_med_dig dig_selv du_selv praktisk_eller holde_til overkomme klare`,
  },
  {
    name: 'takeUpAgain',
    da: '%w vender tilbage til noget sagt',
    en: '%w goes back to something said',
    words: `vent vent_lidt sagde_du du_sagde sagde_hun sagde_han siger_du det_der_med det_der du_nævnte nævnte_du går_jeg_tilbage tilbage_til_det lad_os_gå_tilbage
      jeg_tænker_på jeg_tænker_stadig glemme_det_jeg vi_starter_med hende_på ham_med den_der dem_der hende_der ham_der og_jeg_tænker hvad_med_det`,
  },
]
