import { whoWorkHere } from '../../people/roles.ts'
import type { Guide } from '../../request/place.ts'

export const guide: Guide = {
  for: whoWorkHere,
  title: { da: 'Min kalender', en: 'My calendar' },
  steps: [
    {
      da: 'Skriv din mailadresse under Min kalender, så får du en invitation, når du er med i noget. Der står kun, hvad det er, hvornår og hvor.',
      en: 'Write your mail address under My calendar, and you get an invitation when you are part of something. It says only what it is, when and where.',
    },
    {
      da: 'Eller lav en hemmelig adresse, og sæt den ind i dit kalenderprogram. Så flytter aftalerne sig selv.',
      en: 'Or make a secret address and put it into your calendar program. The appointments then move by themselves.',
    },
  ],
}
