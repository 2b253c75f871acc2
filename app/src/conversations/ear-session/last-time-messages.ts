import { shortDate, type Messages, type Sentence } from '@lydhoer/words'

const da = {
  title: 'Siden sidst',
  yours: (day: Date) => `Det ville du prøve, skrev du ${shortDate('da', day)}. Kun du ser det.`,
  bring: 'Tag det med til de andre',
  howItWent: 'Skriv, hvordan det gik',
  brought: (name: string) => `${name} ville prøve`,
  takeBack: 'Tag det tilbage',
  broughtIt: 'Du har taget det med. Alle, der er med, ser det.',
  tookBack: 'Du har taget det tilbage. De andre ser det ikke mere.',
}

/** The words of what people wanted to try last time. */
export const lastTimeWords: Messages<typeof da> = {
  da,
  en: {
    title: 'Since last time',
    yours: (day) => `This you wanted to try, you wrote on ${shortDate('en', day)}. Only you see it.`,
    bring: 'Bring it to the others',
    howItWent: 'Write how it went',
    brought: (name) => `${name} wanted to try`,
    takeBack: 'Take it back',
    broughtIt: 'You have brought it. Everybody who takes part sees it.',
    tookBack: 'You have taken it back. The others no longer see it.',
  },
}

/** What is told after an act, in both languages. */
export const lastTimeReceipt = (word: 'broughtIt' | 'tookBack'): Sentence => ({
  da: da[word],
  en: lastTimeWords.en[word],
})
