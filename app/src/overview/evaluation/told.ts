import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  begun: {
    da: 'Evalueringen er begyndt. Huset kan læse, hvad I spørger om. Invitér nu dem, der skal være med.',
    en: 'The evaluation is begun. The house can read what you ask. Now invite those who are to take part.',
  },
  changed: { da: 'Det er rettet. Huset kan læse det.', en: 'It is changed. The house can read it.' },
  invited: {
    da: 'De er inviteret. De ser materialet og alt, hvad der hænger, fra nu af.',
    en: 'They are invited. From now on they see the material and all that hangs there.',
  },
  notInvited: {
    da: 'Invitationen er taget tilbage. De ser ikke mere, end huset gør.',
    en: 'The invitation is taken back. They see no more than the house does.',
  },
  youStay: {
    da: 'Den, der begyndte evalueringen, bliver stående.',
    en: 'Whoever began the evaluation stays.',
  },
  material: {
    da: 'Det står i tabellen. Kun de inviterede kan se det, til rapporten er givet ud.',
    en: 'It stands in the table. Only those invited can see it until the report is given out.',
  },
  counted: {
    da: 'Tallene er hentet i dag. Kun de inviterede kan se dem, til rapporten er givet ud.',
    en: 'The figures were fetched today. Only those invited can see them until the report is given out.',
  },
  takenOff: { da: 'Rækken er taget ud af tabellen.', en: 'The row is taken out of the table.' },
  criterion: {
    da: 'Kriteriet gælder. Huset kan læse det.',
    en: 'The criterion holds. The house can read it.',
  },
  criterionChanged: {
    da: 'Kriteriet er ændret. Det, der stod før, kan stadig læses af huset.',
    en: 'The criterion is changed. What stood before can still be read by the house.',
  },
  change: {
    da: 'Det er skrevet. Kun de inviterede kan se det. Hæng nu op, hvad det bygger på, og hvad der taler imod.',
    en: 'It is written. Only those invited can see it. Now hang up what it rests on, and what speaks against it.',
  },
  changeChanged: {
    da: 'Det er rettet. Kun de inviterede kan se det.',
    en: 'It is changed. Only those invited can see it.',
  },
  hung: {
    da: 'Det hænger der. Kun de inviterede kan se det.',
    en: 'It hangs there. Only those invited can see it.',
  },
  takenDown: {
    da: 'Det er taget ned. Ingen kan se det her. I rapporter, der er givet ud, bliver det stående.',
    en: 'It is taken down. Nobody can see it here. In reports that are given out it stays.',
  },
  sent: {
    da: 'Udkastet er sendt. Huset kan læse det. Det står på I dag hos dem, det handler om, i fire uger.',
    en: 'The draft is sent. The house can read it. It stands on Today of those it is about for four weeks.',
  },
  answered: {
    da: 'Tak. Dit svar står uden navn hos dem, der evaluerer, og kan komme med i rapporten.',
    en: 'Thank you. Your answer stands without a name with those who evaluate, and may be in the report.',
  },
  answerGone: {
    da: 'Dit svar er taget tilbage. I rapporter, der er givet ud, bliver ordene stående, uden navn.',
    en: 'Your answer is taken back. In reports that are given out the words stay, without a name.',
  },
  round: {
    da: 'Runden er begyndt. Kun de inviterede kan se den. To af jer vælger temaer, hver for sig.',
    en: 'The round is begun. Only those invited can see it. Two of you choose themes, each alone.',
  },
  codesAlong: {
    da: 'Du er en af de to. Ingen ser, hvad du vælger, før I begge er færdige.',
    en: 'You are one of the two. Nobody sees what you choose until you are both done.',
  },
  chosen: { da: 'Valgt. Kun du ser det endnu.', en: 'Chosen. Only you see it yet.' },
  done: {
    da: 'Du er færdig. Når I begge er det, kan de inviterede se, hvad I valgte.',
    en: 'You are done. When you both are, those invited can see what you chose.',
  },
  twoAlready: {
    da: 'To andre vælger allerede i den her runde. Begynd en ny, hvis I vil være andre to.',
    en: 'Two others choose in this round already. Begin another if two others want to.',
  },
  choosesNoMore: {
    da: 'Der er ikke valgt noget. Kun de to vælger, og ikke efter at de har sagt, at de er færdige.',
    en: 'Nothing was chosen. Only the two choose, and not after they have said that they are done.',
  },
  notAllYet: {
    da: 'Du er ikke meldt færdig. Vælg noget ved hver sætning først. “Ingen af dem” er også et svar.',
    en: 'You are not done yet. Choose something at each sentence first. “None of them” is an answer too.',
  },
  settled: { da: 'Aftalt. Kun de inviterede kan se det.', en: 'Settled. Only those invited can see it.' },
  given: {
    da: 'Rapporten er givet ud. Alle i huset kan læse den.',
    en: 'The report is given out. Everybody in the house can read it.',
  },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  noTitle: { da: 'Skriv, hvad evalueringen hedder', en: 'Write what the evaluation is called' },
  noQuestion: { da: 'Skriv, hvad I vil finde ud af', en: 'Write what you want to find out' },
  noRole: {
    da: 'Skriv, hvem der evaluerer, og hvor de kommer fra',
    en: 'Write who evaluates, and where they come from',
  },
  badFrom: { da: 'Vælg den første dag, det handler om', en: 'Choose the first day that it is about' },
  badTo: { da: 'Vælg den sidste dag, efter den første', en: 'Choose the last day, after the first' },
  noPerson: { da: 'Vælg, hvem du inviterer', en: 'Choose whom you invite' },
  notThere: { da: 'Vælg blandt dem, der står her', en: 'Choose among those that stand here' },
  noKind: { da: 'Vælg, hvad det er for noget materiale', en: 'Choose what kind of material it is' },
  noHalf: { da: 'Vælg et halvår', en: 'Choose a half-year' },
  noMunicipality: { da: 'Skriv, hvilken kommune', en: 'Write which municipality' },
  noCount: {
    da: 'Skriv antallet som et helt tal, mindst 1',
    en: 'Write the number as a whole number, 1 at least',
  },
  noSource: { da: 'Skriv, hvor tallet kommer fra', en: 'Write where the number is from' },
  noWhose: { da: 'Vælg, hvis kriterium det er', en: 'Choose whose criterion it is' },
  noCriterion: { da: 'Skriv kriteriet med deres ord', en: 'Write the criterion in their words' },
  badDay: { da: 'Vælg den dag, det gælder fra', en: 'Choose the day from which it holds' },
  badPast: { da: 'Vælg i dag eller en dag, der er gået', en: 'Choose today or a day that has passed' },
  noReason: { da: 'Skriv, hvorfor kriteriet ændres', en: 'Write why the criterion changes' },
  noPillar: { da: 'Vælg, hvor det er', en: 'Choose where it is' },
  noChange: {
    da: 'Skriv i en sætning, hvad der ser ud til at være anderledes',
    en: 'Write in a sentence what seems to be different',
  },
  noForWhom: { da: 'Skriv, for hvem det er anderledes', en: 'Write for whom it is different' },
  noSince: { da: 'Skriv, siden hvornår', en: 'Write since when' },
  noSide: { da: 'Vælg, om det taler for eller imod', en: 'Choose whether it speaks for it or against it' },
  noSays: { da: 'Skriv, hvad det siger, i en sætning', en: 'Write what it says, in a sentence' },
  noSourceKind: {
    da: 'Vælg, hvad slags kilde det er, eller skriv adressen på en side i Lydhør',
    en: 'Choose what kind of source it is, or write the address of a page in Lydhør',
  },
  noSourceWords: { da: 'Skriv, hvor det kommer fra', en: 'Write where it is from' },
  notAbout: {
    da: 'Udkastet handler ikke om dig. De, det handler om, svarer.',
    en: 'The draft is not about you. Those it is about answer.',
  },
  notFound: {
    da: 'På den adresse er der ikke noget, du kan læse og hænge op. Kopiér adressen fra siden med et fund, en FLIP, en undring, en ressource, et forsøg, et brev eller et møde',
    en: 'At that address there is nothing that you can read and hang up. Copy the address of the page of a finding, a FLIP, a loop, a resource, an experiment, a letter or a meeting',
  },
  noDraft: { da: 'Skriv udkastet', en: 'Write the draft' },
  noKinds: {
    da: 'Vælg mindst én slags, det handler om',
    en: 'Choose at least one kind of people it is about',
  },
  noAnswer: { da: 'Vælg, om du kan genkende det', en: 'Choose whether you recognise it' },
  singleStatement: {
    da: 'Det bygger på for lidt til at være en konklusion: Der skal være mindst to slags kilder. Hæng noget mere op først',
    en: 'It rests on too little to be a conclusion: there must be two kinds of sources at least. Hang more up first',
  },
  countsNot: {
    da: 'Tallene hentes af en, der er ansat i huset, så de tæller det, alle i huset kan læse. Bed en af dem om det',
    en: 'The figures are fetched by somebody who is employed in the house, so that they count what everybody in the house can read. Ask one of them',
  },
  fewThemes: {
    da: 'Skriv mellem 2 og 12 temaer, ét på hver linje',
    en: 'Write between 2 and 12 themes, one a line',
  },
  noPieces: {
    da: 'Der skal være mindst to sætninger. Hæng noget op ved en forandring, eller skriv sætninger her',
    en: 'There must be two sentences at least. Hang something up beside a change, or write sentences here',
  },
  notBothYet: {
    da: 'Vent, til begge er færdige med at vælge',
    en: 'Wait until both are done choosing',
  },
  noTheme: { da: 'Vælg, hvad I blev enige om', en: 'Choose what you agreed on' },
  noNote: { da: 'Skriv kort, hvorfor', en: 'Write briefly why' },
  writtenSince: {
    da: 'En anden har skrevet her imens. Gå tilbage, kopier dine ord, og se, hvad der står nu.',
    en: 'Somebody else has written here in the meantime. Go back, copy your words, and see what stands there now.',
  },
} satisfies Record<string, Sentence>
