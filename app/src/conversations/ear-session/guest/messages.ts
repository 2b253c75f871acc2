import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  link: 'Spørg, om en leder må være gæst',
  title: 'Må en leder være gæst?',
  lead: 'Ledere er ikke med, når I låner et øre. En enkelt leder kan være gæst i netop det her, hvis alle, der er med, siger ja.',
  how: [
    'Alle, der er med, bliver spurgt ved navn. Hver svarer for sig selv. Ingen ser, hvem der siger nej eller ikke har svaret.',
    'Lederen hører først om det, når alle har sagt ja. Så bliver borgeren spurgt på sin egen side.',
    'Siger borgeren også ja, ser gæsten stykket og det, I bringer frem sammen, mens I er i gang. Ellers ser gæsten kun trinene og tiden.',
    'Et ja kan tages tilbage når som helst. Når I slutter, er det hele væk for gæsten.',
  ],
  whom: 'Hvem vil du spørge om?',
  choose: 'Vælg en leder',
  ask: 'Spørg alle, der er med',
  askIsYes: 'Du siger selv ja ved at spørge. Du kan tage det tilbage.',
  back: 'Tilbage uden at spørge',
  noLeaders: 'Der er ingen leder at spørge om.',
  askedAbout: (name: string) => `I er spurgt, om ${name} må være gæst.`,
  not: 'Ikke alle har sagt ja. Lederen har ikke hørt om det. Ingen ser, hvem der mangler.',
  all: 'Alle har sagt ja, og gæsten er inviteret.',
  stop: 'Spørg ikke mere',
  stopHint: 'Så er der ingen gæst, og det, I har svaret, bliver slettet.',
  toSession: 'Tilbage til jer',
  theGuest: (name: string) => `gæsten ${name}`,
  here: (name: string) => `Gæst: ${name}.`,
  hears: 'Gæsten ser stykket og det, I bringer frem sammen, mens I er i gang.',
  frameOnly: 'Gæsten ser trinene og tiden og ikke stykket. Borgeren er spurgt, og der er ikke et ja endnu.',
  question: (name: string) => `Må ${name}, som er leder, være gæst her?`,
  what: 'Kun her og kun denne gang. Gæsten ser stykket og det, I bringer frem sammen, hvis borgeren også siger ja. Aldrig det, du skriver for dig selv, og aldrig grupperne.',
  quietly:
    'Ingen ser, hvad du svarer, før alle har sagt ja; så ved alle det. Siger en enkelt nej, hører lederen aldrig om det.',
  yes: 'Ja, det må de',
  no: 'Nej',
  mySays: { yes: 'Du har sagt ja.', no: 'Du har sagt nej.' },
  change: { yes: 'Tag mit ja tilbage', no: 'Sig ja' },
  guest: {
    title: 'Du er gæst, når de låner et øre',
    when: 'Alle, der er med, har sagt ja til dig, og kun til denne gang. Du lytter med og kan ikke skrive noget.',
    frameOnly:
      'Du ser trinene og tiden. Stykket ser du kun, mens de er i gang, og kun hvis borgeren har sagt ja til det.',
    told: 'Til dem, der er med:',
    looking: (turn: number) => `De ser på tur ${turn}.`,
    played: 'Lyden bliver spillet for dem, der er med. Du læser med her.',
    with: (names: string) => `Med er ${names}.`,
    remains: 'Når de slutter, kan du ikke se noget af det mere.',
    place: 'Hvor det er, står i din kalender.',
    citizen: 'borgeren',
    notHereTitle: 'Du er ikke gæst her lige nu',
    notHere: 'Måske er de færdige, eller måske er de uden gæster i dag. Der er ikke noget, du skal gøre.',
    today: 'Til I dag',
  },
  waits: {
    answer: (name: string) => `Svar på, om ${name} må være gæst`,
    why: 'Når I låner et øre. Hver svarer for sig selv.',
    held: 'Lån et øre, som gæst',
    come: 'Vær gæst, når de låner et øre',
    invited: (name: string) => `${name} leder. Alle, der er med, har sagt ja til dig.`,
  },
}

/** The words about a leader as a guest. */
export const guestWords: Messages<typeof da> = {
  da,
  en: {
    link: 'Ask whether a leader may be a guest',
    title: 'May a leader be a guest?',
    lead: 'Leaders do not take part when you lend an ear. One leader can be a guest in this one, if everybody in it says yes.',
    how: [
      'Everybody in it is asked by name. Each answers for themselves. Nobody sees who says no or has not answered.',
      'The leader does not hear of it until everybody has said yes. Then the citizen is asked on their own page.',
      'If the citizen says yes too, the guest sees the passage and what you bring together, while you are at it. Otherwise the guest sees the steps and the time only.',
      'A yes can be taken back at any time. When you end, all of it is gone for the guest.',
    ],
    whom: 'About whom do you want to ask?',
    choose: 'Choose a leader',
    ask: 'Ask everybody in it',
    askIsYes: 'You say yes yourself by asking. You can take it back.',
    back: 'Back without asking',
    noLeaders: 'There is no leader to ask about.',
    askedAbout: (name) => `You are asked whether ${name} may be a guest.`,
    not: 'Not everybody has said yes. The leader has not heard of it. Nobody sees who is missing.',
    all: 'Everybody has said yes, and the guest is invited.',
    stop: 'Ask no more',
    stopHint: 'Then there is no guest, and what you have answered is deleted.',
    toSession: 'Back to you all',
    theGuest: (name) => `the guest ${name}`,
    here: (name) => `Guest: ${name}.`,
    hears: 'The guest sees the passage and what you bring together, while you are at it.',
    frameOnly:
      'The guest sees the steps and the time and not the passage. The citizen is asked, and there is no yes yet.',
    question: (name) => `May ${name}, who is a leader, be a guest here?`,
    what: 'Only here and only this once. The guest sees the passage and what you bring together, if the citizen says yes too. Never what you write for yourself, and never the groups.',
    quietly:
      'Nobody sees what you answer before everybody has said yes; then everybody knows. If a single one says no, the leader never hears of it.',
    yes: 'Yes, they may',
    no: 'No',
    mySays: { yes: 'You have said yes.', no: 'You have said no.' },
    change: { yes: 'Take my yes back', no: 'Say yes' },
    guest: {
      title: 'You are a guest when they lend an ear',
      when: 'Everybody in it has said yes to you, and to this once only. You listen along and cannot write anything.',
      frameOnly:
        'You see the steps and the time. You see the passage only while they are at it, and only if the citizen has said yes.',
      told: 'To those who take part:',
      looking: (turn) => `They look at turn ${turn}.`,
      played: 'The sound is played for those who take part. You read along here.',
      with: (names) => `Taking part: ${names}.`,
      remains: 'When they end, you cannot see any of it any more.',
      place: 'Where it is stands in your calendar.',
      citizen: 'the citizen',
      notHereTitle: 'You are not a guest here right now',
      notHere:
        'Perhaps they have finished, or perhaps they are without guests today. There is nothing you need to do.',
      today: 'To Today',
    },
    waits: {
      answer: (name) => `Answer whether ${name} may be a guest`,
      why: 'When you lend an ear. Each answers for themselves.',
      held: 'Lend an ear, as a guest',
      come: 'Be a guest when they lend an ear',
      invited: (name) => `${name} leads. Everybody in it has said yes to you.`,
    },
  },
}

/** What is told once it is done. */
export const guestReceipts = {
  asked: {
    da: 'Alle, der er med, er spurgt. Lederen hører først om det, når alle har sagt ja.',
    en: 'Everybody in it is asked. The leader does not hear of it until everybody has said yes.',
  },
  stopped: {
    da: 'Der er ingen gæst, og svarene er slettet.',
    en: 'There is no guest, and the answers are deleted.',
  },
  yes: {
    da: 'Du har sagt ja. Kun du ser det, og du kan tage det tilbage.',
    en: 'You have said yes. Only you see it, and you can take it back.',
  },
  no: {
    da: 'Du har sagt nej. Kun du ser det.',
    en: 'You have said no. Only you see it.',
  },
} satisfies Record<string, Sentence>

export const guestProblems = {
  choose: { da: 'Vælg en, der leder her', en: 'Choose somebody who leads here' },
  another: {
    da: 'Der er allerede spurgt om en anden. Tag det tilbage først',
    en: 'There is another whom you are asked about already. Take that back first',
  },
  askedNoMore: {
    da: 'Der bliver ikke spurgt om den gæst mere',
    en: 'That guest is not asked about any more',
  },
} satisfies Record<string, Sentence>
