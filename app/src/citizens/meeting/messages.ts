import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  word: 'Møde',
  title: (name: string) => `Mødet med ${name}`,
  heldTitle: (day: string, name: string) => `Mødet ${day} med ${name}`,
  paperTitle: (name: string) => `Ark til mødet med ${name}`,
  correctTitle: (name: string) => `Ret en linje fra mødet med ${name}`,
  planned: (when: string) => `Det næste møde er ${when}.`,
  noPlan: 'Der er ikke planlagt et møde. I kan godt holde et nu.',
  begin: 'Begynd mødet',
  beginNow: 'Begynd et møde nu',
  planStays: 'Det planlagte møde står ved magt.',
  turn: 'Vend skærmen, så I begge kan se den. Her står ikke andet, end hvad I begge må læse.',
  goesOn: (time: string) => `I taler sammen nu. Mødet begyndte kl. ${time}.`,
  wants: (name: string) => `Det vil ${name} tale om`,
  wantsNone: 'Intet endnu. Så laver I dagsordenen sammen nu.',
  takeNow: 'Tag den nu',
  takeNowNamed: (words: string) => `Tag den nu: ${words}`,
  came: { takenUp: 'Talt om', changed: 'Ændret', saidNo: 'Nej, fordi …' },
  answer: 'Dine ord til det',
  answerHint: 'Kan være tomt. Ved et nej skriver du hvorfor. Linjen selv bliver, som den er sagt.',
  nextTime: 'Næste gang',
  agree: 'Enige om det',
  disagree: 'Ikke enige om det',
  undoAnswer: 'Fortryd',
  undoNamed: (words: string) => `Fortryd svaret på: ${words}`,
  whoIsHere: 'Er der andre med i dag?',
  hereToo: (who: string) => `Med i dag: ${who}`,
  saveTable: 'Gem',
  addLine: 'Skriv en ny linje på dagsordenen',
  newLine: 'Hvad er der mere at tale om?',
  newLineHint: (name: string) => `Skriv det, som ${name} siger det.`,
  asCitizens: (name: string) => `Skriv det som ${name}s`,
  asLaws: 'Skriv det som lovens',
  end: 'Slut mødet',
  endLead: 'Så lukkes de to lister, og I kan begge se dem bagefter.',
  endCarries: (n: number) =>
    n === 1
      ? 'Én linje er ikke nået. Den står øverst næste gang.'
      : `${n} linjer er ikke nået. De står øverst næste gang.`,
  paper: 'Skriv ud til papir',
  paperWhy: 'Dagsordenen og de to lister, til at skrive på.',
  paperLead: 'Til jer, der skriver i hånden. Skriv siden ud.',
  date: 'Dato',
  whoAndWhen: 'Hvad, hvem gør det, og hvornår?',
  writePlan: 'Skriv planen',
  writePlanWhy: 'Det, I er enige om, er klar til den.',
  nextPrepared: 'Hvordan skal det næste møde forberedes?',
  waits: {
    goesOn: (name: string) => `Gå tilbage til mødet med ${name}`,
    since: (time: string) => `Det begyndte kl. ${time}. Når det er slut, kan I begge se listerne.`,
    said: (name: string) => `${name} sagde et ord om jeres møde`,
  },
}

const en: typeof da = {
  word: 'Meeting',
  title: (name) => `The meeting with ${name}`,
  heldTitle: (day, name) => `The meeting on ${day} with ${name}`,
  paperTitle: (name) => `A sheet for the meeting with ${name}`,
  correctTitle: (name) => `Correct a line from the meeting with ${name}`,
  planned: (when) => `The next meeting is ${when}.`,
  noPlan: 'No meeting is planned. You can hold one now.',
  begin: 'Begin the meeting',
  beginNow: 'Begin a meeting now',
  planStays: 'The meeting that is planned stays planned.',
  turn: 'Turn the screen so that both of you can see it. Nothing stands here but what both may read.',
  goesOn: (time) => `You are talking now. The meeting began at ${time}.`,
  wants: (name) => `What ${name} wants to talk about`,
  wantsNone: 'Nothing yet. Then you make the agenda together now.',
  takeNow: 'Take it now',
  takeNowNamed: (words) => `Take it now: ${words}`,
  came: { takenUp: 'Talked about', changed: 'Changed', saidNo: 'No, because …' },
  answer: 'Your words to it',
  answerHint: 'May be empty. With a no you write why. The line itself stays as it was said.',
  nextTime: 'Next time',
  agree: 'Agreed on it',
  disagree: 'Not agreed on it',
  undoAnswer: 'Undo',
  undoNamed: (words) => `Undo the answer to: ${words}`,
  whoIsHere: 'Is anybody else here today?',
  hereToo: (who) => `Here today: ${who}`,
  saveTable: 'Save',
  addLine: 'Write a new line on the agenda',
  newLine: 'What more is there to talk about?',
  newLineHint: (name) => `Write it as ${name} says it.`,
  asCitizens: (name) => `Write it as ${name}’s`,
  asLaws: 'Write it as the law’s',
  end: 'End the meeting',
  endLead: 'Then the two lists are closed, and both of you can see them afterwards.',
  endCarries: (n) =>
    n === 1
      ? 'One line was not reached. It stands first next time.'
      : `${n} lines were not reached. They stand first next time.`,
  paper: 'Print on paper',
  paperWhy: 'The agenda and the two lists, to write on.',
  paperLead: 'For those who write by hand. Print the page.',
  date: 'Date',
  whoAndWhen: 'What, who does it, and when?',
  writePlan: 'Write the plan',
  writePlanWhy: 'What you agree on is ready for it.',
  nextPrepared: 'How shall the next meeting be prepared?',
  waits: {
    goesOn: (name) => `Go back to the meeting with ${name}`,
    since: (time) => `It began at ${time}. When it has ended, both of you can see the lists.`,
    said: (name) => `${name} said a word about your meeting`,
  },
}
export const messages: Messages<typeof da> = { da, en }

/** What one is told after an act. */
export const workerReceipts = {
  begun: {
    da: 'Mødet er i gang. I kan begge skrive på listerne.',
    en: 'The meeting goes on. Both of you can write on the lists.',
  },
  answered: {
    da: 'Det står ved linjen. I kan begge se det.',
    en: 'It stands at the line. Both of you can see it.',
  },
  openAgain: { da: 'Linjen står åben igen.', en: 'The line stands open again.' },
  lineAdded: {
    da: 'Linjen står på dagsordenen. I kan begge se den.',
    en: 'The line is on the agenda. Both of you can see it.',
  },
  seated: {
    da: 'Det står ved mødet, hvem der er med.',
    en: 'It stands at the meeting who is here.',
  },
  ended: {
    da: 'Mødet er slut. I kan begge se listerne her.',
    en: 'The meeting has ended. Both of you can see the lists here.',
  },
} as const satisfies Record<string, Sentence>

export const workerProblems = {
  hasBegunWriting: {
    da: 'Der er skrevet noget ved mødet. Slut det i stedet.',
    en: 'Something has been written at the meeting. End it instead.',
  },
} as const satisfies Record<string, Sentence>
