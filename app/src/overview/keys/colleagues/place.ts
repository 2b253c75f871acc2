import type { Place } from '../../../shared/request/place.ts'
import { whoKeepsKeys } from '../who.ts'
import { putBackHandedOn } from './hand-on.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'

export const colleagues: Place = {
  id: 'colleagues',
  behind: 'overview',
  routes,
  undoes: { handedOn: putBackHandedOn },
  acts: [
    { href: '/noegler/kolleger', word: { da: messages.da.title, en: messages.en.title }, for: whoKeepsKeys },
    {
      href: '/noegler/kolleger/ny',
      word: { da: messages.da.write, en: messages.en.write },
      for: whoKeepsKeys,
    },
  ],
}
