import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Mønstre',
  lead: 'Spørgsmål til teamet om det, der sker igen og igen. Ingen borger og ingen medarbejder kan findes her.',
  patterns: {
    became: {
      ask: 'Hvad blev det til, da borgerne var færdige et sted?',
      cannot:
        'Tallet siger ikke hvorfor. Et forløb, der stoppede, kan have lært nogen noget, og et job kan være kort.',
    },
    again: {
      ask: 'Hvor mange steder har borgerne prøvet, uden at det førte videre?',
      cannot:
        'Med er kun det, der er afsluttet med et svar i Lydhør. Det, nogen prøvede tidligere eller et andet sted, er ikke talt.',
      answers: {
        ledOn: 'Det førte videre: løn, job eller uddannelse',
        one: 'Ét sted uden udsigt',
        two: 'To steder uden udsigt',
        more: 'Tre steder eller flere uden udsigt',
      },
    },
    wish: {
      ask: 'Er det borgernes første ønske, de prøver, eller et længere nede?',
      cannot:
        'Et ønske længere nede kan være det rigtige. Tallet siger ikke, hvem der valgte det, eller hvad der var plads til.',
      answers: {
        first: 'Det første ønske',
        second: 'Det andet ønske',
        third: 'Et ønske længere nede',
        none: 'Ikke et ønske',
      },
    },
  },
  voice: {
    ask: 'Er samarbejdet meningsfuldt for virksomhederne?',
    cannot:
      'Med er kun dem, der selv har svaret på deres egen side. De, der ikke har svaret, er måske dem, der er mest at lære af.',
    caption: (n: number) => `Det seneste svar fra ${n} virksomheder`,
    answers: { yes: 'Ja', partly: 'Noget af det', no: 'Nej' },
    few: 'Færre end fem virksomheder har svaret. Svarene står på hver virksomheds side.',
    companies: 'Virksomheder',
  },
  several: 'Andre svar, lagt sammen',
  together: (place: string) => `${place}, lagt sammen`,
  period: (from: string, until: string) => `${from} til ${until}`,
  caption: (place: string, period: string, of: number) => `${place}, ${period}: ${of} borgere`,
  allTogether: (place: string, period: string, of: number) =>
    `${place}, ${period}: ${of} borgere. Hvert svar er givet for så få, at de ikke kan vises hver for sig.`,
  answer: 'Svar',
  citizens: 'Borgere',
  between: 'Andelen kan ligge',
  share: (low: string, high: string) => `mellem ${low} og ${high}`,
  few: 'Der er for få til at sige noget endnu.',
  talk: 'Tal om det på et møde: Hvad ser vi? Hvad kan vi prøve? Hvem kan vi spørge?',
  how: 'Sådan er det talt',
  howText: [
    'Et halvt år vises, når det er slut, og ændrer sig ikke, når der sker noget nyt. Hver borger tæller én gang, med det, der blev skrevet sidst.',
    'Svar og afdelinger med under fem borgere er lagt sammen med andre. Der vises intet, når tallene handler om færre end tre medarbejdere, eller når halvdelen handler om én af dem.',
    'Afdelingen er den, medarbejderen var i, da det blev skrevet. Alt står efter alfabetet. Der er ingen rækkefølge efter tal.',
    'Andelen er vist med det, den kan ligge imellem (95 %). Når få er talt, er der langt imellem.',
    'Timer, ord og grunde er forseglet og kan ikke tælles.',
  ],
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Patterns',
    lead: 'Questions to the team about what happens again and again. No citizen and no worker can be found here.',
    patterns: {
      became: {
        ask: 'What did it come to when citizens had finished at a place?',
        cannot:
          'The figure does not say why. A placement that stopped may have taught somebody something, and a job may be short.',
      },
      again: {
        ask: 'How many places have citizens tried without anything coming of it?',
        cannot:
          'Only what ended with an answer in Lydhør is counted. What somebody tried earlier or elsewhere is not.',
        answers: {
          ledOn: 'It led on: pay, a job or an education',
          one: 'One place without prospects',
          two: 'Two places without prospects',
          more: 'Three places or more without prospects',
        },
      },
      wish: {
        ask: 'Is it citizens’ first wish that they try, or one further down?',
        cannot:
          'A wish further down may be the right one. The figure does not say who chose it, or what there was room for.',
        answers: {
          first: 'The first wish',
          second: 'The second wish',
          third: 'A wish further down',
          none: 'Not a wish',
        },
      },
    },
    voice: {
      ask: 'Is working together worth their while to the companies?',
      cannot:
        'Only those who have answered on their own page are counted. Those who have not may be the ones to learn most from.',
      caption: (n) => `The latest answer of ${n} companies`,
      answers: { yes: 'Yes', partly: 'Some of it', no: 'No' },
      few: 'Fewer than five companies have answered. The answers stand on each company’s page.',
      companies: 'Companies',
    },
    several: 'Other answers, put together',
    together: (place) => `${place}, put together`,
    period: (from, until) => `${from} to ${until}`,
    caption: (place, period, of) => `${place}, ${period}: ${of} citizens`,
    allTogether: (place, period, of) =>
      `${place}, ${period}: ${of} citizens. Each answer is given for so few that they cannot be shown one by one.`,
    answer: 'Answer',
    citizens: 'Citizens',
    between: 'The share may lie',
    share: (low, high) => `between ${low} and ${high}`,
    few: 'They are too few to say anything yet.',
    talk: 'Talk about it at a meeting: What do we see? What can we try? Whom can we ask?',
    how: 'How it is counted',
    howText: [
      'A half year is shown when it has ended, and does not change when something new happens. Each citizen counts once, with what was written last.',
      'Answers and departments with fewer than five citizens are put together with others. Nothing is shown where the figures are about fewer than three workers, or half of them about one.',
      'The department is the one the worker was in when it was written. Everything is in the order of the alphabet. There is no order by figures.',
      'The share is shown with what it may lie between (95 %). Where few are counted, that is far apart.',
      'Hours, words and reasons are sealed and cannot be counted.',
    ],
  },
}
