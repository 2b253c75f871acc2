/** What a citizen shows the company, in Danish that is easy to read. */
export const easy = {
  messages: {
    nameHint: 'Ellers står dit navn der ikke. De kan nok gætte, at det er dig.',
    cannotSeeWho: 'Alle, der har sidens adresse, kan se timerne. Vi ved ikke, hvem der ser dem.',
  },
  receipts: {},
}
