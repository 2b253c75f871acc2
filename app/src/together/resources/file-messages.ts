import type { Messages, Sentence } from '@lydhoer/words'
import type { Problem } from '../../shared/request/errors.ts'

/** Twenty minutes of talk in a good sound are some 30 MB. */
export const mostMegabytes = 100

const da = {
  title: 'Læg en fil ved',
  lead: 'Én fil: en PDF, et Word-dokument eller lyd.',
  file: 'Filen',
  fileHint: `PDF, Word (.docx) eller lyd (mp3, m4a, ogg, wav). Højst ${mostMegabytes} MB. Billeder kan ikke ligge her alene endnu: Læg dem i en PDF.`,
  before:
    'Se filen igennem først: Lydhør læser ikke, hvad der står i den. Der må ikke stå navne på borgere i den, eller høres borgere, som ikke har sagt ja.',
  replaces: (name: string) => `Den kommer i stedet for ${name}, som så ikke kan hentes igen.`,
  save: 'Læg den ved',
  sending: 'Sender',
  lost: 'Forbindelsen blev afbrudt. Intet er gemt. Prøv igen.',
  link: 'Læg en fil ved',
  another: 'Læg en anden fil ved',
  get: (name: string, size: string) => `Hent ${name} (${size})`,
  takeAway: 'Tag filen væk',
  takeAwayHint: 'Så er den væk og kan ikke hentes igen.',
  fileName: 'materiale',
  leave: 'Lad det være',
  after: 'Det er en fil, som jeg lægger ved bagefter',
  onPaper: (name: string) => `En fil ligger ved i Lydhør: ${name}`,
}

export const fileMessages: Messages<typeof da> = {
  da,
  en: {
    title: 'Put a file by it',
    lead: 'One file: a PDF, a Word document or sound.',
    file: 'The file',
    fileHint: `PDF, Word (.docx) or sound (mp3, m4a, ogg, wav). At most ${mostMegabytes} MB. Pictures cannot lie here alone yet: put them in a PDF.`,
    before:
      'Look the file through first: Lydhør does not read what stands in it. It must hold no names of citizens, and no citizen may be heard in it who has not said yes.',
    replaces: (name) => `It comes in the place of ${name}, which cannot be got again then.`,
    save: 'Put it there',
    sending: 'Sending',
    lost: 'The connection broke. Nothing is kept. Try again.',
    link: 'Put a file by it',
    another: 'Put another file by it',
    get: (name, size) => `Get ${name} (${size})`,
    takeAway: 'Take the file away',
    takeAwayHint: 'Then it is gone and cannot be got again.',
    fileName: 'resource',
    leave: 'Leave it',
    after: 'It is a file, which I put by it afterwards',
    onPaper: (name) => `A file lies by it in Lydhør: ${name}`,
  },
}

export const fileReceipts = {
  laid: {
    da: 'Filen ligger ved nu. Alle i huset kan hente den.',
    en: 'The file lies there now. Everybody in the house can get it.',
  },
  takenAway: {
    da: 'Filen er taget væk og slettet. Ingen kan hente den.',
    en: 'The file is taken away and deleted. Nobody can get it.',
  },
} satisfies Record<string, Sentence>

const atFile = (what: Sentence): Problem => ({ field: 'file', what })

export const fileProblems = {
  nothing: atFile({ da: 'Vælg en fil', en: 'Choose a file' }),
  empty: atFile({ da: 'Filen er tom', en: 'The file is empty' }),
  tooLarge: atFile({
    da: `Filen fylder mere end ${mostMegabytes} MB`,
    en: `The file is larger than ${mostMegabytes} MB`,
  }),
  otherKind: atFile({
    da: 'Den slags fil kan ikke ligge her. Vælg en PDF, et Word-dokument (.docx) eller lyd',
    en: 'That kind of file cannot lie here. Choose a PDF, a Word document (.docx) or sound',
  }),
}
