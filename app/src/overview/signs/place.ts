import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { logs } from './logs.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'
import { searched } from './searched.ts'
import { signAgain } from './signs.ts'

export const outsideSigns: Place = {
  id: 'outsideSigns',
  behind: 'overview',
  routes,
  logs,
  searched,
  undoes: { outsideSign: signAgain },
  guide: {
    for: whoAreOfTheHouse,
    title: { da: messages.da.title, en: messages.en.title },
    steps: [
      {
        da: 'Siger en læge, en bostøtte eller en ny i huset noget om en ændring, så skriv det ned i én linje. Uden navne.',
        en: 'When a doctor, a home supporter or somebody new in the house says something about a change, note it in one line. Without names.',
      },
    ],
  },
  acts: [{ href: '/tegn', word: { da: messages.da.note, en: messages.en.note }, for: whoAreOfTheHouse }],
  way: { href: '/tegn', word: { da: messages.da.title, en: messages.en.title }, for: whoAreOfTheHouse },
}
