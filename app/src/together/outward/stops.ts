import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Tove Lauritsen'
const coming = ['/udadtil', 'main .list a.title >> text=Da brevet blev kortere']

export const stops: readonly Stop[] = [
  { name: 'outward-list', as, go: ['/udadtil'] },
  { name: 'outward-new', as, go: ['/udadtil/ny'] },
  { name: 'outward-new-refused', as, go: ['/udadtil/ny', 'main form button.do'] },
  { name: 'outward-coming', as, go: coming },
  { name: 'outward-asked', as: 'Emil Rosenvinge', go: coming },
  { name: 'outward-change', as, go: [...coming, '+/ret'] },
  { name: 'outward-story', as, go: [...coming, '+/historie'] },
  { name: 'outward-story-refused', as, go: [...coming, '+/historie', 'main form button.do'] },
  { name: 'outward-been', as, go: ['/udadtil', 'main .list a.title >> text=Studiebesøg'] },
  { name: 'outward-own', as: 'Amina Yusuf', go: ['/min/fortalt'] },
]
