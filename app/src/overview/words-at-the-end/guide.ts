import type { Guide } from '../../shared/request/place.ts'
import { whoAreTold } from './who.ts'

export const guide: Guide = {
  for: whoAreTold,
  title: { da: 'Ord til sidst', en: 'Words at the end' },
  steps: [
    {
      da: 'Se, hvordan borgere i en afdeling svarede, da deres møder sluttede. Det er altid mange borgere og mange medarbejdere, og aldrig nogens ord.',
      en: 'See how citizens of a department answered when their meetings ended. It is always many citizens and many workers, and never anybody’s words.',
    },
  ],
}
