/** The day from which something is kept, in Danish that is easy to read. */
export const easy = {
  plan: 'den dag, planen blev lavet',
  agenda: 'den dag, du fik svar',
  meeting: 'den dag, I holdt mødet',
  letter: 'den dag, vi sendte brevet, læste det med dig, eller du skulle svare',
  guidance: 'den dag, I læste arket',
  invited: 'den dag, vi mødtes',
}
