import type { Guide } from '../../../shared/request/place.ts'
import { whoKeepsKeys } from '../who.ts'

export const guide: Guide = {
  for: whoKeepsKeys,
  title: { da: 'Bestem, hvor længe vi gemmer', en: 'Decide how long we keep things' },
  steps: [
    {
      da: 'Under “Hvem er her” ligger “Kommunens egne regler”. Her står, hvor længe vi gemmer hver slags ting. Er der ingen regel, sletter vi ikke noget, og borgeren kan læse, at kommunen ikke har bestemt det.',
      en: 'Under “Who is here” lie “The municipality’s own rules”. They say how long we keep each kind of thing. Without a rule we delete nothing, and the citizen can read that the municipality has not decided it.',
    },
    {
      da: 'For det, I gør sammen, bestemmer I, hvor længe det bliver stående, hvem der var inviteret, hvem der spurgte, og hvem der sad i en gruppe. Det, I fandt ud af, bliver.',
      en: 'For what you do together you decide how long it stands who was invited, who asked and who sat in a group. What you found out stays.',
    },
    {
      da: 'Se først, hvad en regel ville slette. Skriv så tallet, dagen og grunden. Borgeren læser grunden.',
      en: 'See first what a rule would delete. Then write the number, the day and the reason. The citizen reads the reason.',
    },
    {
      da: 'En regel gælder tidligst fra i morgen. Til da kan den fortrydes. Det, der har gældt, bliver stående.',
      en: 'A rule holds from tomorrow at the earliest. Until then it can be undone. What has held stays to be read.',
    },
    {
      da: 'Samme sted skriver du de regler, en plan kan nævne, med ord, borgeren kan læse.',
      en: 'In the same place you write the rules that a plan can speak of, in words that the citizen can read.',
    },
  ],
}
