import type { Code } from './code.ts'

/** The four forms of involvement, after Monrad (2020). A stretch of talk can carry several. */
export const involvementForms: Omit<Code, 'group'>[] = [
  {
    identifier: 'selfDetermination',
    name: { da: 'Selvbestemmelse', en: 'Self-determination' },
    definition: {
      da: 'Borgeren er med til at bestemme, eller sætter selv ord på, hvad problemet er.',
      en: 'The citizen takes part in deciding, or says in their own words what the problem is.',
    },
    use: {
      da: 'Borgerens ord får følger for, hvad der bliver besluttet.',
      en: 'What the citizen says has consequences for what is decided.',
    },
    notUse: {
      da: 'Borgeren bliver spurgt, men svaret ændrer ikke noget.',
      en: 'The citizen is asked, but the answer changes nothing.',
    },
    example: {
      da: 'B: det er ikke ryggen det er søvnen\nM: så begynder vi med søvnen',
      en: 'B: it is not my back it is my sleep\nM: then we begin with your sleep',
    },
  },
  {
    identifier: 'consumerChoice',
    name: { da: 'Valg mellem tilbud', en: 'Consumer choice' },
    definition: {
      da: 'Borgeren vælger mellem tilbud eller siger nej til et.',
      en: 'The citizen chooses among offers, or opts out of one.',
    },
    use: {
      da: 'Der er mindst to rigtige muligheder, og borgeren får at vide, hvad de fører med sig.',
      en: 'There are at least two real options, and the citizen is told what follows from each.',
    },
    notUse: {
      da: 'Der er kun én mulighed, også når den bliver sagt som et spørgsmål.',
      en: 'There is only one option, even when it is put as a question.',
    },
    example: {
      da: 'M: du kan tage holdet i byen eller det lille på Havnevej det første er fire dage\nB: så det lille',
      en: 'M: you can take the group in town or the small one at Havnevej the first is four days\nB: then the small one',
    },
  },
  {
    identifier: 'selfReflection',
    name: { da: 'Selvrefleksion', en: 'Self-reflection' },
    definition: {
      da: 'De taler om borgerens ønsker, drømme og udvikling.',
      en: 'They talk about the citizen’s wishes, dreams and development.',
    },
    use: {
      da: 'Borgeren tænker højt om sig selv og det, der skal ske.',
      en: 'The citizen thinks aloud about themselves and what is to come.',
    },
    notUse: {
      da: 'Borgeren oplyser kun, hvad der er sket.',
      en: 'The citizen only reports what has happened.',
    },
    example: {
      da: 'M: hvad ville du gerne om et år\nB: have noget at stå op til',
      en: 'M: what would you like in a year\nB: to have something to get up for',
    },
  },
  {
    identifier: 'coCreation',
    name: { da: 'Samskabelse', en: 'Co-creation' },
    definition: {
      da: 'De lægger planen sammen og udfører den sammen. Borgerens viden bærer den.',
      en: 'They make the plan and carry it out together. It rests on what the citizen knows.',
    },
    use: {
      da: 'Begge bidrager til det næste skridt, og begge har noget at gøre.',
      en: 'Both add to the next step, and both have something to do.',
    },
    notUse: {
      da: 'Den ene lægger planen, og den anden siger ja.',
      en: 'One makes the plan and the other says yes.',
    },
    example: {
      da: 'B: jeg kender ham der har cykelværkstedet\nM: skal vi ringe til ham nu du begynder så tager jeg over',
      en: 'B: I know the man with the bicycle shop\nM: shall we ring him now you start and I take over',
    },
  },
]
