import type { Messages } from '@lydhoer/words'

const da = {
  title: (name: string) => `Tag “${name}” ud`,
  lead: (number: number) => `Udgave ${number} som fil. Lydhør sender den ikke.`,
  what: 'Du får en fil og lægger den selv, hvor den skal sendes fra. Det, du skriver her, bliver ikke gemt.',
  fields: 'Udfyld felterne',
  fieldsHint:
    'Det, du lader stå tomt, står i filen som felt: {fornavn}. Så kan et andet system fylde det ud.',
  example: (example: string) => `For eksempel “${example}”`,
  format: 'Hvilken slags fil?',
  pdf: 'PDF, som også kan læses op',
  word: 'Word (.docx), som kan rettes',
  memo: 'MeMo, en besked til Digital Post (XML)',
  forMemo: 'Det, der skal til en besked i Digital Post (MeMo)',
  memoHint:
    'Filen følger de offentlige eksempler på MeMo 1.2 i navne og rækkefølge. Den er ikke prøvet mod det officielle skema, som vi ikke har kunnet få. Prøv den i jeres testsystem, før I sender noget med den.',
  memoChecked:
    'Filen bliver prøvet mod det skema, kommunen har lagt ind, før du får den. Prøv den også i jeres testsystem, før I sender noget med den.',
  schema: 'Se skemaet',
  label: 'Hvad skal beskeden hedde?',
  labelHint: 'Det ser borgeren på listen i Digital Post.',
  senderLabel: 'Afsender',
  cvr: 'Kommunens CVR-nummer',
  recipientCpr: 'Borgerens CPR-nummer',
  recipientHint: 'Ti cifre. Det står kun i filen. Pas på den.',
  take: 'Hent filen',
  unchanged: 'Lad det være',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: (name) => `Take “${name}” out`,
    lead: (number) => `Version ${number} as a file. Lydhør does not send it.`,
    what: 'You get a file and put it yourself where it is to be sent from. What you write here is not kept.',
    fields: 'Fill in the fields',
    fieldsHint:
      'What you leave empty stands in the file as a field: {fornavn}. Another system can then fill it in.',
    example: (example) => `For example “${example}”`,
    format: 'Which kind of file?',
    pdf: 'PDF, which can be read aloud too',
    word: 'Word (.docx), which can be changed',
    memo: 'MeMo, a message for Digital Post (XML)',
    forMemo: 'What a message in Digital Post (MeMo) needs',
    memoHint:
      'The file follows the public examples of MeMo 1.2 in names and order. It has not been tried against the official schema, which could not be had. Try it in your test system before you send anything with it.',
    memoChecked:
      'The file is checked by the schema that the municipality put in before you get it. Try it in your test system too before you send anything with it.',
    schema: 'See the schema',
    label: 'What is the message called?',
    labelHint: 'The citizen sees it in the list in Digital Post.',
    senderLabel: 'Sender',
    cvr: 'The municipality’s CVR number',
    recipientCpr: 'The citizen’s CPR number',
    recipientHint: 'Ten digits. It stands in the file alone. Take care of it.',
    take: 'Get the file',
    unchanged: 'Leave it',
  },
}

export const problems = {
  noFormat: { da: 'Vælg, hvilken slags fil', en: 'Choose which kind of file' },
  fillIn: (name: string) => ({
    da: `Udfyld {${name}}: en besked til Digital Post kan ikke have tomme felter`,
    en: `Fill in {${name}}: a message for Digital Post cannot have empty fields`,
  }),
}
