import type { HeldIn } from '../house/held-in.ts'
import type { KindOfPeople } from '../house/kinds-of-people.ts'
import type { GatheringKind, OutsideKind } from './kinds.ts'

/** A gathering of Fjordby's. */
export interface DemoGathering {
  key: string
  by: string
  /** In how many days it is, or was. */
  inDays: number
  clock: string
  minutes: number
  kind: GatheringKind
  theme: string
  where: string
  heldIn: HeldIn
  forKinds: KindOfPeople[]
  /** Its departments, by name; none for the whole house. */
  departments?: string[]
  outside?: OutsideKind[]
  everyMonths?: number
  follows?: string
  invited: readonly { who: string; says?: 'yes' | 'no' }[]
  parts: readonly { by: string; clock?: string; minutes: number; words: string; deep?: true }[]
  /** Who said for the municipality that this is what it wishes of a visit. */
  saidBy?: string
  outcome?: { by: string; words: string }
}

const comes = (...names: string[]) => names.map((who) => ({ who, says: 'yes' as const }))

export const demoGatherings: readonly DemoGathering[] = [
  {
    ...{ key: 'seminar', by: 'tove', inDays: -74, clock: '09:00', minutes: 360, kind: 'seminar' },
    theme: 'Vidensmæglernes seminar: Når brevet når frem før samtalen',
    ...{ where: 'Det gamle rådhus', heldIn: 'onSite', forKinds: ['broker'], everyMonths: 6 },
    invited: comes('karim', 'inge', 'rikke', 'torben', 'naja'),
    parts: [
      { by: 'tove', clock: '09:00', minutes: 30, words: 'Kaffe, og hvad hver af os har med' },
      {
        ...{ by: 'tove', clock: '09:30', minutes: 150, deep: true },
        words: 'Ét forløb fra første brev til første møde, læst højt og langsomt',
      },
      { by: 'inge', clock: '13:00', minutes: 90, words: 'Hvad siger man til en leder, der vil have tal?' },
      { by: 'karim', clock: '14:30', minutes: 30, words: 'Hvem bærer hvad til foråret' },
    ],
    outcome: {
      by: 'inge',
      words:
        'Vi læste ét forløb i to en halv time, og først i den anden time så vi, at borgeren svarer på brevet og ikke på os. Vi vil spørge til brevet, før vi siger noget selv.',
    },
  },
  {
    ...{ key: 'interplay', by: 'naja', inDays: -103, clock: '13:00', minutes: 120, kind: 'interplayMeeting' },
    theme: 'Et år med nye breve: Hvad ved vi, og hvad tror vi?',
    ...{ where: 'Byrådssalen', heldIn: 'mixed', forKinds: ['worker', 'leader', 'researcher', 'otherStaff'] },
    ...{ outside: ['neighbour'], everyMonths: 12 },
    invited: comes('jette', 'marianne', 'claus', 'helle', 'tove', 'emil', 'dorthe', 'sif'),
    parts: [
      { by: 'naja', clock: '13:00', minutes: 40, words: 'Det, vi har ændret, brev for brev' },
      {
        by: 'emil',
        clock: '13:40',
        minutes: 30,
        words: 'Det, vi ser i samtalerne, og det, vi ikke kan se endnu',
      },
    ],
    outcome: {
      by: 'marianne',
      words:
        'Færre ringer og er bange. Om flere kommer til møderne, ved vi ikke. Ledelsen siger ja til at prøve et halvt år mere.',
    },
  },
  {
    ...{ key: 'erfa autumn', by: 'karim', inDays: -28, clock: '14:00', minutes: 90, kind: 'erfaGroup' },
    theme: 'Hvornår i mødet siger vi det om sanktioner?',
    ...{ where: 'Lokale 3', heldIn: 'onSite', forKinds: ['worker'], everyMonths: 1 },
    departments: ['Job og Mestring', 'Sygdom og Afklaring'],
    invited: comes('meryem', 'poul', 'birgitte', 'anders', 'henrik'),
    parts: [{ by: 'meryem', minutes: 60, words: 'Tre, der har prøvet det til sidst, fortæller', deep: true }],
    outcome: {
      by: 'karim',
      words: 'Siger vi det til sidst, når vi ikke at høre svaret. Næste gang prøver to af os midt i.',
    },
  },
  {
    ...{ key: 'erfa winter', by: 'karim', inDays: 15, clock: '14:00', minutes: 90, kind: 'erfaGroup' },
    theme: 'To, der sagde det midt i mødet',
    ...{ where: 'Lokale 3', heldIn: 'onSite', forKinds: ['worker'], everyMonths: 1, follows: 'erfa autumn' },
    departments: ['Job og Mestring', 'Sygdom og Afklaring'],
    invited: comes('meryem', 'anders'),
    parts: [],
  },
  {
    ...{ key: 'cafe', by: 'rikke', inDays: 6, clock: '15:00', minutes: 60, kind: 'cafe' },
    theme: 'Kaffe: Hvad gør I, når nogen græder?',
    ...{ where: 'Kantinen', heldIn: 'onSite', forKinds: ['worker', 'broker', 'otherStaff'], everyMonths: 1 },
    invited: [],
    parts: [],
  },
  {
    ...{ key: 'development', by: 'naja', inDays: 13, clock: '13:00', minutes: 90, kind: 'developmentGroup' },
    theme: 'Tavlen i modtagelsen, og hvad der ellers ligger på bordet',
    ...{ where: 'Mødelokale 2', heldIn: 'onSite', forKinds: ['worker', 'leader', 'otherStaff'] },
    ...{ everyMonths: 2, invited: [...comes('lea', 'karim', 'marianne'), { who: 'jette' }] },
    parts: [{ by: 'lea', minutes: 30, words: 'Panelet har set tavlen: Hvad sagde de?' }],
  },
  {
    ...{ key: 'leaders', by: 'naja', inDays: 9, clock: '10:00', minutes: 60, kind: 'brokersWithLeaders' },
    theme: 'Hvilken tid bliver beskyttet til foråret?',
    ...{ where: 'Mødelokale 1', heldIn: 'onSite', forKinds: ['broker', 'leader'], everyMonths: 3 },
    invited: [
      ...comes('karim', 'marianne', 'jette'),
      { who: 'tove' },
      { who: 'inge' },
      { who: 'claus', says: 'no' },
    ],
    parts: [{ by: 'naja', minutes: 40, words: 'Rummenes tid i januar til juni, afdeling for afdeling' }],
  },
  {
    ...{ key: 'visit', by: 'emil', inDays: 24, clock: '09:00', minutes: 360, kind: 'visit' },
    theme: 'Forskernes besøg: Hvem taler først om brevet?',
    ...{ where: 'Job og Mestring, 2. sal', heldIn: 'onSite', forKinds: ['worker', 'researcher'] },
    departments: ['Job og Mestring'],
    invited: [...comes('dorthe', 'tove', 'poul'), { who: 'naja' }, { who: 'claus' }],
    parts: [
      {
        by: 'tove',
        clock: '09:00',
        minutes: 60,
        words: 'Lån et øre: Et stykke om et brev, sammen med jer',
        deep: true,
      },
      { by: 'poul', clock: '10:00', minutes: 45, words: 'I sidder med, når vi åbner dagens post' },
      { by: 'emil', clock: '11:00', minutes: 90, words: 'Tre samtaler om, hvordan I bruger brevet i mødet' },
      { by: 'dorthe', clock: '13:00', minutes: 60, words: 'Vi viser, hvad vi tror, vi ser. Er det rigtigt?' },
    ],
    saidBy: 'tove',
  },
  {
    ...{ key: 'visit spring', by: 'dorthe', inDays: 52, clock: '09:00', minutes: 240, kind: 'visit' },
    theme: 'Forskernes besøg: Telefonen og brevet',
    ...{ where: 'Sygdom og Afklaring', heldIn: 'onSite', forKinds: ['worker', 'researcher'] },
    departments: ['Sygdom og Afklaring'],
    invited: [{ who: 'emil', says: 'yes' }, { who: 'inge' }],
    parts: [{ by: 'dorthe', minutes: 90, words: 'To samtaler om opkald efter et brev' }],
  },
]
