/** What may be told of a citizen, in Danish that is easy to read. */
export const easy = {
  lead: 'Vi fortæller nogle gange andre om vores arbejde. Vi fortæller kun om dig, hvis du siger ja.',
  anew: 'Noget er lavet om. Dit ja gælder ikke mere. Læs det igen. Svar så ja eller nej.',
  told: 'Det er fortalt. Tager du dit ja tilbage, er ordene væk her. Men folk har hørt dem.',
  free: 'Du må gerne sige nej. Det gør ikke noget. Du kan tage dit ja tilbage. Så er ordene væk.',
  except: 'Siger du ja, kan alle, der arbejder her, læse ordene. De kan ikke se dit navn.',
}
