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
    name: 'instrumental',
    da: '%w giver en oplysning, der næsten kun kan svares “ja” til',
    en: '%w gives information that can hardly be answered but by “yes”',
    words: `du_er_klar_over er_du_klar_over klar_over_at du_skal_vide jeg_skal_fortælle jeg_skal_oplyse skal_jeg_oplyse skal_jeg_vejlede jeg_skal_vejlede
      jeg_skal_gøre_opmærksom indforstået er_det_forstået er_det_okay forstår_du har_du_modtaget har_du_fået_pjecen og_så_skal_du lige_skrive_under
      skriv_under bekræfter_du kan_du_bekræfte du_bekræfter du_har_ret_til og_at_du_har at_du_har_modtaget du_har_pligt jeg_siger_til_alle
      skal_du_bare skal_jeg_spørge_om jeg_skal_spørge pjecen det_kan_få`,
  },
]
