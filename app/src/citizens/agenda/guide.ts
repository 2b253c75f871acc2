import { whoWorkWithCitizens } from '../matter/who.ts'
import type { Guide } from '../../shared/request/place.ts'

export const guide: Guide = {
  for: whoWorkWithCitizens,
  title: { da: 'Dagsordenen', en: 'The agenda' },
  steps: [
    {
      da: 'Vælg sammen med borgeren, hvordan I gør: du ringer nogle dage før, I begynder mødet med at lave den, eller I slutter med at tale om næste gang. I kan altid vælge om.',
      en: 'Choose together with the citizen how you do it: you ring some days before, you begin the meeting by making it, or you end by talking about the next. You can always choose again.',
    },
    {
      da: 'Skriv borgerens ord, som de bliver sagt. Kun borgeren kan rette dem eller tage dem tilbage.',
      en: 'Write the citizen’s words as they are said. Only the citizen can correct them or take them back.',
    },
    {
      da: 'Borgeren kan sige en linje med stemmen. Hør den, og skriv den med ord sammen. Når borgeren på sin egen side siger ja til ordene, bliver lyden slettet. Før det gælder lyden.',
      en: 'The citizen can say a line aloud. Hear it, and put it into words together. When the citizen says yes to the words on their own page, the sound is deleted. Until then it is the sound that holds.',
    },
    {
      da: 'En tom dagsorden er i orden. Den må gerne være tynd i mange møder.',
      en: 'An empty agenda is fine. It may be thin for many meetings.',
    },
  ],
}
