import { whoConverse } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'

export const guide: Guide = {
  for: whoConverse,
  title: { da: 'Lyt', en: 'Listen' },
  steps: [
    {
      da: 'Linserne viser et sted at lytte, aldrig en dom. Slå én til ad gangen.',
      en: 'The lenses show a place to listen, never a verdict. Turn on one at a time.',
    },
    {
      da: 'Skriv ved en tur, hvad du lægger mærke til. Kun du kan læse det, til du selv deler det.',
      en: 'Write at a turn what you notice. Only you can read it until you share it yourself.',
    },
  ],
}
