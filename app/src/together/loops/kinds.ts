import { sentencesIn, type Sentence } from '@lydhoer/words'
import type { Role } from '../../shared/people/roles.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { ar } from './kinds.ar.ts'
import { easy } from './kinds.easy.ts'
import { uk } from './kinds.uk.ts'

/** The kinds of people that a loop goes between, in the order of its lanes. */
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

/** What a step can be; they are suggested in this order, and any may come first. */
export const stages = [
  ...(['known', 'exchange', 'experiment', 'material'] as const),
  ...(['pattern', 'resource', 'change', 'next'] as const),
] as const
export type Stage = (typeof stages)[number]

export const stageNames: Record<Stage, Sentence> = {
  known: { da: 'Det ved vi', en: 'What we know' },
  exchange: { da: 'Vi taler sammen', en: 'We talk together' },
  experiment: { da: 'Vi prøver', en: 'We try' },
  material: { da: 'Nyt at se på', en: 'New to look at' },
  pattern: { da: 'Et mønster', en: 'A pattern' },
  resource: { da: 'Noget, andre kan bruge', en: 'Something others can use' },
  change: { da: 'Noget er blevet anderledes', en: 'Something has changed' },
  next: { da: 'Næste omgang', en: 'The next turn' },
}

/** The stage that is suggested after the steps there are: the one after the last, and after the last of all the first. */
export function suggestedStage(before: readonly { stage: Stage }[]): Stage {
  const last = before.at(-1)
  return (last && stages[(stages.indexOf(last.stage) + 1) % stages.length]) ?? 'known'
}
