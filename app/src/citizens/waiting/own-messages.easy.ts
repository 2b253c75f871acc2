export const easy = {
  ownMessages: {
    lead: 'Hvad venter du på? Siden hvornår? Hos hvem ligger det?',
    none: 'Her står ikke noget. Venter du på noget? Skriv det her. Så kan vi se det. Vi kan også spørge.',
    kinds: { medicalCertificate: 'Et papir fra lægen' },
    expected: (day: string) => `Nogen har sagt: Det er her ${day}.`,
    wasExpected: (day: string) => `Nogen sagde: Det er her ${day}.`,
    usual: {
      middle: (weeks: number, n: number) =>
        `${n} har fået det hos os. Halvdelen har ventet ${weeks === 0 ? 'under 1 uge' : weeks === 1 ? 'højst 1 uge' : `højst ${weeks} uger`}. Nogle venter måske endnu. De tæller også.`,
      why: 'Mindst fem skal have fået det samme. Først da siger vi det.',
    },
    criteriaMoved: (day: string) => `Der kom nye krav ${day}.`,
    closedBeforeStart: (day: string) => `Det lukkede ${day}. Det var ikke begyndt.`,
    broken: 'Et brudt løfte',
    brokenTo: {
      criteria: (day: string) => `Du ventede. Så kom der nye krav ${day}.`,
      closed: (day: string) => `Du ventede. Så lukkede det ${day}.`,
    },
    nothingAgreed: 'I har talt om tiden imens. I har ingen aftale.',
    notTalked: 'Hvad kan du gøre imens? Det har I ikke talt om.',
    stillHint: 'De, der hjælper dig, kan så se det.',
    heardLead: 'De, der hjælper dig, kan så se det.',
    ball: 'Hos hvem ligger det nu?',
    ideaHint: 'Du må gerne springe over.',
    helped: 'Har du fået hjælp?',
    ideaLead: 'Din idé står først. Kun du kan rette den.',
  },
  ownProblems: {
    noWhat: 'Hvad venter du på? Skriv her',
    noWords: 'Hvad har du hørt? Skriv her',
    badSince: 'Vælg en dag før nu',
  },
  ownReceipts: {
    written: 'Det er gemt. De, der hjælper dig, kan se det.',
    pressed: 'Tak. De, der hjælper dig, ser det i dag.',
  },
}
