import type { Sentence } from '@lydhoer/words'

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

export const kindNames: Record<string, Sentence | undefined> = {
  firstMeeting: { da: 'Første samtale', en: 'First conversation' },
  followUp: { da: 'Opfølgning', en: 'Follow-up' },
  planMeeting: { da: 'Samtale om planen', en: 'Conversation about the plan' },
  phone: { da: 'Telefonsamtale', en: 'Telephone call' },
  homeVisit: { da: 'Hjemmebesøg', en: 'Home visit' },
  companyVisit: { da: 'Besøg på en arbejdsplads', en: 'Visit to a workplace' },
  networkMeeting: { da: 'Netværksmøde', en: 'Network meeting' },
} satisfies Record<ConversationKind, Sentence>
