import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Tove Lauritsen'
const one = ['/materialer', 'main .list a.title >> nth=-1']

export const stops: readonly Stop[] = [
  { name: 'resources', as, go: ['/materialer'] },
  { name: 'resources-some', as, go: ['/materialer?slags=podcast'] },
  { name: 'resource', as, go: one },
  { name: 'resource-of-another', as: 'Lea Skovgaard', go: one },
  { name: 'resource-due', as, go: ['/materialer', 'main .list a.title >> text=Arket med billeder'] },
  { name: 'resource-resting', as, go: ['/materialer', 'main .list a.title >> text=Arket med posten'] },
  {
    name: 'resource-before',
    as,
    go: ['/materialer', 'main .list a.title >> text=Arket med billeder', '+/foer'],
  },
  { name: 'resource-new', as, go: ['/materialer/nyt'] },
  { name: 'resource-new-refused', as, go: ['/materialer/nyt', 'main form button.do'] },
  {
    name: 'resource-look',
    as,
    go: ['/materialer', 'main .list a.title >> text=Arket med billeder', '+/igen'],
  },
  {
    name: 'resource-rest',
    as,
    go: ['/materialer', 'main .list a.title >> text=Arket med billeder', '+/hviler'],
  },
  {
    name: 'resource-file',
    as,
    go: ['/materialer', 'main .list a.title >> text=Arket med billeder', '+/fil'],
  },
]
