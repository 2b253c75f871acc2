import type { Unit } from '@lydhoer/trajectories'
import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Rapport',
  lead: 'Alt, der er gjort, så en anden kan gøre det efter.',
  pdf: 'Hent som PDF',
  pdfOf: (k: number) => `med ${k} typer`,
  data: 'Data',
  dataText: (name: string, why: string, people: string, periods: string, from: string, to: string) =>
    `${name}. Formål: ${why} ${people} personer i ${periods}, fra «${from}» til «${to}».`,
  periods: (n: number, unit: Unit) =>
    `${n} ${{ week: 'uger', month: 'måneder', quarter: 'kvartaler', year: 'år', period: 'perioder' }[unit]}`,
  inGroups: (figure: string) => `${figure} i hver gruppe`,
  inTypes: (figure: string) => `${figure} i hver type`,
  fjordby:
    'Registeret er opdigtet: en Markovmodel af første orden med uger som perioder, hvor en reform halvvejs forkorter nogle forløb. Frø 2026, 20.000 personer, 520 uger. Ingen i det findes.',
  states: 'Tilstande',
  stateText: (name: string, codes: string) => `${name} (${codes})`,
  method: 'Sådan er det gjort',
  describe:
    'Fordelingen er andelen i hver tilstand i hver periode (Billari 2001). Spredningen er Shannons entropi, delt med logaritmen af antallet af tilstande. Skift er andelen, der fra en periode til den næste går fra en tilstand til en anden. Vægte er brugt, hvor datasættet har dem.',
  missing: {
    out: 'Tomme celler tæller som en tilstand for sig, når forløb sammenlignes, og er ellers ude af andelene.',
    state: 'Tomme celler er en tilstand for sig, «mangler», både når forløb sammenlignes og i figurerne.',
  },
  measures: {
    om: 'To forløb sammenlignes ved optimal matching (Abbott & Forrest 1986): den mindste pris for at gøre det ene til det andet, hvor det koster 1 at indsætte eller slette en periode og 2 at bytte en tilstand.',
    omTrate:
      'To forløb sammenlignes ved optimal matching (Abbott & Forrest 1986). At bytte to tilstande koster 2 − p(a→b) − p(b→a), hvor p er andelen, der skifter fra en periode til den næste; at indsætte eller slette koster det halve af den største byttepris.',
    ham: 'To forløb sammenlignes ved Hammings afstand: antallet af perioder, hvor de er i hver sin tilstand (Hamming 1950; Lesnard 2010).',
  },
  sample: (n: number, all: number, seed: number) =>
    n < all
      ? `Typerne er fundet blandt ${n} personer, trukket tilfældigt uden tilbagelægning (frø ${seed}), ved opdeling omkring medoider (Kaufman & Rousseeuw 1990, kap. 2; Schubert & Rousseeuw 2021). Derefter er alle ${all} givet den type, hvis medoid de ligger nærmest, som i CLARA (samme, kap. 3).`
      : `Typerne er fundet blandt alle ${all} ved opdeling omkring medoider (Kaufman & Rousseeuw 1990, kap. 2; Schubert & Rousseeuw 2021).`,
  quality:
    'For 2–8 typer er regnet silhuet (Rousseeuw 1987), punktbiseriel korrelation, Huberts gamma og C og forklaret andel (Studer 2013).',
  groups: (column: string, r2: string, f: string, p: string, permutations: number) =>
    `Grupperne (${column}) er sammenlignet ved diskrepansanalyse (Studer m.fl. 2011): pseudo R² = ${r2}, pseudo F = ${f}, p ${p} ved ${permutations} permutationer. Fordi registeret er sløret, er F halveret, før den er prøvet.`,
  notCompared: (column: string, why: string) => `Grupperne (${column}) kan ikke sammenlignes. ${why}.`,
  start: 'tilstanden i den første periode',
  disclosure:
    'Alt er regnet og tegnet af et sløret register, som er lavet én gang for datasættet (Rubin 1993). Mennesker, der ligner hinanden, er lagt i bundter på fem til ni (Domingo-Ferrer & Mateo-Sanz 2002). I hvert bundt er forløbene fortalt på ny: hvert begynder som en lodtrukken fra bundtet og går nu og da over i en andens, hvor de to er i samme tilstand. I halvdelen af bundterne er et forløb lagt til eller udeladt, og skift, som færre end ti laver i samme periode, er flyttet op til to perioder. Derfor kan ingen findes ved at sætte figurer op mod hinanden, heller ikke mange. Andele, gennemsnit og skift passer i gennemsnit, lægges sammen og stemmer overens. Det koster nøjagtighed: i et register på 500–2.000 personer er halvdelen af tallene inden for omkring fire personer, og standardfejl er 10–30 % større, end registeret selv ville give. Hvad der hviler på 1–4 personer, vises ikke for sig selv, og grupper under fem er lagt sammen (Hundepool m.fl. 2012).',
  caution:
    'Typer er en måde at se på, ikke noget, mennesker er. At noget ændrer sig efter en reform, siger ikke, at reformen er grunden.',
  settings: 'Valgene',
  settingsText: 'Med disse valg og det samme datasæt kommer de samme tal.',
  found: 'Hvad der blev set',
  types: (k: number) => `Typerne (${k})`,
  typeOf: (size: string, share: string) => `${size} personer (${share}).`,
  noTypes: 'Typerne er ikke regnet ud endnu.',
  before: 'Før reformen',
  after: 'Efter reformen',
  references: 'Kilder',
  made: (name: string, day: string) => `Lavet i Lydhør af ${name}, ${day}.`,
  table: 'Tal',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Report',
    lead: 'All that was done, so that somebody else can do it after us.',
    pdf: 'Download as PDF',
    pdfOf: (k) => `with ${k} types`,
    data: 'Data',
    dataText: (name, why, people, periods, from, to) =>
      `${name}. Purpose: ${why} ${people} people in ${periods}, from «${from}» to «${to}».`,
    periods: (n, unit) =>
      `${n} ${{ week: 'weeks', month: 'months', quarter: 'quarters', year: 'years', period: 'periods' }[unit]}`,
    inGroups: (figure) => `${figure} in each group`,
    inTypes: (figure) => `${figure} in each type`,
    fjordby:
      'The register is made up: a first-order Markov model with weeks as periods, in which a reform halfway shortens some spells. Seed 2026, 20,000 people, 520 weeks. Nobody in it exists.',
    states: 'States',
    stateText: (name, codes) => `${name} (${codes})`,
    method: 'What was done',
    describe:
      'The distribution is the share in each state in each period (Billari 2001). The spread is Shannon’s entropy divided by the logarithm of the number of states. Moves are the shares that go from one state to another from one period to the next. Weights are used where the data set has them.',
    missing: {
      out: 'Empty cells count as a state of their own when trajectories are compared, and are left out of the shares otherwise.',
      state:
        'Empty cells are a state of their own, «missing», when trajectories are compared and in the figures.',
    },
    measures: {
      om: 'Two trajectories are compared by optimal matching (Abbott & Forrest 1986): the least cost of making the one into the other, where it costs 1 to insert or delete a period and 2 to exchange a state.',
      omTrate:
        'Two trajectories are compared by optimal matching (Abbott & Forrest 1986). Exchanging two states costs 2 − p(a→b) − p(b→a), where p is the share that moves from one period to the next; inserting or deleting costs half the largest of these.',
      ham: 'Two trajectories are compared by Hamming’s distance: the number of periods in which they are in different states (Hamming 1950; Lesnard 2010).',
    },
    sample: (n, all, seed) =>
      n < all
        ? `The types were found among ${n} people, drawn at random without replacement (seed ${seed}), by partitioning around medoids (Kaufman & Rousseeuw 1990, ch. 2; Schubert & Rousseeuw 2021). Then all ${all} were given the type whose medoid they lie nearest to, as in CLARA (the same, ch. 3).`
        : `The types were found among all ${all} by partitioning around medoids (Kaufman & Rousseeuw 1990, ch. 2; Schubert & Rousseeuw 2021).`,
    quality:
      'For 2–8 types the silhouette (Rousseeuw 1987), the point-biserial correlation, Hubert’s gamma and C and the share explained (Studer 2013) were computed.',
    groups: (column, r2, f, p, permutations) =>
      `The groups (${column}) were compared by discrepancy analysis (Studer et al. 2011): pseudo R² = ${r2}, pseudo F = ${f}, p ${p} with ${permutations} permutations. As the register is blurred, F was halved before it was tested.`,
    notCompared: (column, why) => `The groups (${column}) cannot be compared. ${why}.`,
    start: 'the state in the first period',
    disclosure:
      'Everything is computed and drawn from a blurred register, made once for the data set (Rubin 1993). People who are alike are put in bands of five to nine (Domingo-Ferrer & Mateo-Sanz 2002). The trajectories of each band are told anew: each begins as one of the band, drawn by lot, and goes over to another’s now and then, where both are in the same state. In half of the bands one trajectory is added or left out, and moves that fewer than ten make in the same period are told up to two periods earlier or later. So nobody is found by setting figures against each other, however many. Shares, means and moves are right on average, add up and agree. It costs precision: in a register of 500–2,000 people half of the numbers are within about four people, and standard errors are 10–30 % larger than those of the register itself. What rests on 1–4 people is not shown by itself, and groups of fewer than five are gathered (Hundepool et al. 2012).',
    caution:
      'Types are a way of looking, not something that people are. That something changes after a reform does not say that the reform is the reason.',
    settings: 'The choices',
    settingsText: 'With these choices and the same data set, the same numbers come out.',
    found: 'What was seen',
    types: (k) => `The types (${k})`,
    typeOf: (size, share) => `${size} people (${share}).`,
    noTypes: 'The types have not been computed yet.',
    before: 'Before the reform',
    after: 'After the reform',
    references: 'References',
    made: (name, day) => `Made in Lydhør by ${name}, ${day}.`,
    table: 'Numbers',
  },
}

/** What the method rests on; the year in the text leads here. */
export const references = {
  abbott:
    'Abbott, A. & Forrest, J. (1986). Optimal matching methods for historical sequences. Journal of Interdisciplinary History 16(3), 471–494.',
  billari:
    'Billari, F. (2001). The analysis of early life courses: complex descriptions of the transition to adulthood. Journal of Population Research 18(2), 119–142.',
  domingo:
    'Domingo-Ferrer, J. & Mateo-Sanz, J. (2002). Practical data-oriented microaggregation for statistical disclosure control. IEEE Transactions on Knowledge and Data Engineering 14(1), 189–201.',
  hamming:
    'Hamming, R. (1950). Error detecting and error correcting codes. Bell System Technical Journal 29(2), 147–160.',
  hundepool: 'Hundepool, A. et al. (2012). Statistical Disclosure Control. Wiley.',
  kaufman: 'Kaufman, L. & Rousseeuw, P. (1990). Finding Groups in Data. Wiley.',
  lesnard:
    'Lesnard, L. (2010). Setting cost in optimal matching to uncover contemporaneous socio-temporal patterns. Sociological Methods & Research 38(3), 389–419.',
  rousseeuw:
    'Rousseeuw, P. (1987). Silhouettes: a graphical aid to the interpretation and validation of cluster analysis. Journal of Computational and Applied Mathematics 20, 53–65.',
  rubin: 'Rubin, D. (1993). Statistical disclosure limitation. Journal of Official Statistics 9(2), 461–468.',
  schubert:
    'Schubert, E. & Rousseeuw, P. (2021). Fast and eager k-medoids clustering. Information Systems 101, 101804.',
  studer11:
    'Studer, M., Ritschard, G., Gabadinho, A. & Müller, N. (2011). Discrepancy analysis of state sequences. Sociological Methods & Research 40(3), 471–510.',
  studer13: 'Studer, M. (2013). WeightedCluster Library Manual. LIVES Working Papers 24.',
} as const
