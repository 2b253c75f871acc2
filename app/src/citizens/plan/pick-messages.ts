import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Ord fra samtalen til planen',
  lead: (day: string) => `Samtalen den ${day}. Navne er byttet ud.`,
  ask: (name: string) =>
    `Spørg ${name}, før du tager ordene med. Alle, der arbejder med sagen, kan se planen.`,
  takesBack: (name: string) =>
    `Siger ${name} nej til samtalen, går linjen ud af kladden. Er planen besluttet, bliver linjen stående med dagen.`,
  citizen: (name: string) => `${name} siger`,
  worker: 'Du siger',
  other: 'En anden siger',
  words: 'Sådan skal det stå i planen',
  wordsHint: 'Kort det gerne af. Lad ordene være dem, der blev sagt.',
  part: 'Hvor skal det stå?',
  own: (name: string) => `Det er ${name}s egne ord`,
  ownHint: 'Tag krydset væk, hvis du har sagt det med dine egne.',
  save: 'Tag med i kladden',
  picked: (name: string) => `Det har ${name} valgt i samtaler`,
  pickedLine: (day: string) => `Noget fra samtalen den ${day}`,
  pickedOther: 'Noget fra en samtale, som en kollega har haft.',
  see: 'Se ordene, og tag dem med',
}

export const pickMessages: Messages<typeof da> = {
  da,
  en: {
    title: 'Words from the conversation into the plan',
    lead: (day) => `The conversation on ${day}. Names have been replaced.`,
    ask: (name) =>
      `Ask ${name} before you take the words along. All who work with the case can see the plan.`,
    takesBack: (name) =>
      `If ${name} says no to the conversation, the line leaves the draft. In a decided plan it stays with its day.`,
    citizen: (name) => `${name} says`,
    worker: 'You say',
    other: 'Somebody else says',
    words: 'As it will stand in the plan',
    wordsHint: 'Shorten it if you like. Let the words be those that were said.',
    part: 'Where will it stand?',
    own: (name) => `These are ${name}’s own words`,
    ownHint: 'Take the mark off if you have put it in yours.',
    save: 'Take it into the draft',
    picked: (name) => `What ${name} has chosen in conversations`,
    pickedLine: (day) => `Something from the conversation on ${day}`,
    pickedOther: 'Something from a conversation that a colleague held.',
    see: 'See the words, and take them along',
  },
}
