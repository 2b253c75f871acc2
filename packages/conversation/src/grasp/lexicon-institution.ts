import type { WordClass } from './word-class.ts'

/** What the system's business is called, in its own words and in plain ones. */
export const institutionClasses: WordClass[] = [
  {
    name: 'law',
    da: '%w er lov, regel eller betingelse',
    en: '%w is a law, a rule or a condition',
    words: `lov loven lovgivning* lovændring* paragraf* § regel regler reglen reglerne krav kravet kræver betingelse* direktiv*
      bekendtgørelse* kapitel ifølge jævnfør henhold hjemmel afgørelse* ankestyrelse* forpligt* pligt* obligatorisk* mødepligt*
      ret_til berettiget rettighed* ret_og_pligt jobparat* aktivitetsparat* uddannelsesparat* målgruppe* visiter* omfattet optjening*
      opholdskrav* 225* arbejdspligt* forsørgerpligt* tavshedspligt* ikke_lov må_vi_ikke må_du_ikke giver_os_ikke kan_ikke_bevilge
      bevil* procedure* ministeri* styrelse* kvote* rimelighedskrav* kriteri* særlig_begrundelse begrundelse* godkend* gældende
      sådan_er_reglerne det_skal_vi vi_skal nødt_til jeg_skal_sige_til_alle andre_der_bestemmer siger_jeg_til_alle uden_tilladelse
      kommer_man_ikke_udenom skal_gå_igennem skal_igennem tillidsmand* overenskomst* partshøring* aktindsigt* klagefrist* klagevejledning*`,
  },
  {
    name: 'form',
    da: '%w er skema, felt eller journal',
    en: '%w is a form, a field or a record',
    words: `skema* skemaet felt feltet rubrik* punkt_et punkt_to punkt_tre punkt_fire næste_punkt punktet kryds krydse hak flueben*
      formular* blanket* ark_arket journal* journaliser* notere noterer noteret notat* skrive_under underskrift* underskriv* registrer*
      systemet i_systemet systemet_skal indberet* udfylde udfylder opdater* bekræft* oplys* oplysning* dokument* dokumentation erklæring*
      attest* lægeattest* lægeerklær* straffeattest* børneattest* bilag* cv cv'et cv_et joblog* jobnet* min_plan min_side e-boks digital_post
      cpr* mitid logge logget log_ind profil* kategori* branche* stilling_før ansættelse_sidste civilstand* statsborger* samliv*
      samlevende næste_side bagsiden underskrive dato_og skriver_jeg_i skriver_det_ind skriver_det_i skriver_ind skal_jeg_skrive jeg_skriver_det referat*
      protokol* sagen_før foreligge* foreligger modtaget kvitter* samtykke* lønsed* skala_fra statistik_skal forberedende*
      markere trykke_på_knappen sendt_videre sende_det_videre trykker_send`,
  },
  {
    name: 'benefit',
    da: '%w er ydelse og penge fra systemet',
    en: '%w is benefits and money from the system',
    words: `ydelse* ydelsen ydelseskontor* kontanthjælp* dagpenge* sygedagpenge* uddannelseshjælp* ressourceforløb* jobafklaring* fleksjob*
      flexjob* førtidspension* pension* revalider* revalidering* ledighedsydelse* feriedagpenge* fradrag* modregn* trukket trækkes træk trækker_fra
      trækkes_fra bliver_trukket sats satsen satser udbetal* tilbagebetal* karantæne* formue* indtægt* b-indkomst* befordring* tilskud*
      løntilskud* bevilling* a-kasse* akasse* a_kassen enkeltydelse* aktivlov* selvforsørgelses* hjemsendelses* integrationskontrakt*
      klippekort* dine_penge bliver_regnet_ud får_noget_for_det får_du_noget_for mister_du penge_for_det lønnen_skal miste_retten`,
  },
  {
    name: 'sanction',
    da: '%w er følger, hvis man ikke gør det',
    en: '%w is what follows if one does not',
    words: `sanktion* sanktioner karantæne* trukket mister mister_du miste_retten udeblivelse* udebliver udeblevet betydning_for_ydelsen
      få_betydning kan_få_betydning bliver_trukket trækkes holde_noget_tilbage ellers_får ellers_kan ellers_bliver hvis_du_ikke
      bliver_du_væk bliver_væk_uden socialt_bedrageri bedrageri* ugyldigt konsekvens* standse* stoppe_ydelsen stopper_ydelsen bortfald* falder_bort
      tilbageholde* rådighed* rådighedsvurder* rådigheden stå_til_rådighed står_til_rådighed selvforskyldt* ikke_medvirk* medvirk* medvirken`,
  },
  {
    name: 'plan',
    da: '%w er plan, tilbud eller opfølgning i systemet',
    en: '%w is a plan, an offer or a follow-up in the system',
    words: `jobplan* min_plan planen_skal indsats* indsatsen tilbud tilbuddet virksomhedsrettet* virksomhedspraktik* nytteindsats* forløb forløbet
      afklaringsforløb* mentorforløb* opfølgning* opfølgningssamtale* jobsamtale* delmål* slutmål* aktivitetsplan* helhedsorienter*
      uddannelsespålæg* afklaring_af arbejdsevne* arbejdsevnen funktionsevne* funktionsniveau* arbejdsprøvning* vurdering* vurderes vurdere vurderer
      ressourceprofil* indstilling* indstille* indstiller rehab* rehabiliterings* team teamet mødet_med_teamet forelægges kommunal*
      kommunelæge* speciallægeerklær* klinisk_funktion* socialforvalt* hold_om_torsdagen holdet_om kompetencer_hold vejledning* vejled*
      vejledt opkvalific* positivliste* jobforslag* jobsøgning* søge_job søger_job jobs_om_ugen to_om_ugen jobansøg* ansøg* tavlen_med
      raskmeld* sygemeld* sygefravær* fravær* fraværs* afbud meldes tilmeld* tilmelding* frist* fristen senest inden_den
      inden_for_fire inden_for_fjorten fjorten_dage inden_midnat hver_tredje_måned hver_anden_måned gang_i_kvartalet partshør*
      klage_over klager_over klageadgang* borgerrådgiver* indkaldelse* mødeindkaldelse* tavshed* målbar* evaluering* kontaktforløb* stedlig_hos`,
  },
  {
    name: 'systemParts',
    da: '%w er noget, systemet regner med, registrerer eller afgør',
    en: '%w is something that the system counts, registers or decides',
    parts: true,
    words: `krav kravet regel regler pligt ydelse ydelser styrelse styrelsen ydelseskontoret forvaltning sagen afgørelse attest erklæring vejledning pension
      rådighed indsats plan planen tilmelding underskrift dokumentation oplysninger registrering bevilling tilladelse godkendelse ansøgning indberetning
      skema rubrik protokol journal referencer karantæne loven reglerne grænsen hjemmel ordning ordningen perioden måltal afdeling ekspedition sats gruppe
      forsørgelse refusion timetal arbejdsevne uarbejdsdygtighed sygemelding raskmelding fravær lægeerklæring lægeattest nævn ankestyrelsen udbetaling danmark
      forsørgelsesgrundlag kontanthjælpsloft loft rimelig_grund gyldig_grund lægekonsulent statusattest funktionsevne fleksvisitation virksomhedscenter snusepraktik
      befordringsgodtgørelse godtgørelse ressourceforløb overgangsydelse integrationsprogram danskuddannelse sagsnummer gdpr persondata databeskyttelse databrud
      tro_og_love opholdstilladelse opholdsgrundlag statsborgerskab bopæl folkeregister bopælsregister selvbooking selvbooke booket_ind jobrettet tilkendt tilkendelse bevilget
      afslag klageadgang klagenævn tilbagekrav tilbagebetaling kontrolgruppe kontrol visitering screening visitationsmøde distriktet jobordning seniorpension tidlig_pension
      efterløn fuldmagt rehabiliteringsplan forberedelsesskema ledighedserklæring ansvarsområde målgruppe paragraffer bekendtgørelsen frist fristen udløber udløb
      cv cvet joblog jobnet e-boks mitid formalia journalen dagsorden statistik måltallet registeret udskrift attesten ansøgningsskema oplysningspligt
      vejledningspligt notatpligt partshøringsbrev afgørelsesbrev jobplanen kontaktforløbet fremmøde mødepligten udeblivelsen varighed forlængelse varslet
      udlændingestyrelsen skat trækprocent fradrag beløb bilag indtægt formue helhedsvurdering`,
  },
  {
    name: 'plainRule',
    da: '%w siger en regel eller en følge i almindelige ord',
    en: '%w says a rule or a consequence in plain words',
    words: `bestemmer bestemt_at ikke_mig_der mig_der_har_fundet de_siger_ja_eller kan_ikke_lave_om kan_jeg_ikke_lave_om kan_jeg_ikke_vælge lave_om_på_det må_jeg_ikke
      må_vi_ikke får_ikke ikke_får ellers_bliver ellers_får ellers_kan ellers_mister ellers_stopper ellers_går ellers_er bliver_trukket trækker_de trukket_fra trækker_vi trække_dig i_penge mister falder_bort
      falder_det_bort holde_tilbage stopper_pengene stopper_den lukker_de lukker_for tæller_med tæller_ikke tæller_de tæller_som tæller_det regnes_med regnes_som bliver_regnet
      regnet_ud mindst_ni mindst_tre mindst_to mindst_én mindst_en hver_gang_du skal_meldes skal_melde melde_det meldes meldt skal_skrives skrive_at_du skal_sendes sende_det sendes
      ind_inden senest inden_den inden_jul inden_for_en inden_midnat inden_fredag ret_til lov_til_at skal_have_det_skriftligt skriftlig skriftligt papir_på papir_fra på_skrift
      skal_jeg_bruge jeg_skal_bruge skal_vi_bruge bruge_et_tal skal_jeg_vide jeg_skal_vide skal_jeg_have jeg_skal_have mangler_kun mangler_vi vi_mangler
      trykket_på_knappen tryk_på holde_kortet skærmen på_skærmen maskinen skriver_jeg jeg_skriver så_skriver_vi skriver_vi står_der_i det_står_i står_i_journalen
      til_alle jeg_siger_til siger_til_alle nødt_til er_jeg_nødt vi_er_nødt jeg_er_nødt bliver_nødt er_forpligtet kræver det_kræver kræves må_du_gerne_men får_du_noget_for
      noget_for_det ikke_noget_for får_du_penge gratis_for under_to_zoner giver_vi_ikke giver_ikke_penge betaler_vi_ikke må_ikke_betale betale_for_det_desværre
      et_halvt_år fire_uger fire_måneder tre_måneder seks_måneder tolv_uger tretten_uger seks_uger hver_tredje hver_anden_måned hver_ottende i_kvartalet på_et_år gange_om_året
      ventetid liste_til kvittering indforstået arbejdsskade* erstatning* børn_under under_atten gift_eller samlevende har_du_opholdt opholdt_dig hvornår_fratrådte fratrådt*
      hvornår_har_du_sidst sidst_haft hvilken_måned hvor_mange_timer årsagen årsag hvad_er_årsagen hvad_var_årsagen din_stilling uddannelse_ja ja_eller_nej fra_hvornår misbrug sygdom civil*
      henvise henviser henvist visitation tilbyde udbyde skal_igennem går_igennem gå_igennem skal_forbi forbi_udvalget udvalget budget* kvotestop`,
  },
  {
    name: 'otherWorld',
    da: '%w hører til en anden verden end systemets',
    en: '%w belongs to another world than the system’s',
    words: `weekend* spil spillet spiller min_mand min_kone min_søn min_datter hjemme_hos ferie* kaffe kage frokost* familien reglen_hjemme fodbold carport* byggetilladelse parkering*
      kollega kolleger haven nøgler kuglepen blyant kop strik* tegne med_dine_ord dine_egne_ord dine_ord på_bagsiden`,
  },
  {
    name: 'instrumental',
    da: '%w giver en oplysning, der næsten kun kan svares “ja” til',
    en: '%w gives information that can hardly be answered but by “yes”',
    words: `du_er_klar_over er_du_klar_over klar_over_at du_skal_vide jeg_skal_fortælle jeg_skal_oplyse skal_jeg_oplyse skal_jeg_vejlede jeg_skal_vejlede
      jeg_skal_gøre_opmærksom indforstået er_det_forstået er_det_okay forstår_du har_du_modtaget har_du_fået_pjecen og_så_skal_du lige_skrive_under
      skriv_under bekræfter_du kan_du_bekræfte du_bekræfter du_har_ret_til og_at_du_har at_du_har_modtaget du_har_pligt jeg_siger_til_alle
      skal_du_bare skal_jeg_spørge_om jeg_skal_spørge pjecen det_kan_få`,
  },
]
