import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { whoAreTold } from './who.ts'

export const guide: Guide = {
  for: whoAreOfTheHouse,
  title: { da: 'Ord til sidst', en: 'Words at the end' },
  steps: [
    {
      for: whoAreTold,
      da: 'Se, hvordan borgere i en afdeling svarede, da deres møder sluttede. Det er altid mange borgere og mange medarbejdere, og aldrig nogens ord.',
      en: 'See how citizens of a department answered when their meetings ended. It is always many citizens and many workers, and never anybody’s words.',
    },
    {
      da: 'Skriv, om vejledningen kom først, midt i eller sidst i mødet. Når mange har gjort det, kan I på siden “Når vejledningen kom” se, hvad borgere sagde til sidst de dage.',
      en: 'Write whether guidance came first, midway or last in the meeting. When many have, the page “When guidance came” shows what citizens said at the end on those days.',
    },
  ],
}
