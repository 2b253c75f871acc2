import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './conversation-kinds.ar.ts'
import { easy } from './conversation-kinds.easy.ts'
import { uk } from './conversation-kinds.uk.ts'

/** The kinds of conversation there are, as codes in the database and as words on a page. */
export const conversationKinds = [
  'firstMeeting',
  'followUp',
  'planMeeting',
  'phone',
  'homeVisit',
  'companyVisit',
  'networkMeeting',
] as const
export type ConversationKind = (typeof conversationKinds)[number]

export const namesOfKinds = sentencesIn(
  {
    firstMeeting: { da: 'Første samtale', en: 'First conversation' },
    followUp: { da: 'Opfølgning', en: 'Follow-up' },
    planMeeting: { da: 'Samtale om planen', en: 'Conversation about the plan' },
    phone: { da: 'Telefonsamtale', en: 'Telephone call' },
    homeVisit: { da: 'Hjemmebesøg', en: 'Home visit' },
    companyVisit: { da: 'Besøg på en arbejdsplads', en: 'Visit to a workplace' },
    networkMeeting: { da: 'Netværksmøde', en: 'Network meeting' },
  } satisfies Record<ConversationKind, Sentence>,
  { easy, ar, uk },
)

/** The same by a code that may be none of them. */
export const kindNames: Record<string, Sentence | undefined> = namesOfKinds
