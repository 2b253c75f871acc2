/** What is looked for, considered and found, in Danish that is easy to read. */
export const easy = {
  messages: {
    sendLead: 'Nogle, der finder job, ser dit ønske. De ser ikke dit navn.',
    sendHint: 'Ret det, til det er godt. Skriv ingen navne.',
    considerLead: 'Hvad er svært for dig? Du siger, hvem der må se det.',
    findLead: 'Dit sted er lige så godt som de steder, vi finder.',
    told: (who: string) => `${who} ved, hvem du er. ${who} ser også det, du har delt.`,
  },
  receipts: {
    sent: 'Sendt. De ser ønsket. De ser ikke navnet.',
    found: 'Sendt. De, der hjælper, kan se det.',
  },
  problems: {},
}
