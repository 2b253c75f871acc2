import { whoWorkHere } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'

export const guide: Guide = {
  for: whoWorkHere,
  title: { da: 'Det vil jeg prøve', en: 'What I want to try' },
  steps: [
    {
      da: 'Skriv én ting, du selv vil gøre anderledes, og vælg en dag. Så spørger I dag dig, hvordan det gik. Ingen andre ser det.',
      en: 'Write one thing that you want to do differently, and choose a day. Then Today asks you how it went. Nobody else sees it.',
    },
  ],
}
