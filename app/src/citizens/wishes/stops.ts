import type { Stop } from '../../shared/testing/stop.ts'

const freja = ['/borgere', 'text=Freja Damgaard']
const wish = 'main .wishes a >> nth=0'

export const stops: readonly Stop[] = [
  { name: 'wishes', as: 'Mikkel Holst', go: ['/min/oensker'] },
  { name: 'wish-new-refused', as: 'Mikkel Holst', go: ['/min/oensker/nyt', 'main form button.do'] },
  { name: 'wish', as: 'Amina Yusuf', go: ['/min/oensker', wish] },
  { name: 'wish-more', as: 'Mikkel Holst', go: ['/min/oensker', wish, '+/mere'] },
  { name: 'wish-work', as: 'Mikkel Holst', go: ['/min/oensker', wish, '+/arbejde'] },
  { name: 'wish-send', as: 'Mikkel Holst', go: ['/min/oensker', wish, '+/bestil'] },
  { name: 'considerations', as: 'Mikkel Holst', go: ['/min/hensyn'] },
  { name: 'own-finds', as: 'Mikkel Holst', go: ['/min/eget-sted'] },
  { name: 'wishes-of-one', as: 'Lea Skovgaard', go: [...freja, '+/oensker'] },
  { name: 'wish-of-one', as: 'Lea Skovgaard', go: [...freja, '+/oensker', wish] },
  {
    name: 'wish-cannot-refused',
    as: 'Lea Skovgaard',
    go: [...freja, '+/oensker', wish, '+/kan-ikke', 'main form button.do'],
  },
  { name: 'finds-of-one', as: 'Sif Krogh', go: ['/borgere', 'text=Mikkel Holst', '+/egne-steder'] },
  { name: 'wish-asked', as: 'Poul-Erik Ravn', go: ['/borgere', 'text=Erling Krogsgaard', '+/oensker', wish] },
  {
    name: 'wish-ask-refused',
    as: 'Lea Skovgaard',
    go: [...freja, '+/oensker', wish, '+/spoerg', 'main form button.do'],
  },
  { name: 'wish-questions', as: 'Meryem Aydin', go: ['/overset'] },
  { name: 'wish-question', as: 'Meryem Aydin', go: ['/overset', 'main .list a >> nth=0'] },
  { name: 'job-orders', as: 'Henrik Fuglsang', go: ['/bestillinger'] },
  {
    name: 'job-order-whose',
    as: 'Sanne Dideriksen',
    go: ['/bestillinger', 'main .list:last-of-type a >> nth=-1'],
  },
  { name: 'job-order', as: 'Henrik Fuglsang', go: ['/bestillinger', 'main .list a >> nth=0'] },
]
