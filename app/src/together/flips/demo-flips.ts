import type { Part } from './inside.ts'
import type { HeldIn } from '../house/held-in.ts'
import type { Answer, FlipKind, Party, Phase, Whose } from './kinds.ts'
import type { AnswerWords, AskedWords } from './people.ts'

interface DemoInvited extends AskedWords {
  who: string
  party: Party
  says?: Answer
  words?: Partial<AnswerWords>
}

/** A FLIP of Fjordby's. */
export interface DemoFlip {
  key: string
  by: string
  /** In how many days it is, or was. */
  inDays: number
  clock: string
  theme: string
  /** The finding that is tried in it, by its name in the demo. */
  finding?: string
  aim: string
  kind: FlipKind
  whose: Whose
  heldIn: HeldIn
  where: string
  minutes: number
  invited: readonly DemoInvited[]
  parts: readonly Part[]
  theme2?: { theme: string; why: string }
  phase: Phase
  grasps: readonly { who: string; party: Party; nothingNew?: true; words: string }[]
  tasks: readonly { by: string; who: string; what: string; inDays: number; isDone?: true }[]
  summary?: { by: string; words: string; approvedBy: readonly { who: string; party: Party }[] }
}

const worker = (who: string, why: string, bring: string, brings = '', hopes = ''): DemoInvited => ({
  ...{ who, party: 'practice', why, bring, says: 'comes', words: { brings, hopes } },
})

const letters: DemoFlip = {
  ...{ key: 'letters', by: 'tove', inDays: -627, clock: '09:00', minutes: 150 },
  theme: 'Hvad gør vores breve ved folk?',
  aim: 'I går fortalte fire borgere om brevene over en kop kaffe. Vi vil høre, om I kender det.',
  ...{ kind: 'exchange', whose: 'workers', heldIn: 'onSite', where: 'Kantinen' },
  invited: [
    worker(
      'sif',
      'Du holder flest første samtaler.',
      'Et brev, du selv har sendt. Uden navne.',
      'Indkaldelsen fra i fredags',
    ),
    worker('jonas', 'Du har selv spurgt, om de bliver læst.', 'Et brev, du selv har sendt. Uden navne.'),
    worker('meryem', 'Du hører brevene blive oversat.', '', 'Hvad en tolk gør ved afsnit to'),
    worker(
      'poul',
      'Du har set de gamle breve.',
      'Et gammelt brev, hvis du har et.',
      '',
      'At vi ikke kun taler',
    ),
    worker('birgitte', 'Dine borgere er syge, når de læser dem.', ''),
    worker('anders', 'Du får telefonen, når brevet er nået frem.', 'Hvad de spørger om'),
    worker('sanne', 'Du møder dem ude, hvor brevet ligger i tasken.', ''),
    {
      ...{
        who: 'emil',
        party: 'research',
        says: 'comes',
        why: 'Du var med til kaffen.',
        bring: 'Det, de fire sagde',
      },
      words: { brings: 'Fire sider noter', hopes: 'At høre, hvor det ikke passer' },
    },
    {
      ...{
        who: 'dorthe',
        party: 'research',
        says: 'comes',
        why: 'Du har lyttet til mange vejledninger.',
        bring: 'To stykker at lytte til',
      },
      words: { brings: '', hopes: '' },
    },
  ],
  parts: [
    { of: 'both', minutes: 15, title: 'Velkommen, og hvem er vi' },
    { of: 'research', minutes: 30, title: 'Det sagde de fire, og to stykker at lytte til' },
    { of: 'practice', minutes: 30, title: 'Vores egne breve på bordet' },
    { of: 'both', minutes: 50, title: 'Hvad sker der, fra vi skriver, til det bliver læst?' },
    { of: 'both', minutes: 25, title: 'Hvad greb vi?' },
  ],
  phase: 'ended',
  grasps: [
    { who: 'sif', party: 'practice', words: 'At brevet er læst færdigt efter første afsnit.' },
    {
      who: 'poul',
      party: 'practice',
      nothingNew: true,
      words: 'Det har vi sagt i mange år. Det nye er, at nogen skrev det ned.',
    },
    {
      who: 'anders',
      party: 'practice',
      words: 'De ringer ikke for at klage. De ringer for at høre, om hjælpen er stoppet.',
    },
    {
      who: 'emil',
      party: 'research',
      words: 'At I læser afsnittet hurtigt op, fordi I selv synes, det er hårdt.',
    },
    { who: 'dorthe', party: 'research', words: 'At det ikke er jer, der bestemmer rækkefølgen i brevet.' },
  ],
  tasks: [
    {
      by: 'tove',
      who: 'sif',
      what: 'Spørg, hvem der vil optage de steder, hvor vi vejleder',
      inDays: 20,
      isDone: true,
    },
    {
      by: 'emil',
      who: 'dorthe',
      what: 'Skriv tre punkter om, hvornår vejledningen kommer',
      inDays: 30,
      isDone: true,
    },
  ],
  summary: {
    by: 'tove',
    words:
      'Brevet bliver lagt væk efter første afsnit. Det afsnit handler om, hvad man kan miste.\nVi læser det samme højt i samtalen, hurtigt, for at komme videre.\nVi vil optage de steder, hvor vi vejleder, og lytte til dem sammen. Forskerne ser efter, hvornår det kommer.',
    approvedBy: [
      { who: 'birgitte', party: 'practice' },
      { who: 'emil', party: 'research' },
    ],
  },
}

const leaders: DemoFlip = {
  ...{ key: 'leaders', by: 'marianne', inDays: -4, clock: '10:00', minutes: 120 },
  theme: 'Passer mønsteret på jeres afdelinger?',
  finding: 'letters',
  aim: 'Forskerne lægger det foreløbige mønster frem, før andre ser det.',
  ...{ kind: 'evaluation', whose: 'leaders', heldIn: 'mixed', where: 'Lokale 3.01 og på skærmen' },
  invited: [
    worker('claus', 'Din afdeling har få stykker med.', 'Hvad du selv har set'),
    worker('jette', 'Du skal kunne forklare det for udvalget.', ''),
    {
      who: 'emil',
      party: 'research',
      says: 'comes',
      why: 'Det er dit mønster.',
      bring: 'Tallene på én side',
    },
  ],
  parts: [
    { of: 'research', minutes: 40, title: 'Mønsteret og det, det ikke viser' },
    { of: 'practice', minutes: 40, title: 'Hvor passer det, og hvor gør det ikke?' },
    { of: 'both', minutes: 40, title: 'Hvad greb vi?' },
  ],
  phase: 'ended',
  grasps: [
    { who: 'jette', party: 'practice', words: 'At 7 af 11 er for få til at sige noget om os.' },
    { who: 'emil', party: 'research', words: 'At de stille samtaler slet ikke er med hos mig.' },
  ],
  tasks: [
    { by: 'marianne', who: 'emil', what: 'Spørg to afdelinger mere, om de vil optage', inDays: 18 },
    { by: 'emil', who: 'claus', what: 'Giv tid til det på teammødet', inDays: 12 },
  ],
  summary: {
    by: 'claus',
    words:
      'Mønsteret kan være rigtigt, men det er få stykker, og de er mest fra Ungeteamet.\nVi lader være med at bruge tallene udadtil endnu. To afdelinger mere bliver spurgt.',
    approvedBy: [{ who: 'jette', party: 'practice' }],
  },
}

const refusals: DemoFlip = {
  ...{ key: 'refusals', by: 'tove', inDays: 9, clock: '13:00', minutes: 120 },
  theme: 'Hvad gør et nej i et brev?',
  aim: 'Vi vil finde to ting at prøve af.',
  ...{ kind: 'exchange', whose: 'common', heldIn: 'mixed', where: 'Lokale 2.12 og på skærmen' },
  invited: [
    worker(
      'sif',
      'Du har prøvet det nye brev.',
      'Et brev med et nej. Uden navne.',
      'Et afslag fra i sommer',
      'At vi skriver ét om sammen',
    ),
    {
      ...{
        who: 'jonas',
        party: 'practice',
        says: 'asks',
        why: 'Du er tit den, de ringer til.',
        bring: 'Hvad de spørger om',
      },
      words: { question: 'Skal jeg have set det nye brev først?' },
    },
    { who: 'poul', party: 'practice', why: 'Du har skrevet flest afslag.', bring: 'Dine faste sætninger' },
    worker('naja', 'Ydelse sender de fleste.', 'Skabelonen, som den er nu'),
    { who: 'rikke', party: 'practice', why: 'Du holder fast i det nye brev.', bring: '' },
    {
      ...{
        who: 'emil',
        party: 'research',
        says: 'comes',
        why: 'Du har talt på brevene.',
        bring: 'Tre punkter',
      },
      words: { brings: 'Hvor i brevet folk holder op', hopes: 'At blive sagt imod' },
    },
    {
      who: 'dorthe',
      party: 'research',
      says: 'comesNot',
      why: 'Du kender samtalerne efter et nej.',
      bring: 'Ét stykke',
    },
  ],
  parts: [
    { of: 'both', minutes: 10, title: 'Velkommen, og hvem er vi' },
    { of: 'practice', minutes: 35, title: 'Fem nej fra skuffen' },
    { of: 'research', minutes: 20, title: 'Hvor holder man op med at læse?' },
    { of: 'both', minutes: 35, title: 'Vi skriver ét om sammen' },
    { of: 'both', minutes: 20, title: 'Hvad greb vi?' },
  ],
  theme2: {
    theme: 'Gælder det også de breve, der siger nej?',
    why: 'Det var det spørgsmål, de fire borgere selv stillede.',
  },
  phase: 'planned',
  grasps: [],
  tasks: [],
}

export const demoFlips: readonly DemoFlip[] = [letters, leaders, refusals]
