import { inTongues, sentencesIn, type Messages, type Sentence } from '@lydhoer/words'
import { ar, arTold } from './own-messages.ar.ts'
import { easy } from './own-messages.easy.ts'
import { uk, ukTold } from './own-messages.uk.ts'

const da = {
  mine: 'Min side',
  word: 'Det, vi må fortælle',
  ownLead: 'Her spørger vi, om vi må fortælle din historie til andre. Du svarer ja eller nej.',
  title: 'Det, vi må fortælle om dig',
  lead: 'Nogle gange fortæller vi andre om vores arbejde. Din historie kommer kun med, hvis du siger ja.',
  none: 'Ingen har spurgt dig om noget.',
  asks: (name: string) => `${name} spørger: Må vi fortælle det her?`,
  asksNobody: 'Må vi fortælle det her?',
  where: (what: string, title: string) => `${what}: ${title}`,
  there: (to: string, day: string) => `Hvor og hvornår: ${to}, ${day}.`,
  noName: 'Dit navn bliver ikke sagt, hvis det ikke står i ordene her.',
  yes: 'Ja, det må I',
  no: 'Nej, det må I ikke',
  yesTo: (title: string) => `Ja, det må I: ${title}`,
  noTo: (title: string) => `Nej, det må I ikke: ${title}`,
  saidYes: 'Du har sagt ja.',
  anew: 'Noget er lavet om, siden du sagde ja. Derfor gælder dit ja ikke mere. Læs det igen, og svar.',
  told: 'Det er fortalt. Det, folk har hørt, kan vi ikke hente tilbage. Tager du dit ja tilbage, fjerner vi ordene her.',
  off: 'Det er aflyst. Det bliver ikke fortalt.',
  takeBack: 'Tag mit ja tilbage',
  takeBackOf: (title: string) => `Tag mit ja tilbage: ${title}`,
  free: 'Du kan sige nej. Det betyder ikke noget for din sag. Du kan altid tage et ja tilbage. Så er ordene væk med det samme.',
  whoAsked: 'den, der spørger',
  except: 'Siger du ja, kan alle i huset læse ordene. De kan ikke se, at de er dine.',
  what: 'Det vil vi fortælle om dig',
  whatYes: 'Du har sagt ja til, at vi fortæller det',
  ends: 'Det er dit. Siger du nej, eller tager du dit ja tilbage, er ordene væk.',
}

const both: Messages<typeof da> = {
  da,
  en: {
    mine: 'My page',
    word: 'What we may tell',
    ownLead: 'Here we ask whether we may tell your story to others. You answer yes or no.',
    title: 'What we may tell about you',
    lead: 'Sometimes we tell others about our work. Your story is in it only if you say yes.',
    none: 'Nobody has asked you anything.',
    asks: (name) => `${name} asks: may we tell this?`,
    asksNobody: 'May we tell this?',
    where: (what, title) => `${what}: ${title}`,
    there: (to, day) => `Where and when: ${to}, ${day}.`,
    noName: 'Your name is not said unless it stands in the words here.',
    yes: 'Yes, you may',
    no: 'No, you may not',
    yesTo: (title) => `Yes, you may: ${title}`,
    noTo: (title) => `No, you may not: ${title}`,
    saidYes: 'You have said yes.',
    anew: 'Something was changed since you said yes. So your yes does not hold any more. Read it again and answer.',
    told: 'It has been told. What people have heard we cannot fetch back. If you take your yes back, we remove the words here.',
    off: 'It is called off. It is not told.',
    takeBack: 'Take my yes back',
    takeBackOf: (title) => `Take my yes back: ${title}`,
    free: 'You can say no. It means nothing for your case. You can always take a yes back. Then the words are gone at once.',
    whoAsked: 'whoever asks',
    except: 'If you say yes, everybody in the house can read the words. They cannot see that they are yours.',
    what: 'We want to tell this about you',
    whatYes: 'You have said yes to us telling this',
    ends: 'It is yours. If you say no, or take your yes back, the words are gone.',
  },
}
export const ownMessages = inTongues(both, { easy, ar, uk })

/** What the citizen is told once they have answered, and what is said where it was changed meanwhile. */
export const ownReceipts = sentencesIn(
  {
    yes: {
      da: 'Du har sagt ja. Nu kan alle i huset læse ordene. Du kan altid tage dit ja tilbage.',
      en: 'You have said yes. Now everybody in the house can read the words. You can always take your yes back.',
    },
    no: { da: 'Det er væk. Ingen kan læse det mere.', en: 'It is gone. Nobody can read it any more.' },
  } satisfies Record<string, Sentence>,
  {
    easy: {},
    ar: { yes: arTold.yes, no: arTold.no },
    uk: { yes: ukTold.yes, no: ukTold.no },
  },
)

export const ownProblems = sentencesIn(
  {
    changed: {
      da: 'Noget er lavet om, siden du åbnede siden. Åbn den igen, og læs, hvad der står nu.',
      en: 'Something was changed since you opened the page. Open it again and read what stands there now.',
    },
  } satisfies Record<string, Sentence>,
  { easy: {}, ar: { changed: arTold.changed }, uk: { changed: ukTold.changed } },
)
