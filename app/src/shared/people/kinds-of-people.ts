import { listIn, say, sentencesIn, type Sentence, type Tongue } from '@lydhoer/words'
import type { Role } from './roles.ts'
import type { SignedIn } from '../request/route.ts'
import { ar } from './kinds-of-people.ar.ts'
import { easy } from './kinds-of-people.easy.ts'
import { uk } from './kinds-of-people.uk.ts'

/** The kinds of people between whom knowledge goes, in the order of the lanes of a loop. */
export const kindsOfPeople = ['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher'] as const
export type KindOfPeople = (typeof kindsOfPeople)[number]

/** What each is called together. */
export const kindNames = sentencesIn(
  {
    citizen: { da: 'borgere', en: 'citizens' },
    worker: { da: 'sagsbehandlere og konsulenter', en: 'caseworkers and consultants' },
    broker: { da: 'vidensmæglere', en: 'knowledge brokers' },
    otherStaff: { da: 'Ydelse, Modtagelsen og stab', en: 'benefits, reception and staff functions' },
    leader: { da: 'ledere og udvalg', en: 'leaders and politicians' },
    researcher: { da: 'forskere', en: 'researchers' },
  } satisfies Record<KindOfPeople, Sentence>,
  { easy, ar, uk },
)

/** The same where there is room for a word only. */
export const shortKinds: Record<KindOfPeople, Sentence> = {
  ...kindNames,
  worker: { da: 'sagsbehandlere', en: 'caseworkers' },
  otherStaff: { da: 'Ydelse og andre', en: 'benefits and others' },
}

const ofRole: Partial<Record<Role, KindOfPeople>> = {
  citizen: 'citizen',
  knowledgeBroker: 'broker',
  professionalCoordinator: 'broker',
  coordinator: 'otherStaff',
  teamLead: 'leader',
  director: 'leader',
  researcher: 'researcher',
}

/** Which kind of people somebody is, by the first of their roles. */
export const kindOf = ({ roles }: Pick<SignedIn, 'roles'>): KindOfPeople =>
  (roles[0] && ofRole[roles[0].role]) ?? 'worker'

/**
 * The kinds one after another. Where a name holds several they stand in the same row: no «and» within an «and».
 *
 * @example kindsIn('da', ['citizen', 'leader']) // 'borgere, ledere og udvalg'
 */
export const kindsIn = (
  language: Tongue,
  kinds: readonly KindOfPeople[],
  names: Record<KindOfPeople, Sentence> = kindNames,
): string =>
  listIn(
    language,
    kinds.flatMap((kind) => {
      const name = say(names[kind], language)
      return language === 'da' || language === 'en' ? name.split(/, | og | and /) : [name]
    }),
  )
