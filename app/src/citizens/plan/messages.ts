import type { Messages, Sentence } from '@lydhoer/words'
import type { Part } from './lines.ts'

export const receipts = {
  begun: (name: string): Sentence => ({
    da: `Kladden er begyndt. ${name} og de, der arbejder med sagen, kan se den.`,
    en: `The draft is begun. ${name} and those who work with the case can see it.`,
  }),
  saved: (name: string): Sentence => ({
    da: `Gemt i kladden. ${name} kan se det.`,
    en: `Saved in the draft. ${name} can see it.`,
  }),
  out: (name: string): Sentence => ({
    da: `Linjen er taget ud. Når planen er besluttet, kan ${name} se, at den er det.`,
    en: `The line is taken out. Once the plan is decided, ${name} can see that it is.`,
  }),
  in: (name: string): Sentence => ({
    da: `Linjen er med igen. ${name} kan se den.`,
    en: `The line is back. ${name} can see it.`,
  }),
  off: {
    da: 'Linjen er slettet fra kladden. Ingen kan se den.',
    en: 'The line is deleted from the draft. Nobody can see it.',
  },
  moved: (name: string): Sentence => ({
    da: `Linjen er flyttet op. ${name} kan se det.`,
    en: `The line is moved up. ${name} can see it.`,
  }),
  decided: (name: string): Sentence => ({
    da: `Planen gælder fra nu, og ${name} kan se den. Er noget forkert, så skriv en ny. Den gamle bliver stående.`,
    en: `The plan holds from now, and ${name} can see it. If something is wrong, write a new one. The old one stays.`,
  }),
  thrown: {
    da: 'Kladden er kasseret. Ingen kan se den.',
    en: 'The draft is thrown away. Nobody can see it.',
  },
  done: (name: string): Sentence => ({ da: `Gjort. ${name} kan se det.`, en: `Done. ${name} can see it.` }),
  notDone: (name: string): Sentence => ({
    da: `Ikke gjort endnu. ${name} kan se det.`,
    en: `Not done yet. ${name} can see it.`,
  }),
  notMine: (name: string): Sentence => ({
    da: `Det er sagt, at løftet ikke er dit. Den, der skrev planen, finder ud af det. ${name} kan se det.`,
    en: `It is said that the promise is not yours. Whoever wrote the plan finds out. ${name} can see it.`,
  }),
  mine: (name: string): Sentence => ({
    da: `Løftet er dit. ${name} kan se det.`,
    en: `The promise is yours. ${name} can see it.`,
  }),
  talked: (name: string): Sentence => ({
    da: `I har talt om det. Nejet bliver stående med dagen, og ${name} kan se det.`,
    en: `You have talked about it. The no stays with the day, and ${name} can see it.`,
  }),
  notTalked: (name: string): Sentence => ({
    da: `I har ikke talt om det endnu. ${name} kan se det.`,
    en: `You have not talked about it yet. ${name} can see it.`,
  }),
} as const

export const problems = {
  empty: { da: 'Skriv, hvad der skal stå på linjen', en: 'Write what the line is to say' },
  noRule: { da: 'Vælg en regel', en: 'Choose a rule' },
  notWithThem: {
    da: 'Vælg en, der arbejder sammen med borgeren i dag',
    en: 'Choose somebody who works with the citizen today',
  },
  noOther: { da: 'Skriv, hvem der gør det', en: 'Write who does it' },
  badDay: { da: 'Vælg en dag, eller lad feltet være tomt', en: 'Choose a day, or leave the field empty' },
  badOrigin: { da: 'Vælg, hvor linjen kommer fra', en: 'Choose where the line comes from' },
  noWhy: (name: string): Sentence => ({
    da: `Skriv kort, hvad der er nyt, og hvorfor. ${name} ser det øverst`,
    en: `Write briefly what is new, and why. ${name} sees it at the top`,
  }),
  nothing: {
    da: 'Der står ikke noget i planen endnu. Skriv mindst én linje',
    en: 'Nothing stands in the plan yet. Write one line at least',
  },
  tooManyLines: {
    da: 'Teksten bliver til for mange linjer. Sæt en del af den ind ad gangen, højst 60 linjer',
    en: 'The text becomes too many lines. Put in a part of it at a time, 60 lines at most',
  },
  tooLongLine: {
    da: 'En af linjerne er for lang. Sæt et punktum, eller del den i to',
    en: 'One of the lines is too long. Put a full stop, or make it two',
  },
  noText: { da: 'Sæt den gamle plan ind', en: 'Put the old plan in' },
} as const

/** Of whom something is: «Sifs», «Dennis’». */
export const whose = (name: string) => (/[sxz]$/i.test(name) ? `${name}’` : `${name}s`)

const da = {
  word: 'Plan',
  title: (name: string) => `${whose(name)} plan`,
  titleOf: (name: string, day: string) => `${whose(name)} plan fra ${day}`,
  decided: (day: string) => `Planen, som den står siden ${day}`,
  none: (name: string) =>
    `${name} har ingen plan endnu. Begynd med det, ${name} selv siger. Det hele behøver ikke stå der første gang.`,
  begin: 'Skriv en plan sammen',
  beginNew: 'Skriv en ny plan sammen',
  beginHint: (name: string) =>
    `Kladden begynder med den plan, der gælder, og det, der står fra jeres sidste møde. ${name} kan se den imens.`,
  goOn: 'Skriv videre på kladden',
  parts: (name: string): Record<Part, string> => ({
    own: `Det siger ${name}`,
    goal: `Det vil ${name} gerne`,
    agreed: 'Det er I enige om',
    notAgreed: 'Det er I ikke enige om',
    law: 'Det kræver loven',
    rule: 'Regler, der gælder, og undtagelser',
  }),
  lawNote: (name: string) => `Lovens mål står for sig selv, så det ikke ligner ${whose(name)}.`,
  nothingAgreed: 'Her står ingen aftaler. Det kan være helt rigtigt.',
  does: {
    who: (name: string) => `Det gør ${name}.`,
    by: (day: string) => `inden ${day}`,
    promised: (day: string) => `lovet til ${day}`,
    until: (day: string) => `til ${day}`,
    somebody: 'en fra kommunen',
  },
  notDone: (name: string) => `Ikke gjort endnu. Det kan ${name} også se.`,
  done: (day: string) => `gjort ${day}`,
  markDone: 'Gjort',
  markDoneOf: (words: string) => `Gjort: ${words}`,
  markNotDone: 'Alligevel ikke gjort',
  notMine: 'Det løfte er ikke mit',
  notMineOf: (words: string) => `Det løfte er ikke mit: ${words}`,
  mine: 'Løftet er mit alligevel',
  isNotMine: (who: string, writer: string) =>
    `${who} siger, at løftet ikke er ${whose(who)}. ${writer} finder ud af, hvem der gør det.`,
  from: {
    agenda: (day: string) => `Fra dagsordenen ${day}.`,
    conversation: (day: string) => `Fra en samtale ${day}.`,
    meeting: (day: string) => `Fra mødet ${day}.`,
    network: (day: string, whom: string) =>
      whom === '' ? `Fra et netværksmøde ${day}.` : `Fra et netværksmøde ${day} med ${whom}.`,
    system: 'Kom fra kommunen.',
    see: { conversation: 'Se samtalen', place: 'Se stedet i samtalen', meeting: 'Se mødet' },
  },
  own: (name: string) => `${whose(name)} ord.`,
  notOwn: (name: string) => `Ingen har sagt det med ${whose(name)} ord.`,
  applies: (name: string) => `Reglen gælder: ${name}.`,
  spared: (name: string, until: string | null) =>
    until ? `Undtaget til og med ${until}: ${name}.` : `Undtaget: ${name}.`,
  whichRule: 'Hvad siger reglen?',
  ruleOver: (day: string) => `Reglen holdt op med at gælde den ${day}. Skal linjen tages ud?`,
  because: (words: string) => `Fordi: ${words}`,
  saidNo: (name: string, day: string) =>
    `${name} sagde nej den ${day}. Linjen gælder ikke, før I har talt om den.`,
  saidYes: (name: string) => `${name} har sagt ja.`,
  talked: (name: string, day: string) => `${name} sagde nej. I talte om det den ${day}.`,
  talk: 'Vi har talt om det',
  notTalk: 'Vi har alligevel ikke talt om det',
  talkOf: (words: string) => `Vi har talt om det: ${words}`,
  wholeYes: (name: string, day: string) => `${name} sagde ja til planen den ${day}.`,
  wholeNo: (name: string, day: string) => `${name} sagde nej til planen den ${day}. Tal om den, når I mødes.`,
  noAnswer: (name: string) => `${name} har ikke svaret. Det behøver ${name} ikke.`,
  waiting: (name: string) => `Det venter ${name} på`,
  isNew: (day: string) => `Nyt siden ${day}`,
  seeChanges: 'Se de to planer ved siden af hinanden',
  versions: 'Tidligere planer',
  versionsNote: 'Alle planer bliver gemt med svarene.',
  asText: 'Tekst til fagsystemet',
  print: 'Planen som PDF',
  kept: (day: string, because: string) =>
    `Planen bliver gemt til ${day}, og længere, hvis den stadig gælder. ${because}`,
  notKept: 'Kommunen har ikke besluttet, hvor længe planer bliver gemt. Indtil da bliver de ikke slettet.',
  oldNote: 'Det her er en tidligere plan. Den gælder ikke mere.',
  newer: 'Se den plan, der gælder nu',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    word: 'Plan',
    title: (name) => `${name}’s plan`,
    titleOf: (name, day) => `${name}’s plan from ${day}`,
    decided: (day) => `The plan as it stands since ${day}`,
    none: (name) =>
      `${name} has no plan yet. Begin with what ${name} says. Not everything need stand there the first time.`,
    begin: 'Write a plan together',
    beginNew: 'Write a new plan together',
    beginHint: (name) =>
      `The draft begins with the plan that holds, and with what stands from your last meeting. ${name} can see it meanwhile.`,
    goOn: 'Go on with the draft',
    parts: (name) => ({
      own: `What ${name} says`,
      goal: `What ${name} wants`,
      agreed: 'What you agree on',
      notAgreed: 'What you do not agree on',
      law: 'What the law demands',
      rule: 'Rules that apply, and exemptions',
    }),
    lawNote: (name) => `The law’s goal stands by itself, so that it is not taken for ${name}’s.`,
    nothingAgreed: 'No agreements stand here. That may be just right.',
    does: {
      who: (name) => `${name} does it.`,
      by: (day) => `by ${day}`,
      promised: (day) => `promised by ${day}`,
      until: (day) => `until ${day}`,
      somebody: 'somebody from the municipality',
    },
    notDone: (name) => `Not done yet. ${name} can see that too.`,
    done: (day) => `done ${day}`,
    markDone: 'Done',
    markDoneOf: (words) => `Done: ${words}`,
    markNotDone: 'Not done after all',
    notMine: 'That promise is not mine',
    notMineOf: (words) => `That promise is not mine: ${words}`,
    mine: 'The promise is mine after all',
    isNotMine: (who, writer) =>
      `${who} says that the promise is not theirs. ${writer} finds out who does it.`,
    from: {
      agenda: (day) => `From the agenda of ${day}.`,
      conversation: (day) => `From a conversation on ${day}.`,
      meeting: (day) => `From the meeting on ${day}.`,
      network: (day, whom) =>
        whom === '' ? `From a network meeting on ${day}.` : `From a network meeting on ${day} with ${whom}.`,
      system: 'It came from the municipality.',
      see: { conversation: 'See the conversation', place: 'See the place in it', meeting: 'See the meeting' },
    },
    own: (name) => `${name}’s words.`,
    notOwn: (name) => `Nobody has said it in ${name}’s words.`,
    applies: (name) => `The rule applies: ${name}.`,
    spared: (name, until) => (until ? `Exempt until ${until}: ${name}.` : `Exempt: ${name}.`),
    whichRule: 'What does the rule say?',
    ruleOver: (day) => `The rule ceased to hold on ${day}. Should the line be taken out?`,
    because: (words) => `Because: ${words}`,
    saidNo: (name, day) =>
      `${name} said no on ${day}. The line does not hold until you have talked about it.`,
    saidYes: (name) => `${name} has said yes.`,
    talked: (name, day) => `${name} said no. You talked about it on ${day}.`,
    talk: 'We have talked about it',
    notTalk: 'We have not talked about it after all',
    talkOf: (words) => `We have talked about it: ${words}`,
    wholeYes: (name, day) => `${name} said yes to the plan on ${day}.`,
    wholeNo: (name, day) => `${name} said no to the plan on ${day}. Talk about it when you meet.`,
    noAnswer: (name) => `${name} has not answered, and need not.`,
    waiting: (name) => `What ${name} waits for`,
    isNew: (day) => `New since ${day}`,
    seeChanges: 'See the two plans side by side',
    versions: 'Earlier plans',
    versionsNote: 'All plans are kept with the answers.',
    asText: 'Text for the case system',
    print: 'The plan as PDF',
    kept: (day, because) => `The plan is kept until ${day}, and longer if it still holds. ${because}`,
    notKept: 'The municipality has not decided how long plans are kept. Until then they are not deleted.',
    oldNote: 'This is an earlier plan. It does not hold any more.',
    newer: 'See the plan that holds now',
  },
}
