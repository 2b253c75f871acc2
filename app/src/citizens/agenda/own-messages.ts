import { inTongues, sentencesIn } from '@lydhoer/words'
import type { AgendaWay, Outcome } from '../matter/agenda-lines.ts'
import { ar } from './own-messages.ar.ts'
import { easy } from './own-messages.easy.ts'
import { uk } from './own-messages.uk.ts'

const da = {
  /** What the page is good for, on the citizen's first page. */
  ownLead: 'Skriv det før mødet, eller vælg et billede. Du kan også lade være.',
  title: 'Det vil jeg tale om',
  correctTitle: 'Ret det, du har sagt',
  meets: (when: string, who: string) => `Du møder ${who} ${when}.`,
  someone: 'en fra kommunen',
  noMeeting: 'Der er ikke aftalt et møde endnu.',
  whoWorks: 'den, du møder',
  empty: 'Intet endnu. Så laver I den sammen, når I mødes.',
  said: 'Det har du sagt',
  write: 'Vil du skrive noget?',
  words: 'Skriv det, som du vil sige det',
  wordsHint: 'Ét ord er nok. Du kan også lade være.',
  pictures: 'Eller vælg billeder',
  picturesHint: 'Du må gerne nøjes med billeder.',
  helped: 'Har nogen hjulpet dig?',
  helpedHint: 'Det må de gerne. Vi skriver ikke hvem.',
  nobody: 'Nej',
  save: 'Sæt det på',
  saveAgain: 'Gem det nye',
  correct: 'Ret',
  correctOne: (words: string) => `Ret: ${words}`,
  takeBack: 'Tag tilbage',
  takeBackOne: (words: string) => `Tag tilbage: ${words}`,
  takeBackHint: 'Tager du noget tilbage, er det væk for alle. Det kan ikke hentes igen.',
  inPlan: 'Det er en del af jeres plan nu. Derfor bliver det stående.',
  onlyPictures: 'billeder',
  writtenOn: (day: string) => `Sagt ${day}.`,
  addedBy: (who: string, day: string) => `${who}, ${day}.`,
  correctedOn: (day: string) => `Rettet ${day}.`,
  notReached: (waited: string) => `I nåede den ikke sidst. Den har ventet i ${waited}.`,
  notReachedOften: (waited: string) => `I har ikke nået den endnu. Den har ventet i ${waited}.`,
  days: (days: number) => (days === 1 ? 'en dag' : `${inWords(days)} dage`),
  weeks: (weeks: number) => `${inWords(weeks)} uger`,
  law: 'Det beder loven jer tale om',
  lawAsks: 'Loven beder jer tale om',
  lawHint: 'Det er ikke dine ord. Det kommer efter dem.',
  done: 'Det har I talt om',
  outcomes: { takenUp: 'Talt om', changed: 'Talt om og ændret', saidNo: 'Det blev et nej' } satisfies Record<
    Outcome,
    string
  >,
  on: (what: string, day: string) => `${what} ${day}.`,
  how: 'Sådan laver I listen',
  ways: {
    ring: 'Den, du møder, ringer til dig nogle dage før.',
    together: 'I laver listen sammen, når I mødes.',
    nextTime: 'I slutter hvert møde med at tale om det næste.',
    self: 'Du skriver selv, når du vil.',
  } satisfies Record<AgendaWay, string>,
  noWay: 'I har ikke valgt det endnu. Det haster ikke.',
  since: (day: string) => `Sådan har det været siden ${day}.`,
  other: 'Vil du hellere noget andet?',
  choose: {
    ring: 'Ring til mig nogle dage før',
    together: 'Lad os gøre det, når vi mødes',
    nextTime: 'Lad os gøre det, når vi slutter et møde',
    self: 'Jeg skriver selv',
  } satisfies Record<AgendaWay, string>,
}
const en: typeof da = {
  ownLead: 'Write it before the meeting, or choose a picture. You may also leave it.',
  title: 'What I want to talk about',
  correctTitle: 'Correct what you have said',
  meets: (when, who) => `You meet ${who} ${when}.`,
  someone: 'somebody from the municipality',
  noMeeting: 'No meeting has been planned yet.',
  whoWorks: 'whoever you meet',
  empty: 'Nothing yet. Then you make it together when you meet.',
  said: 'What you have said',
  write: 'Would you like to write something?',
  words: 'Write it as you want to say it',
  wordsHint: 'One word is enough. You may also leave it.',
  pictures: 'Or choose pictures',
  picturesHint: 'Pictures alone are fine.',
  helped: 'Has anybody helped you?',
  helpedHint: 'They may. We do not write who.',
  nobody: 'No',
  save: 'Put it on',
  saveAgain: 'Save the new',
  correct: 'Correct',
  correctOne: (words) => `Correct: ${words}`,
  takeBack: 'Take back',
  takeBackOne: (words) => `Take back: ${words}`,
  takeBackHint: 'If you take something back, it is gone for everybody. It can’t be brought back.',
  inPlan: 'It is part of your plan now. So it stays.',
  onlyPictures: 'pictures',
  writtenOn: (day) => `Said ${day}.`,
  addedBy: (who, day) => `${who}, ${day}.`,
  correctedOn: (day) => `Corrected ${day}.`,
  notReached: (waited) => `You did not get to it last time. It has waited for ${waited}.`,
  notReachedOften: (waited) => `You have not got to it yet. It has waited for ${waited}.`,
  days: (days) => (days === 1 ? 'one day' : `${days} days`),
  weeks: (weeks) => `${weeks} weeks`,
  law: 'What the law asks you to talk about',
  lawAsks: 'The law asks you to talk about',
  lawHint: 'These are not your words. They come after yours.',
  done: 'What you have talked about',
  outcomes: { takenUp: 'Talked about', changed: 'Talked about and changed', saidNo: 'It was a no' },
  on: (what, day) => `${what} ${day}.`,
  how: 'How you make the list',
  ways: {
    ring: 'Whoever you meet rings you some days before.',
    together: 'You make the list together when you meet.',
    nextTime: 'You end each meeting by talking about the next.',
    self: 'You write yourself, when you want to.',
  },
  noWay: 'You have not chosen yet. There is no hurry.',
  since: (day) => `It has been so since ${day}.`,
  other: 'Would you rather do something else?',
  choose: {
    ring: 'Ring me some days before',
    together: 'Let us do it when we meet',
    nextTime: 'Let us do it when we end a meeting',
    self: 'I write myself',
  },
}
export const ownMessages = inTongues(
  { da, en },
  {
    easy: easy.ownMessages,
    ar: ar.ownMessages,
    uk: uk.ownMessages,
  },
)

const small = ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv']
function inWords(number: number): string {
  return small[number] ?? String(number)
}

export const ownProblems = sentencesIn(
  {
    nothing: {
      da: 'Skriv et ord, eller vælg et billede.',
      en: 'Write a word, or choose a picture.',
    },
    inPlan: {
      da: 'Det er en del af jeres plan nu. Derfor bliver det stående. Sig det til den, du møder, hvis det er forkert.',
      en: 'It is part of your plan now. So it stays. Tell whoever you meet if it is wrong.',
    },
  },
  {
    easy: easy.ownProblems,
    ar: ar.ownProblems,
    uk: uk.ownProblems,
  },
)

export const ownReceipts = sentencesIn(
  {
    saved: {
      da: 'Det står på listen. Den, du møder, kan se det.',
      en: 'It is on the list. Whoever you meet can see it.',
    },
    corrected: {
      da: 'Det er rettet. Det gamle er væk.',
      en: 'It is corrected. The old is gone.',
    },
    takenBack: {
      da: 'Det er taget tilbage. Der er intet tilbage af det.',
      en: 'It is taken back. Nothing of it is left.',
    },
    chosen: {
      da: 'Sådan gør I fra nu af. Den, du møder, kan se det.',
      en: 'That is how you do it from now on. Whoever you meet can see it.',
    },
  },
  {
    easy: easy.ownReceipts,
    ar: ar.ownReceipts,
    uk: uk.ownReceipts,
  },
)
