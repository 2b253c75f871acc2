import { longDate, type Messages, type Sentence } from '@lydhoer/words'

const da = {
  say: 'Sig tak',
  title: (name: string) => `Sig tak til ${name}`,
  lead: 'Et par ord om noget, der var godt for dig. Et møde, et spørgsmål, en kop kaffe.',
  words: (name: string) => `Hvad vil du takke ${name} for?`,
  send: 'Sig tak',
  written: 'Det har du skrevet før',
  toYou: 'Tak til dig',
  from: (name: string, day: Date) => `${name}, ${longDate('da', day)}`,
  remove: 'Slet',
  said: 'Du har sagt tak. Kun I to kan læse det.',
  removed: 'Det er slettet. Ingen af jer kan læse det mere.',
  news: (name: string) => `${name} har skrevet tak til dig`,
}

/** The words of thanks. */
export const thanksWords: Messages<typeof da> = {
  da,
  en: {
    say: 'Say thank you',
    title: (name) => `Say thank you to ${name}`,
    lead: 'A few words on something that was good for you. A meeting, a question, a cup of coffee.',
    words: (name) => `What do you want to thank ${name} for?`,
    send: 'Say thank you',
    written: 'You have written before',
    toYou: 'Thanks to you',
    from: (name, day) => `${name}, ${longDate('en', day)}`,
    remove: 'Delete',
    said: 'You have said thank you. Only the two of you can read it.',
    removed: 'It is deleted. Neither of you can read it any more.',
    news: (name) => `${name} has written thanks to you`,
  },
}

export const thanksProblems = {
  noWords: { da: 'Skriv et par ord', en: 'Write a few words' },
} satisfies Record<string, Sentence>

/** What is told after an act, in both languages. */
export const thanksReceipt = (word: 'said' | 'removed'): Sentence => ({
  da: da[word],
  en: thanksWords.en[word],
})
