export const easy = {
  receipts: {
    chosen: 'Du har valgt det til din plan. De, der arbejder med din sag, kan se det.',
    back: 'Det er væk. Ingen kan se, at du valgte det.',
  },
  messages: {
    note: 'Vælg det, hvis du vil. Så taler I om det. Du kan tage det tilbage.',
    lead: (day: string) => `Samtalen den ${day}. Alle navne er nye.`,
  },
}
