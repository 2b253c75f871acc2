import { whoReflect } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'

export const guide: Guide = {
  for: whoReflect,
  title: { da: 'Stykker', en: 'Passages' },
  steps: [
    {
      da: 'Et stykke er nogle få ture, som en kollega har lov at dele. Du ser netop de ture og ikke andet.',
      en: 'A passage is a few turns that a colleague may share. You see just those turns and nothing else.',
    },
    {
      da: 'Sig, hvad der sker, hvorfor lige nu, og hvad der så sker. Ikke om det var godt.',
      en: 'Say what happens, why just now, and what happens then. Not whether it was good.',
    },
  ],
}
