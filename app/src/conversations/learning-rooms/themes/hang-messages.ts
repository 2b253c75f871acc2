import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Det hænger her',
  whoSees: 'Stykker og bemærkninger ser kun de, der må se dem i forvejen. For andre hænger der ikke noget.',
  none: 'Her hænger ikke noget, som du kan se.',
  hang: 'Hæng noget på temaet',
  hangWhy: 'Et stykke, en bemærkning, eller hvad du selv ville prøve.',
  kinds: { passage: 'Et stykke', noticing: 'En bemærkning', experiment: 'Det ville jeg prøve' },
  by: (name: string, day: string) => (name ? `${name}, ${day}` : day),
  noticedAt: (turns: string, author: string | null) =>
    author === null ? `Din bemærkning, ${turns}` : author ? `${author}s bemærkning, ${turns}` : turns,
  takeOff: 'Tag det af',

  hangTitle: 'Hæng noget på temaet',
  hangLead: 'Det bliver stående, så temaet samler sig over tid. Du kan altid tage det af.',
  passages: 'Et stykke, du har',
  passagesWhy:
    'Det er kun en vej hen til stykket. Det åbner for dem, der har det, og ingen andre ser, at det hænger der.',
  noPassages: 'Du har ikke flere stykker at hænge på.',
  noticings: 'En bemærkning, du må læse',
  noticingsWhy: 'En, du ikke har delt, er det kun dig, der kan se.',
  noNoticings: 'Du har ikke flere bemærkninger at hænge på.',
  of: (name: string, day: string) => `${name}, ${day}`,
  yours: (day: string) => `Din egen, ${day}`,
  hangIt: 'Hæng på',
  see: 'Se',
  tried: 'Det, du selv ville prøve',
  triedWhy: 'Det, du skriver under “Det vil jeg prøve”, er kun dit. Her skriver du det, som andre må læse.',
  write: 'Skriv, hvad du ville prøve',
  begin: (words: string) => `Begynd med: “${words}”`,

  triedTitle: 'Hvad ville du prøve?',
  triedLead: 'De, der ser på tale sammen, kan læse det, med dit navn. Ingen leder kan.',
  triedHint: 'Skriv det, som andre må læse. Ingen borgeres navne.',
  triedWords: 'Det ville jeg prøve',
  send: 'Hæng det på',
  unchanged: 'Lad være',
}

export const hangMessages: Messages<typeof da> = {
  da,
  en: {
    title: 'What hangs here',
    whoSees:
      'Passages and noticings are seen only by those who may see them anyway. For others nothing hangs there.',
    none: 'Nothing hangs here that you can see.',
    hang: 'Hang something on the theme',
    hangWhy: 'A passage, a noticing, or what you yourself wanted to try.',
    kinds: { passage: 'A passage', noticing: 'A noticing', experiment: 'I wanted to try this' },
    by: (name, day) => (name ? `${name}, ${day}` : day),
    noticedAt: (turns, author) =>
      author === null ? `Your noticing, ${turns}` : author ? `${author}’s noticing, ${turns}` : turns,
    takeOff: 'Take it off',

    hangTitle: 'Hang something on the theme',
    hangLead: 'It stays, so that the theme gathers over time. You can always take it off.',
    passages: 'A passage that you have',
    passagesWhy:
      'It is only a way to the passage. It opens for those who have it, and nobody else sees that it hangs there.',
    noPassages: 'You have no more passages to hang.',
    noticings: 'A noticing that you may read',
    noticingsWhy: 'One that you have not shared can be seen by you alone.',
    noNoticings: 'You have no more noticings to hang.',
    of: (name, day) => `${name}, ${day}`,
    yours: (day) => `Your own, ${day}`,
    hangIt: 'Hang it',
    see: 'See',
    tried: 'What you yourself wanted to try',
    triedWhy:
      'What you write under “I want to try this” is yours alone. Here you write what others may read.',
    write: 'Write what you wanted to try',
    begin: (words) => `Begin with: “${words}”`,

    triedTitle: 'What did you want to try?',
    triedLead: 'Those who reflect together can read it, with your name. No leader can.',
    triedHint: 'Write what others may read. No citizens’ names.',
    triedWords: 'I wanted to try this',
    send: 'Hang it there',
    unchanged: 'Leave it',
  },
}

/** What is told once it is done. */
export const hangReceipts = {
  passage: {
    da: 'Stykket hænger på temaet. Det ser de, der har stykket, og ingen andre.',
    en: 'The passage hangs on the theme. Those who have the passage see it, and nobody else.',
  },
  noticing: {
    da: 'Bemærkningen hænger på temaet. Det ser de, der må læse den, og ingen andre.',
    en: 'The noticing hangs on the theme. Those who may read it see that, and nobody else.',
  },
  experiment: {
    da: 'Det hænger på temaet. De, der ser på tale sammen, kan læse det, og ingen leder.',
    en: 'It hangs on the theme. Those who reflect together can read it, and no leader.',
  },
  off: {
    da: 'Det er taget af temaet. Ingen kan se det der.',
    en: 'It is taken off the theme. Nobody can see it there.',
  },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const hangProblems = {
  noWords: { da: 'Skriv, hvad du ville prøve', en: 'Write what you wanted to try' },
} satisfies Record<string, Sentence>
