import type { Messages, OwnTongue, Sentence } from '@lydhoer/words'

const da = {
  title: 'Sprog på borgernes sider',
  lead: 'Dansk og engelsk er der altid. Resten tænder I selv.',
  /** Nobody who has it as their mother tongue has read it: so each is off until somebody here decides. */
  unread:
    'Oversat af os, ikke læst af nogen der har sproget som modersmål. Lad en, der har, læse siderne, før I tænder. Det, der ikke er oversat endnu, står på dansk.',
  easyUnread:
    'Skrevet af os, ikke prøvet af nogen der har brug for det. Lad en, der har, læse siderne, før I tænder.',
  ownWords: 'Det, mennesker selv skriver, bliver ikke oversat. Heller ikke det, du og dine kolleger skriver.',
  names: { easy: 'Let at læse', ar: 'Arabisk', uk: 'Ukrainsk' } satisfies Record<OwnTongue, string>,
  off: 'Slukket.',
  on: (day: string, who: string) => `Tændt den ${day} af ${who}.`,
  turnOn: 'Tænd',
  turnOff: 'Sluk',
}
const en: typeof da = {
  title: 'Languages of citizens’ pages',
  lead: 'Danish and English are always there. The others you switch on yourselves.',
  unread:
    'Translated by us, not read by anybody who has the language as their mother tongue. Let somebody who has read the pages before you switch it on. What has not been translated yet stands in Danish.',
  easyUnread:
    'Written by us, not tried by anybody who needs it. Let somebody who does read the pages before you switch it on.',
  ownWords: 'What people write themselves is not translated. Neither is what you and your colleagues write.',
  names: { easy: 'Danish that is easy to read', ar: 'Arabic', uk: 'Ukrainian' },
  off: 'Off.',
  on: (day, who) => `Switched on on ${day} by ${who}.`,
  turnOn: 'Switch on',
  turnOff: 'Switch off',
}
export const messages: Messages<typeof da> = { da, en }

export const receipts = {
  on: {
    da: 'Det er tændt. Borgerne kan vælge det på deres side.',
    en: 'It is on. Citizens can choose it on their page.',
  },
  off: {
    da: 'Det er slukket. De, der havde valgt det, læser dansk igen.',
    en: 'It is off. Those who had chosen it read Danish again.',
  },
} as const satisfies Record<string, Sentence>
