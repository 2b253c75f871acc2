import type { Messages } from '@lydhoer/words'

const da = {
  file: (day: string) => `spoergsmaal-${day}.pdf`,
  title: (title: string) => `${title}: en time om spørgsmålene`,
  printed: (day: string) => `Skrevet ud ${day}. Ingen navne på papiret.`,
  hour: 'Sådan går timen',
  steps: [
    'Fem minutter: Hvad skal svarene bruges til, og hvem ser dem? Det er frit at være med, og ingen skriver, hvem der sagde hvad.',
    'Ti minutter hver for sig: Læs spørgsmålene. Sæt kryds ved dem, du ville svare på.',
    'Femogtyve minutter sammen: Sig med egne ord, hvad hvert spørgsmål betyder. Skriv det, der bliver sagt, og ikke, hvad der var meningen.',
    'Femten minutter: Hvad skal siges på en anden måde, og hvad skal ud?',
    'Fem minutter: Hvad mangler vi at spørge om?',
  ],
  means: 'Det betyder for os:',
  ring: 'Sæt ring om: behold · andre ord · tag ud',
  missing: 'Det mangler',
  missingHint: 'Skriv her det, I ville have spurgt om:',
}

export const paperMessages: Messages<typeof da> = {
  da,
  en: {
    file: (day) => `questions-${day}.pdf`,
    title: (title) => `${title}: an hour on the questions`,
    printed: (day) => `Printed ${day}. No names on this paper.`,
    hour: 'How the hour goes',
    steps: [
      'Five minutes: What are the answers to be used for, and who sees them? Taking part is free, and nobody writes who said what.',
      'Ten minutes each alone: Read the questions. Tick those you would answer.',
      'Twenty-five minutes together: Say in your own words what each question means. Write what is said, and not what was intended.',
      'Fifteen minutes: What is to be put another way, and what is to go?',
      'Five minutes: What do we fail to ask?',
    ],
    means: 'What it means to us:',
    ring: 'Put a ring round: keep · other words · drop',
    missing: 'What is missing',
    missingHint: 'Write here what you would have asked:',
  },
}
