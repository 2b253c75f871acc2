import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Vejledning',
  lead: 'Det, du skal vide for at begynde. Fem minutter at læse.',
  leaders:
    'Som leder ser du aldrig, hvad der bliver sagt: ikke samtaler, ikke bemærkninger og ikke, hvad nogen vil prøve. Det er medarbejdernes rum at lære i.',
  notYet:
    'Der er ikke meget til dig her endnu. Spørg koordinatoren i kommunen, hvis du venter på noget, eller hvis du har fået en besked om at se her.',
  everywhere: 'Overalt',
  seenBy:
    'Under titlen på hver side står, hvem der kan se det, du ser på. Det bliver taget fra de regler, der også gælder i databasen.',
  habits: [
    'Tryk Ctrl og K, eller brug feltet Find, for at komme hen til det, du mangler.',
    'Det, du skriver, går ikke tabt, selv om du bliver logget ud, før du når at gemme.',
    'Har du slettet noget ved en fejl, så tryk Fortryd i den linje, der står under titlen. Det kan du i ti minutter.',
  ],
  aNo: 'Siger borgeren nej, er det væk med det samme, også for dem, det var delt med.',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Guide',
    lead: 'What you must know to begin. Five minutes to read.',
    leaders:
      'As a leader you never see what is said: no conversations, no noticings, and nothing that anybody wants to try. It is the workers’ room to learn in.',
    notYet:
      'There is not much for you here yet. Ask the municipality’s coordinator if you are waiting for something, or if you were told to look here.',
    everywhere: 'Everywhere',
    seenBy:
      'Below the title of each page stands who can see what you are looking at. It is taken from the rules that hold in the database too.',
    habits: [
      'Press Ctrl and K, or use the field Find, to come to what you need.',
      'What you write is not lost, even if you are signed out before you have saved.',
      'If you have deleted something by mistake, press Undo in the line below the title. You can for ten minutes.',
    ],
    aNo: 'When the citizen says no, it is gone at once, also for those it was shared with.',
  },
}
