import type { Sentence } from '@lydhoer/words'
import { holdsOneOf, type Role } from '../../shared/people/roles.ts'

/** What a FLIP can be; whoever comes is told beforehand. */
export const flipKinds = ['exchange', 'focusGroup', 'training', 'evaluation'] as const
export type FlipKind = (typeof flipKinds)[number]

export const kindNames: Record<FlipKind, Sentence> = {
  exchange: { da: 'Vi lægger frem for hinanden', en: 'We show each other what we know' },
  focusGroup: { da: 'Forskerne spørger, og I svarer', en: 'The researchers ask, and you answer' },
  training: { da: 'Vi øver os', en: 'We practise' },
  evaluation: { da: 'Vi ser, om det passer', en: 'We see whether it holds' },
}

/** What each kind asks of those who come. */
export const kindMeans: Record<FlipKind, Sentence> = {
  exchange: {
    da: 'Begge sider har noget med, og begge får lige lang tid.',
    en: 'Both sides bring something, and both get the same time.',
  },
  focusGroup: {
    da: 'I fortæller mest. Forskerne hører efter og spørger.',
    en: 'You do most of the talking. The researchers listen and ask.',
  },
  training: {
    da: 'I prøver noget af sammen. Det er i orden at gøre det forkert.',
    en: 'You try something out together. It is fine to get it wrong.',
  },
  evaluation: {
    da: 'Det, forskerne har fundet, bliver lagt frem for dem, det handler om. I siger, hvad der passer, og hvad der ikke gør.',
    en: 'What the researchers found is put before those it concerns. You say what holds and what does not.',
  },
}

export const whoseFlips = ['common', 'workers', 'leaders'] as const
export type Whose = (typeof whoseFlips)[number]
export const whoseNames: Record<Whose, Sentence> = {
  common: { da: 'For medarbejdere og ledere sammen', en: 'For workers and leaders together' },
  workers: { da: 'For medarbejdere', en: 'For workers' },
  leaders: { da: 'For ledere', en: 'For leaders' },
}

export const parties = ['practice', 'research'] as const
export type Party = (typeof parties)[number]
export const partyNames: Record<Party, Sentence> = {
  practice: { da: 'Praksis', en: 'Practice' },
  research: { da: 'Forskning', en: 'Research' },
}
/** The parties that can be in the room: citizens are invited by those who work with them. */
export const roomParties = [...parties, 'citizen'] as const
export type RoomParty = (typeof roomParties)[number]
export const roomPartyNames: Record<RoomParty, Sentence> = {
  ...partyNames,
  citizen: { da: 'Borgere', en: 'Citizens' },
}
export const otherThan = (party: Party): Party => (party === 'practice' ? 'research' : 'practice')

/** So many of each party are suggested; more or fewer may come. */
export const suggested: Record<Party, readonly [number, number]> = { practice: [4, 8], research: [1, 4] }

/** Which party somebody comes for, by their roles. */
export const partyOf = (one: { roles: readonly { role: Role }[] }): Party =>
  holdsOneOf(one.roles, ['researcher']) ? 'research' : 'practice'

/** Where a FLIP has come to, in the order in which it usually goes; one may go back. */
export const phases = ['planned', 'welcome', 'inputs', 'talk', 'grasp', 'ended'] as const
export type Phase = (typeof phases)[number]
export const phaseNames: Record<Phase, Sentence> = {
  planned: { da: 'Før vi begynder', en: 'Before we begin' },
  welcome: { da: 'Velkommen', en: 'Welcome' },
  inputs: { da: 'Oplæg', en: 'What each brings' },
  talk: { da: 'Vi taler sammen', en: 'We talk together' },
  grasp: { da: 'Hvad greb vi?', en: 'What did we grasp?' },
  ended: { da: 'Slut', en: 'The end' },
}
/** What one does there. */
export const phaseSays: Record<Phase, Sentence> = {
  planned: { da: 'Vent, til alle er kommet.', en: 'Wait until everybody has come.' },
  welcome: {
    da: 'Sig jeres navne. De nye siger, hvad de har med, og hvad de håber på.',
    en: 'Say your names. Those who are new say what they bring and what they hope for.',
  },
  inputs: {
    da: 'Følg programmet. Gem spørgsmål til bagefter, så hver side får sin tid.',
    en: 'Follow the programme. Keep questions for later, so that each side gets its time.',
  },
  talk: {
    da: 'Hvad undrer den anden side? Sig det, når noget er svært at forstå.',
    en: 'What does the other side wonder at? Say so when something is hard to follow.',
  },
  grasp: {
    da: 'Tænk et øjeblik hver for sig. Skriv så, hvad du tager med. Det må gerne være: ikke noget nyt.',
    en: 'Think for a moment, each for yourself. Then write what you take with you. It may be: nothing new.',
  },
  ended: {
    da: 'Tak for i dag. Praksis skriver, hvad det gav, inden en uge.',
    en: 'Thank you for today. Practice writes what it came to within a week.',
  },
}
export const phaseAfter = (phase: Phase): Phase | null => phases[phases.indexOf(phase) + 1] ?? null
export const phaseBefore = (phase: Phase): Phase | null => phases[phases.indexOf(phase) - 1] ?? null

/** What somebody answers to an invitation. */
export const answersThereAre = ['comes', 'comesNot', 'asks'] as const
export type Answer = (typeof answersThereAre)[number]
