import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  link: 'Lad en anden lede',
  title: 'Hvem skal lede jer?',
  lead: (name: string) => `Lige nu leder ${name}. Alle, der er med, ser, hvem der leder.`,
  to: 'Hvem leder herfra?',
  choose: 'Vælg en, der er med',
  save: 'Giv det videre',
  unchanged: 'Lad det være, som det er',
  done: (name: string) => `${name} leder nu. Alle, der er med, ser det.`,
}

/** The words of handing a session over to another who is in it. */
export const handOverWords: Messages<typeof da> = {
  da,
  en: {
    link: 'Let another lead',
    title: 'Who is to lead you?',
    lead: (name) => `Right now ${name} leads. Everybody who takes part sees who does.`,
    to: 'Who leads from here on?',
    choose: 'Choose somebody who takes part',
    save: 'Hand it over',
    unchanged: 'Leave it as it is',
    done: (name) => `${name} leads now. Everybody who takes part sees it.`,
  },
}

export const handOverProblems = {
  choose: { da: 'Vælg, hvem der leder herfra', en: 'Choose who leads from here on' },
  cannot: {
    da: 'Vælg en, der er med og stadig har stykket',
    en: 'Choose somebody who takes part and still has the passage',
  },
} satisfies Record<string, Sentence>

/** What is told once it is done, in both languages. */
export const handedOver = (name: string): Sentence => ({ da: da.done(name), en: handOverWords.en.done(name) })
