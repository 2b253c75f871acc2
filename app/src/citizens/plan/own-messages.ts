import { inTongues, sentencesIn, type Messages } from '@lydhoer/words'
import type { Part } from './lines.ts'
import { ar } from './own-messages.ar.ts'
import { easy } from './own-messages.easy.ts'
import { uk } from './own-messages.uk.ts'

/** What is told to the citizen once they have answered. */
export const ownReceipts = sentencesIn(
  {
    yes: {
      da: 'Dit ja er gemt. Du og de, der arbejder med din sag, ser det.',
      en: 'Your yes is saved. You and those who work with your case see it.',
    },
    no: {
      da: 'Dit nej er gemt. De, der arbejder med din sag, ser det.',
      en: 'Your no is saved. Those who work with your case see it.',
    },
    undone: {
      da: 'Det er taget tilbage. De, der arbejder med din sag, ser det.',
      en: 'It is taken back. Those who work with your case see it.',
    },
    words: {
      da: 'Dine ord er gemt. De, der arbejder med din sag, ser dem.',
      en: 'Your words are saved. Those who work with your case see them.',
    },
  },
  {
    easy: easy.ownReceipts,
    ar: ar.ownReceipts,
    uk: uk.ownReceipts,
  },
)

export const ownProblems = sentencesIn(
  {
    noWords: { da: 'Skriv et par ord, eller gå tilbage', en: 'Write a few words, or go back' },
  },
  {
    easy: easy.ownProblems,
    ar: ar.ownProblems,
    uk: uk.ownProblems,
  },
)

const da = {
  /** What the page is good for, on the citizen's first page. */
  ownLead: 'Det, du har sagt, og det, vi er enige om.',
  title: 'Min plan',
  decided: (day: string) => `Planen er fra den ${day}.`,
  draftTitle: 'Et udkast til din plan',
  draftNote: 'Det her er et udkast. Det gælder ikke endnu.',
  oldTitle: (day: string) => `Planen fra den ${day}`,
  oldNote: 'Det her er en gammel plan. Den gælder ikke mere.',
  none: 'Du har ingen plan endnu. Den laver I sammen, når I mødes. Du skal ikke gøre noget.',
  drafting: 'Der er et udkast til en ny plan. Det gælder ikke endnu.',
  seeDraft: 'Se udkastet',
  parts: {
    own: 'Det har du sagt',
    goal: 'Det vil du gerne',
    agreed: 'Det er vi enige om',
    notAgreed: 'Det er vi ikke enige om',
    law: 'Det beder loven om',
    rule: 'Regler for dig',
  } as Record<Part, string>,
  lawNote: 'Det er lovens ord, og de kom fra kommunen. Det er ikke dine ord.',
  notAgreedNote: 'I ser det ikke ens. I taler om det igen.',
  nothingAgreed: 'I har ikke aftalt noget endnu. Det er helt i orden.',
  does: {
    you: (by: string | null) => (by ? `Det gør du. Senest den ${by}.` : 'Det gør du.'),
    other: (name: string, by: string | null) =>
      by ? `${name} gør det. Senest den ${by}.` : `${name} gør det.`,
    promised: (name: string, by: string | null) =>
      by ? `${name} gør det. Lovet til den ${by}.` : `${name} gør det.`,
    somebody: 'En fra kommunen',
    until: (by: string) => `Til og med den ${by}.`,
  },
  notDone: 'Ikke gjort endnu.',
  notMine: (who: string) => `${who} siger, at en anden skal gøre det. Vi finder ud af, hvem det er.`,
  done: (day: string) => `Gjort den ${day}.`,
  from: {
    agenda: (day: string) => `Det ville du tale om den ${day}.`,
    conversation: (day: string) => `Fra en samtale den ${day}.`,
    meeting: (day: string) => `Fra mødet den ${day}.`,
    network: (day: string, whom: string) =>
      whom === '' ? `Fra et møde med flere den ${day}.` : `Fra et møde den ${day}. Med var også ${whom}.`,
    system: 'Kom fra kommunen.',
    see: { conversation: 'Se samtalen', place: 'Se, hvor du sagde det', meeting: 'Se mødet' },
  },
  notOwn: 'Ingen har sagt det med dine ord.',
  notOwnNote: 'Linjer uden streg er ikke dine ord.',
  applies: (name: string) => `Reglen gælder for dig: ${name}.`,
  spared: (name: string, until: string | null) =>
    until ? `Du er fri for reglen til og med den ${until}: ${name}.` : `Du er fri for reglen: ${name}.`,
  whichRule: 'Hvad er det for en regel?',
  why: (words: string) => `Fordi: ${words}`,
  ruleOver: (day: string) => `Reglen gjaldt til den ${day}.`,
  no: 'Nej, det er ikke det',
  noOf: (words: string) => `Nej, det er ikke det: ${words}`,
  yes: 'Ja, det passer',
  saidNo: (day: string) => `Du sagde nej den ${day}. Det gælder ikke, før I har talt om det.`,
  saidYes: 'Du har sagt ja.',
  talked: (day: string) => `Du sagde nej. I talte om det den ${day}.`,
  undo: 'Fortryd',
  undoOf: (words: string) => `Fortryd dit svar: ${words}`,
  write: 'Skriv, hvad det så er',
  change: 'Ret dine ord',
  wholeYes: 'Ja, det er min plan',
  wholeNo: 'Nej, det er ikke min plan',
  free: 'Du kan også lade være med at svare. Det ændrer ikke dine penge.',
  youSaidYes: (day: string) => `Du sagde ja til planen den ${day}.`,
  youSaidNo: (day: string) => `Du sagde nej til planen den ${day}. I taler om den, når I mødes.`,
  lineByLine: 'Svar til hver linje',
  lineByLineTitle: 'Svar til hver linje i din plan',
  wordsTitle: 'Hvad er det så?',
  yourWords: 'Dine ord',
  wordsHint: 'Skriv kort, eller lad være. Dit nej gælder også uden ord.',
  save: 'Gem dine ord',
  about: 'Det handler om',
  waiting: 'Det venter vi på',
  isNew: (day: string) => `Nyt siden den ${day}`,
  changes: (n: { new: number; changed: number; out: number }) =>
    listed(
      [
        [n.new, n.new === 1 ? 'en ny linje' : `${n.new} nye linjer`],
        [n.changed, n.changed === 1 ? 'en er lavet om' : `${n.changed} er lavet om`],
        [n.out, n.out === 1 ? 'en er taget ud' : `${n.out} er taget ud`],
      ],
      'og',
    ),
  change_: { new: 'Ny', changed: 'Lavet om', out: 'Taget ud' },
  was: 'Før stod der:',
  wasDone: 'Det er gjort.',
  seeChanges: 'Se forskellen',
  whyChanged: 'Derfor er den lavet om',
  old: 'Dine gamle planer',
  oldKept: 'Alle planer bliver gemt. Det gør dine svar også.',
  kept: (day: string, because: string) => `Planen bliver gemt til den ${day}. ${because}`,
  keptLonger: 'Den bliver gemt længere, hvis den stadig gælder.',
  notKept: 'Kommunen har ikke sagt, hvor længe planen bliver gemt.',
  print: 'Hent planen som fil (PDF)',
  paper: (number: number, day: string) => `Plan nummer ${number}. Den gælder fra den ${day}.`,
  file: (day: string) => `min-plan-${day}.pdf`,
  newer: 'Se den plan, der gælder nu',
}

/** The parts that there are some of, with commas and a last word between. */
function listed(of: readonly (readonly [number, string])[], and: string): string {
  const said = of.flatMap(([n, words]) => (n > 0 ? [words] : []))
  const last = said.pop() ?? ''
  const all = said.length > 0 ? `${said.join(', ')} ${and} ${last}` : last
  return all === '' ? '' : `${all.charAt(0).toUpperCase()}${all.slice(1)}.`
}

const both: Messages<typeof da> = {
  da,
  en: {
    ownLead: 'What you have said, and what we agree on.',
    title: 'My plan',
    decided: (day) => `The plan is from ${day}.`,
    draftTitle: 'A draft of your plan',
    draftNote: 'This is a draft. It does not hold yet.',
    oldTitle: (day) => `The plan from ${day}`,
    oldNote: 'This is an old plan. It does not hold any more.',
    none: 'You have no plan yet. You make it together when you meet. You need not do anything.',
    drafting: 'There is a draft of a new plan. It does not hold yet.',
    seeDraft: 'See the draft',
    parts: {
      own: 'What you have said',
      goal: 'What you want',
      agreed: 'What we agree on',
      notAgreed: 'What we do not agree on',
      law: 'What the law asks',
      rule: 'Rules for you',
    },
    lawNote: 'These are the words of the law, and they came from the municipality. They are not yours.',
    notAgreedNote: 'You do not see it the same way. You will talk about it again.',
    nothingAgreed: 'You have not agreed on anything yet. That is quite all right.',
    does: {
      you: (by) => (by ? `You do it. By ${by}.` : 'You do it.'),
      other: (name, by) => (by ? `${name} does it. By ${by}.` : `${name} does it.`),
      promised: (name, by) => (by ? `${name} does it. Promised by ${by}.` : `${name} does it.`),
      somebody: 'Somebody from the municipality',
      until: (by) => `Until ${by}.`,
    },
    notDone: 'Not done yet.',
    notMine: (who) => `${who} says that somebody else is to do it. We find out who.`,
    done: (day) => `Done on ${day}.`,
    from: {
      agenda: (day) => `You wanted to talk about it on ${day}.`,
      conversation: (day) => `From a conversation on ${day}.`,
      meeting: (day) => `From the meeting on ${day}.`,
      network: (day, whom) =>
        whom === '' ? `From a meeting of several on ${day}.` : `From a meeting on ${day}, also with ${whom}.`,
      system: 'It came from the municipality.',
      see: {
        conversation: 'See the conversation',
        place: 'See where you said it',
        meeting: 'See the meeting',
      },
    },
    notOwn: 'Nobody has said it in your words.',
    notOwnNote: 'Lines without a stroke are not your words.',
    applies: (name) => `The rule applies to you: ${name}.`,
    spared: (name, until) =>
      until ? `You are spared the rule until ${until}: ${name}.` : `You are spared the rule: ${name}.`,
    whichRule: 'What kind of rule is that?',
    why: (words) => `Because: ${words}`,
    ruleOver: (day) => `The rule held until ${day}.`,
    no: 'No, that is not it',
    noOf: (words) => `No, that is not it: ${words}`,
    yes: 'Yes, that is right',
    saidNo: (day) => `You said no on ${day}. It does not hold until you have talked about it.`,
    saidYes: 'You have said yes.',
    talked: (day) => `You said no. You talked about it on ${day}.`,
    undo: 'Undo',
    undoOf: (words) => `Undo your answer: ${words}`,
    write: 'Write what it is instead',
    change: 'Change your words',
    wholeYes: 'Yes, that is my plan',
    wholeNo: 'No, that is not my plan',
    free: 'You can also leave it unanswered. It does not change your money.',
    youSaidYes: (day) => `You said yes to the plan on ${day}.`,
    youSaidNo: (day) => `You said no to the plan on ${day}. You will talk about it when you meet.`,
    lineByLine: 'Answer line by line',
    lineByLineTitle: 'Answer each line of your plan',
    wordsTitle: 'What is it then?',
    yourWords: 'Your words',
    wordsHint: 'Write briefly, or leave it. Your no holds without words too.',
    save: 'Save your words',
    about: 'It is about',
    waiting: 'What we wait for',
    isNew: (day) => `New since ${day}`,
    changes: (n) =>
      listed(
        [
          [n.new, n.new === 1 ? 'one new line' : `${n.new} new lines`],
          [n.changed, n.changed === 1 ? 'one is changed' : `${n.changed} are changed`],
          [n.out, n.out === 1 ? 'one is taken out' : `${n.out} are taken out`],
        ],
        'and',
      ),
    change_: { new: 'New', changed: 'Changed', out: 'Taken out' },
    was: 'Before it said:',
    wasDone: 'It is done.',
    seeChanges: 'See the difference',
    whyChanged: 'Why it was changed',
    old: 'Your old plans',
    oldKept: 'All plans are kept. So are your answers.',
    kept: (day, because) => `The plan is kept until ${day}. ${because}`,
    keptLonger: 'It is kept longer if it still holds.',
    notKept: 'The municipality has not said how long the plan is kept.',
    print: 'Take the plan as a file (PDF)',
    paper: (number, day) => `Plan number ${number}. It holds from ${day}.`,
    file: (day) => `my-plan-${day}.pdf`,
    newer: 'See the plan that holds now',
  },
}
export const ownMessages = inTongues(both, {
  easy: easy.ownMessages,
  ar: ar.ownMessages,
  uk: uk.ownMessages,
})
