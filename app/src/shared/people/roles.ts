import { sentencesIn } from '@lydhoer/words'
import { ar } from './roles.ar.ts'
import { easy } from './roles.easy.ts'
import { uk } from './roles.uk.ts'

/** Everybody who can sign in, by the glossary's identifiers, with what each is called on a page. */
export const roleNames = sentencesIn(
  {
    citizen: { da: 'borger', en: 'citizen' },
    caseworker: { da: 'sagsbehandler', en: 'caseworker' },
    companyConsultant: { da: 'virksomhedskonsulent', en: 'company consultant' },
    knowledgeBroker: { da: 'vidensmægler', en: 'knowledge broker' },
    professionalCoordinator: { da: 'faglig koordinator', en: 'professional coordinator' },
    teamLead: { da: 'teamleder', en: 'team lead' },
    director: { da: 'beskæftigelseschef', en: 'director' },
    coordinator: { da: 'koordinator', en: 'coordinator' },
    researcher: { da: 'forsker', en: 'researcher' },
    politician: { da: 'politiker', en: 'politician' },
    employer: { da: 'arbejdsgiver', en: 'employer' },
    partner: { da: 'samarbejdspartner', en: 'partner' },
  },
  { easy, ar, uk },
)

export type Role = keyof typeof roleNames

export function isRole(word: string): word is Role {
  return Object.hasOwn(roleNames, word)
}

/** Those who hold conversations with citizens, and may register and study their own. */
export const whoConverse = ['caseworker', 'companyConsultant'] as const satisfies Role[]

/** Those a passage can be shared with, as the database says in `may_receive`: colleagues and researchers, never a leader (domain §10.2). */
export const whoReflect = [
  ...whoConverse,
  'knowledgeBroker',
  'professionalCoordinator',
  'coordinator',
  'researcher',
] as const satisfies Role[]

/** Those who have colleagues here, leaders among them, as the database says in `is_of_the_house`. */
export const whoAreOfTheHouse = [...whoReflect, 'teamLead', 'director'] as const satisfies Role[]

/** Those to whom companies are known in common, as the database says in `knows_companies`: all who work here, and no researcher. */
export const whoKnowCompanies = [
  ...whoConverse,
  'knowledgeBroker',
  'professionalCoordinator',
  'coordinator',
  'teamLead',
  'director',
] as const satisfies Role[]

/** Those who bring people together, as the database says in `brings_together`; never a leader. */
export const whoBringTogether = [
  'knowledgeBroker',
  'professionalCoordinator',
  'coordinator',
] as const satisfies Role[]

/** Those who lead people here and can protect a time, as the database says in `makes_time`. */
export const whoMakeTime = ['teamLead', 'director'] as const satisfies Role[]

/** Those who decide what the municipality shares with others, as the database says in `speaks_outward`. */
export const whoSpeakOutward = ['coordinator', 'director'] as const satisfies Role[]

/** Whoever works here or with us: what is their own stays with them when they get another of these roles. */
export const whoWorkHere = [...whoReflect, 'teamLead', 'director', 'partner'] as const satisfies Role[]

/** Everybody with a key to the house but the citizens, who have their own pages. */
export const whoIsNoCitizen = (Object.keys(roleNames) as Role[]).filter((role) => role !== 'citizen')

/** Whether somebody holds one of these roles, of those that they have today. */
export const holdsOneOf = (held: readonly { role: Role }[], roles: readonly Role[]): boolean =>
  held.some(({ role }) => roles.includes(role))
