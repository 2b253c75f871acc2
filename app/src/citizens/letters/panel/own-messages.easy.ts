export const easy = {
  messages: {
    ownLead: 'Hvad forstår du? Hvad mærker du? Sig det til os.',
    lead: 'Alle skal kunne forstå vores breve.',
    why: 'Vil du læse et brev nu og da? Vil du sige, hvad du tænker? Du kan altid sige nej igen. Det ændrer ikke din sag. Det ændrer ikke dine penge.',
    noName: 'Dit navn står ikke ved dine ord.',
    few: (least: number) =>
      `Lige nu er I under ${least} læsere. Så kan nogen måske gætte, det er dig. Du kan lade dit svar vente.`,
    some: (least: number) => `I er mindst ${least} læsere.`,
    whenRead: 'Hvornår må vi læse dit svar?',
    together: (least: number) => `Når mindst ${least} har svaret`,
    readHint: 'Bliver I ikke nok? Så læser vi det ikke. Du kan altid slette det.',
    waits: 'Det venter på flere svar. Ingen her kan læse det endnu.',
    isIn: 'Du har sagt ja. Du læser breve for os.',
    nothing: 'Her er intet brev lige nu.',
    letterLead: 'Brevet er ikke til dig. Vi har fundet på navne og tider.',
    what: 'Læs det som et brev til dig.',
    hint: 'Skriv kun det, du vil. Skriv ikke dit navn.',
  },
  problems: { nothing: 'Skriv noget i et felt' },
  receipts: {
    yes: 'Tak. Senere kan der stå et brev her.',
    no: 'Vi spørger dig ikke mere. Dine ord er stadig dine.',
    waits: 'Tak. Dit svar venter på flere svar. Du kan slette det.',
  },
}
