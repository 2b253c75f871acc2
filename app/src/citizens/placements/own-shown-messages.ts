import { inTongues, sentencesIn, type Messages } from '@lydhoer/words'
import { ar } from './own-shown-messages.ar.ts'
import { easy } from './own-shown-messages.easy.ts'
import { uk } from './own-shown-messages.uk.ts'

const da = {
  toShow: 'Vis stedet dine timer',
  notShown: 'Nu kan stedet ikke se dem her.',
  title: 'Vis stedet dine timer',
  lead: (where: string) => `${where} har en side fra kommunen. Dine timer kan stå på den.`,
  willRead: 'Stedet får det her at se:',
  alsoDays: 'Vis også dagene',
  noDays: 'Vi har ikke skrevet dage.',
  alsoName: (name: string) => `Skriv, at jeg hedder ${name}`,
  nameHint: 'Ellers står der «en, der er hos jer». De kan nok gætte, at det er dig.',
  backAtOnce:
    'Du kan tage det tilbage når som helst. Så er det væk med det samme. Aftaler vi nye timer, ser stedet de nye.',
  cannotSeeWho:
    'Siden har en hemmelig adresse. Alle, der har den, kan læse med. Vi kan ikke se, hvem der gør.',
  pageUntil: (day: string) => `Siden virker til ${day}.`,
  show: 'Vis dem',
  leave: 'Lad det være',
  companySees: 'Stedet ser kun det, du viser.',
  reads: (where: string) => `Det kan ${where} se`,
  hours: (hours: string) => `${hours} timer om ugen`,
  from: (day: string) => `Fra ${day}:`,
  withName: (name: string) => `Der står, at du hedder ${name}.`,
  withoutName: 'Dit navn står der ikke.',
  noPage: 'Stedets side er lukket, så de ser det ikke nu.',
  hide: 'Vis dem ikke mere',
  choose: 'Vælg om',
}

const both: Messages<typeof da> = {
  da,
  en: {
    toShow: 'Show the place your hours',
    notShown: 'Now the place cannot see them here.',
    title: 'Show the place your hours',
    lead: (where) => `${where} has a page from the municipality. Your hours can stand on it.`,
    willRead: 'This is what the place gets to see:',
    alsoDays: 'Show the days too',
    noDays: 'We have written no days.',
    alsoName: (name) => `Write that I am called ${name}`,
    nameHint: 'Otherwise it says “somebody who is with you”. They can probably guess that it is you.',
    backAtOnce:
      'You can take it back at any time. Then it is gone at once. When we agree on new hours, the place sees the new ones.',
    cannotSeeWho: 'The page has a secret address. All who have it can read along. We cannot see who does.',
    pageUntil: (day) => `The page works until ${day}.`,
    show: 'Show them',
    leave: 'Leave it',
    companySees: 'The place sees only what you show.',
    reads: (where) => `This is what ${where} can see`,
    hours: (hours) => `${hours} hours a week`,
    from: (day) => `From ${day}:`,
    withName: (name) => `It says that you are called ${name}.`,
    withoutName: 'Your name does not stand there.',
    noPage: 'The page of the place is closed, so they do not see it now.',
    hide: 'Show them no more',
    choose: 'Choose anew',
  },
}

export const shownMessages = inTongues(both, {
  easy: easy.messages,
  ar: ar.messages,
  uk: uk.messages,
})

export const shownReceipts = sentencesIn(
  {
    shown: { da: 'Stedet kan se dine timer nu.', en: 'The place can see your hours now.' },
    hidden: {
      da: 'Det er taget tilbage. Stedet ser det ikke mere.',
      en: 'It is taken back. The place sees it no more.',
    },
  },
  { easy: easy.receipts, ar: ar.receipts, uk: uk.receipts },
)
