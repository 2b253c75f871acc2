import type { Guide } from '../../shared/request/place.ts'
import { whoSee } from './who.ts'

export const guide: Guide = {
  for: whoSee,
  title: { da: 'Vidensmæglere', en: 'Knowledge brokers' },
  steps: [
    {
      da: 'Se, hvem du kan spørge i din afdeling og i de andre. Er du selv vidensmægler, står det, du leder og planlægger, øverst.',
      en: 'See whom you can ask in your department and in the others. If you are a broker yourself, what you lead and plan stands first.',
    },
  ],
}
