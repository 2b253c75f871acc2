import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Skemaet for MeMo',
  lead: 'Det, en besked til Digital Post bliver prøvet mod.',
  what: 'MeMo er formen for beskeder i Digital Post. Det officielle skema (XSD) følger ikke med Lydhør, og Lydhør henter intet. Har kommunen det, kan I lægge det ind her, én fil ad gangen.',
  none: 'Der er ikke lagt noget skema ind. Beskeder følger de offentlige eksempler i navne og rækkefølge, og mere er ikke prøvet.',
  usable: 'Skemaet kan bruges. En besked, der ikke følger det, kommer ikke ud som fil.',
  leftOut: (count: number) =>
    count === 1
      ? 'Én regel i skemaet bliver ikke prøvet: den slags er XSD 1.1, som prøven ikke kender.'
      : `${count} regler i skemaet bliver ikke prøvet: den slags er XSD 1.1, som prøven ikke kender.`,
  notTried: 'Om Digital Post tager imod beskeden, ved I først, når I har prøvet det i jeres testsystem.',
  lacking: (names: string) =>
    `Skemaet henviser til ${names}. Læg også det ind. Til da kan ingen MeMo-besked hentes.`,
  unusable: (what: string) =>
    `${what}. Tag filen ud, eller læg en anden ind. Til da kan ingen MeMo-besked hentes.`,
  files: 'Det er lagt ind',
  signs: (count: number) => `${count} tegn`,
  away: (name: string) => `Tag ${name} ud`,
  takeOut: 'Tag den ud',
  add: 'Læg en fil ind',
  name: 'Filens navn',
  nameHint: 'Som andre filer i skemaet kalder den: MeMo_core.xsd. En fil med samme navn bliver skiftet ud.',
  text: 'Filens indhold',
  textHint: 'Åbn filen som tekst, og sæt det hele ind.',
  save: 'Læg filen ind',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'The schema of MeMo',
    lead: 'What a message for Digital Post is checked by.',
    what: 'MeMo is the form of messages in Digital Post. The official schema (XSD) does not come with Lydhør, and Lydhør fetches nothing. If the municipality has it, you can put it in here, one file at a time.',
    none: 'No schema has been put in. Messages follow the public examples in names and order, and nothing more has been checked.',
    usable: 'The schema can be used. A message that does not follow it does not come out as a file.',
    leftOut: (count) =>
      count === 1
        ? 'One rule of the schema is not checked: that kind is XSD 1.1, which the checker does not know.'
        : `${count} rules of the schema are not checked: that kind is XSD 1.1, which the checker does not know.`,
    notTried: 'Whether Digital Post takes the message you know when you have tried it in your test system.',
    lacking: (names) =>
      `The schema refers to ${names}. Put that in too. Until then no MeMo message can be had.`,
    unusable: (what) =>
      `${what}. Take the file out, or put another in. Until then no MeMo message can be had.`,
    files: 'This is put in',
    signs: (count) => `${count} characters`,
    away: (name) => `Take ${name} out`,
    takeOut: 'Take it out',
    add: 'Put a file in',
    name: 'The file’s name',
    nameHint: 'As other files of the schema call it: MeMo_core.xsd. A file of the same name gives way to it.',
    text: 'What is in the file',
    textHint: 'Open the file as text, and put all of it in.',
    save: 'Put the file in',
  },
}

export const problems = {
  badName: {
    da: 'Skriv filens navn med bogstaver, tal, punktum og streger. Det ender på .xsd',
    en: 'Write the file’s name in letters, digits, full stops and dashes. It ends with .xsd',
  },
  noText: {
    da: 'Sæt det ind, der står i filen. Der er plads til 600.000 tegn',
    en: 'Put in what is in the file. There is room for 600,000 characters',
  },
  full: { da: 'Der er lagt 20 filer ind. Tag en ud først', en: '20 files are put in. Take one out first' },
} satisfies Record<string, Sentence>

/** Why a message does not come out as a file. */
export const notOut = {
  breaks: (says: string): Sentence => ({
    da: `Beskeden følger ikke det skema for MeMo, kommunen har lagt ind. Prøven siger på engelsk: ${says}`,
    en: `The message does not follow the schema of MeMo that the municipality put in. The checker says: ${says}`,
  }),
  unchecked: {
    da: 'Det skema for MeMo, kommunen har lagt ind, kan ikke bruges. Se hvorfor på siden “Skemaet for MeMo”',
    en: 'The schema of MeMo that the municipality put in cannot be used. See why on the page “The schema of MeMo”',
  },
}

export const receipts = {
  takenIn: { da: 'Filen er lagt ind.', en: 'The file is put in.' },
  takenAway: { da: 'Filen er taget ud.', en: 'The file is taken out.' },
} satisfies Record<string, Sentence>
