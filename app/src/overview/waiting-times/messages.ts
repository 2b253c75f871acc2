import type { Messages } from '@lydhoer/words'

const da = {
  way: 'Ventetid',
  title: 'Det, borgere venter på nu',
  lead: 'Hvor mange der venter, på hvad og hvor længe, for hver afdeling.',
  few: 'For få til at sige noget.',
  fewWhy: 'Tal står her først, når mindst fem forskellige borgere venter. Ellers kunne en af dem kendes.',
  inWords: (waits: number, place: string, long: number | null) =>
    `${place}: ${waits} ventetider${long === null ? '' : `, og ${long} af dem har varet 12 uger eller mere`}.`,
  department: 'Afdeling',
  kind: 'Venter på',
  long: 'Har ventet',
  waits: 'Ventetider',
  own: 'det, som borgere selv har skrevet',
  together: (place: string) => `${place}, lagt sammen`,
  several: 'Flere slags, samlet',
  weeks: (from: number, to: number | null) =>
    to === null
      ? from === 0
        ? 'kort eller længe'
        : `${from} uger eller mere`
      : from === 0
        ? `under ${to} uger`
        : `${from} til under ${to} uger`,
  kinds: {
    medicalCertificate: 'Lægeattest',
    treatment: 'Behandling',
    assessment: 'Afgørelse eller vurdering',
    placement: 'Praktik',
    meeting: 'Møde',
    teamDate: 'Dag hos teamet',
    other: 'Andet',
  },
  how: 'Sådan er det talt',
  howText: [
    'Hver linje er mindst fem forskellige borgere. Er der færre, er de lagt sammen med andre: slags med slags, afdeling med afdeling, kort tid med lang. Ingen er skjult, så ingen kan regnes ud af resten.',
    'Tallene for en afdeling skifter først, når noget er ændret for mindst fem borgere dér. Så kan ingen kendes på, at et tal er steget med én siden i går.',
    'En borger, der venter på to ting, tæller med begge ventetider og som én borger, når der ses på, om der er fem.',
    'Med er kun det, der er skrevet ned. Den, som ingen har skrevet noget om, er ikke talt, og venter måske længst.',
    'Afdelingen er den, som medarbejderen var i, da ventetiden blev skrevet. Det siger ikke, hvis skyld det er: det meste ligger hos andre.',
  ],
  hangOnLoop: (cause: string) => `Hæng på en undren: ${cause}`,
  ask: 'Hvad kan gøres, så den, der venter, hører noget?',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    way: 'Waiting times',
    title: 'What citizens wait for now',
    lead: 'How many wait, for what and for how long, for each department.',
    few: 'Too few to say anything.',
    fewWhy:
      'Figures stand here only when at least five different citizens wait. Else one of them might be recognised.',
    inWords: (waits, place, long) =>
      `${place}: ${waits} waits${long === null ? '' : `, and ${long} of them have lasted 12 weeks or more`}.`,
    department: 'Department',
    kind: 'Waits for',
    long: 'Has waited',
    waits: 'Waits',
    own: 'what citizens wrote themselves',
    together: (place) => `${place}, put together`,
    several: 'Several kinds together',
    weeks: (from, to) =>
      to === null
        ? from === 0
          ? 'short or long'
          : `${from} weeks or more`
        : from === 0
          ? `under ${to} weeks`
          : `${from} to under ${to} weeks`,
    kinds: {
      medicalCertificate: 'Medical certificate',
      treatment: 'Treatment',
      assessment: 'Decision or assessment',
      placement: 'Placement',
      meeting: 'Meeting',
      teamDate: 'Date with the team',
      other: 'Other',
    },
    how: 'How it is counted',
    howText: [
      'Each row is at least five different citizens. Where they are fewer, they are put together with others: kind with kind, department with department, short with long. Nobody is hidden, so nobody can be worked out from the rest.',
      'The figures of a department change only when something has changed for at least five citizens there. So nobody is known by a figure that rose by one since yesterday.',
      'A citizen who waits for two things counts with both waits, and as one citizen when it is asked whether there are five.',
      'Only what has been written down is counted. Whoever nobody has written about is not, and may wait the longest.',
      'The department is the one the employee was in when it was written. It does not say whose fault it is: most of it lies with others.',
    ],
    hangOnLoop: (cause) => `Hang it on a wonder: ${cause}`,
    ask: 'What can be done so that those who wait hear something?',
  },
}
