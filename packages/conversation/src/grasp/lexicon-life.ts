import type { WordClass } from './word-class.ts'

/** What else citizens talk of: body, home, family, offices; and work as a goal that commits nobody to anything. */
export const lifeClasses: WordClass[] = [
  {
    name: 'generalWork',
    da: '%w er arbejde som mål, uden at sige hvilket',
    en: '%w is work as a goal, without saying which',
    words: `arbejdsmarked* i_arbejde et_arbejde et_job have_job have_et_job få_et_job i_job job_ligesom bidrage bidrag forsørge
      forsørger selvforsørg* beskæftigelse indstillet villig åben_for åben_overfor åben_over samfundet samfund
      klar_til_at klar_til klar_på motiveret motivation jobsøgende jobansøg* kompetence* komme_i_gang i_gang komme_videre noget_at_stå_op
      hvad_som_helst alt_muligt fleksibel omstillingsparat målet mit_mål mål på_sigt til_last ligge_samfundet alle_andre
      ligesom_andre noget_at_lave noget_at_tage_sig noget_at_give_sig afklaring afklaret ud_og_arbejde ud_at_arbejde gå_på_arbejde
      arbejde_er alle_skal alle_mennesker man_skal man_vil_jo tjene_penge egne_penge egen_løn betale_skat skat pligt yde
      opkvalific* vilje viljen gerne_arbejde gerne_i_arbejde arbejdsmenneske uden_arbejde søger_jo jeg_søger søge_job
      søger_alt mulighed* chance chancen foden_inden_for foden_indenfor ordinær* det_ordinære fuldtid tilbage_på
      normalt_liv normal_hverdag hverdag struktur rask_nok til_rådighed stå_til_rådighed mødestabil omgængelig social
      arbejdsgiver* på_benene tage_imod_alt sige_ja_til jeg_vil_jo_gerne gerne_bidrage bare_et_job et_rigtigt_job fremtid* positivt`,
  },
  {
    name: 'body',
    da: '%w handler om krop og helbred',
    en: '%w is about body and health',
    words: `læge* læger sygehus* hospital* ambulatori* speciallæge tandlæge* øjenlæge psykolog* psykiat* terapeut fysioterapeut*
      smerte* ondt gigt ryg ryggen nakke* skulder* knæ knæet hofte* hoved hovedet mave* maven fod foden hjerte* blodtryk*
      blodprøve* blodprop* scanning* mr-scanning* operation* opereret operere kemo* kræft diagnose* medicin* piller pillerne
      tablet* præparat bivirkning* sove sover sov sovet søvn* søvnløs vågen træt træthed udmattet stress* angst* depression
      nervøs panik anfald* feber influenza syg syge sygdom* smitte* betændelse allergi* astma* diabetes vægt vægttab ryge
      rygning genoptræning træning mindfulness kostplan kosten psykisk diskusprolaps fibromyalgi indlagt indlæggelse
      undersøgelse* undersøgt rask svimmel* hjerneskade* sorggruppe afvænning misbrug* udredt udredning* krisecent*`,
  },
  {
    name: 'home',
    da: '%w handler om hjem, penge og dagligdag',
    en: '%w is about home, money and everyday life',
    words: `husleje* lejlighed* bolig* udlejer nabo* naboen opgang* elevator altan sofa* seng køleskab* fryser varme* elregning*
      regning* gæld* penge pengene kroner konto bank* banken pung* telefon* mobil* kode koden netflix fjernsyn tv internet*
      fiber* bus bussen toget tog parkering* parkere cykel_stjålet bil_til_syn kørsel vejr* regner regn sne frost kold koldt varmt
      weekend* ferie* jul* påske* fødselsdag* kage aftensmad middag frokost skimmelsvamp flytte flytter flyttet kat katten
      postkasse* skilt skilsmisse fogedret* inkasso vinduet_åbent toilet* dør_binder indbrud stjålet forsikring* lejekontrakt*
      hund_bed venteværelse* avisen_skrev biograf_lukket haven_er vandskade*`,
  },
  {
    name: 'family',
    da: '%w er familie og venner',
    en: '%w is family and friends',
    words: `mor mors min_mor far min_far søn sønnen min_søn datter datteren min_datter kone konen min_kone mand min_mand kæreste*
      bror min_bror lillebror søster min_søster svoger* svigermor* svigerfar svigersøn svigerdatter onkel faster tante moster fætter kusine
      bedstemor bedstefar farmor farfar mormor morfar børnebørn nevø niece eks min_eks ekskone veninde* kammerat* ven vennen
      drengene pigerne ungerne tvillinger* konfirmation* barnedåb begravelse* familie*`,
  },
  {
    name: 'othersWork',
    da: '%w er andres arbejde',
    en: '%w is other people’s work',
    words: `min_kone_er min_mand_er min_søn_er min_datter_er min_svigersøn_er min_bror_er min_søster_er hun_arbejder han_arbejder
      hun_er_ansat han_er_ansat hun_er_i_lære han_er_i_lære begyndt_i_lære hun_er_glad_for han_er_pilot hans_arbejde
      hendes_arbejde hun_er_helt han_kører_for hun_har_været han_har_været en_udsendelse så_en_film i_fjernsynet der_var_en_portør`,
  },
  {
    name: 'office',
    da: '%w handler om kommunen, breve og sager',
    en: '%w is about the municipality, letters and cases',
    words: `brev brevet breve_fra jeres jer kommune kommunen sagsbehandler* jobcenter* skema* skemaet formular* afgørelse* klage*
      klagede trukket sanktion* møde mødet mødetid samtale samtalen papirer papirerne underskrift skrive_under e-boks eboks
      digital* system systemet sagen min_sag journal* rubrik* notat* regler reglerne paragraf* ydelse* kontanthjælp* dagpenge*
      sygedagpenge* førtidspension pension* efterløn rehab* mentor* kursus_igen aktivering* ventetid afslag ankestyrelse*
      team teamet bisidder indkald* udeblevet fravær* cpr* mitid nemid folk_som_jer i_siger i_vil i_har kontoret`,
  },
  {
    name: 'formFacts',
    da: '%w lyder som oplysninger til et felt',
    en: '%w sounds like facts for a form',
    words: `fra_september til_og_med udgangen_af sidste_dag januar februar marts april maj juni juli august september oktober november
      december sidst_i først_i i_2* til_2* fra_2* siden_2* to_måneder tre_måneder timer_hver timer_om_ugen linje ansat_hos`,
  },
  {
    name: 'reply',
    da: '%w svarer kort',
    en: '%w answers briefly',
    words: `ja nej okay nå mm jo tak fint godt`,
  },
  {
    name: 'question',
    da: '%w spørger medarbejderen om noget',
    en: '%w asks the worker something',
    words: `må_jeg kan_jeg_få kan_man hvad_er hvad_betyder hvad_så hvornår_får hvem_er er_det hvor_skal hvad_sker hvor_mange hvor_længe
      skal_jeg hvorfor_skal hvordan_skal`,
  },
]
