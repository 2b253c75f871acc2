import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  label: 'Det lægger jeg mærke til',
  atTurn: 'Ved hvilken tur?',
  wholePassage: 'Hele stykket',
  save: 'Gem',
  share: 'Del den',
  unshare: 'Tag den tilbage',
  remove: 'Slet bemærkningen',
  saved: 'Gemt. Kun du kan se det.',
  savedShared: 'Gemt. Alle, der har stykket, kan læse det.',
  shared: 'Delt. Alle, der har stykket, kan læse det.',
  takenBack: 'Taget tilbage. Kun du kan se det.',
  deleted: 'Bemærkningen er slettet. Ingen kan se den.',
  undo: 'Fortryd',
  asksAbout: (word: string) => `Du skriver “${word}”. Hvad er det i samtalen, der får dig til at tænke det?`,
  onlyYouSee: 'Kun du ser dette.',
}

export const words: Messages<typeof da> = {
  da,
  en: {
    label: 'What I notice',
    atTurn: 'At which turn?',
    wholePassage: 'The whole passage',
    save: 'Save',
    share: 'Share it',
    unshare: 'Take it back',
    remove: 'Delete the noticing',
    saved: 'Saved. Only you can see it.',
    savedShared: 'Saved. All who have the passage can read it.',
    shared: 'Shared. All who have the passage can read it.',
    takenBack: 'Taken back. Only you can see it.',
    deleted: 'The noticing has been deleted. Nobody can see it.',
    undo: 'Undo',
    asksAbout: (word) => `You write “${word}”. What in the conversation makes you think so?`,
    onlyYouSee: 'Only you see this.',
  },
}

/** The same in both languages, for a receipt. */
export const both = (word: 'saved' | 'savedShared' | 'shared' | 'takenBack' | 'deleted'): Sentence => ({
  da: da[word],
  en: words.en[word],
})

/** What is said of a noticing that cannot be kept. */
export const problems = {
  empty: { da: 'Skriv noget, før du gemmer', en: 'Write something before you save' },
  wordsMoved: {
    da: 'De valgte ord står ikke længere i turen. Vælg dem igen.',
    en: 'The chosen words are no longer in the turn. Choose them again.',
  },
} satisfies Record<string, Sentence>
