import type { Stop } from '../../shared/testing/stop.ts'

const keeper = 'Naja Berthelsen'
const writing = ['/kommunens-log', 'main .list a[href$="/skriv"].title >> nth=0']

export const stops: readonly Stop[] = [
  { name: 'logs', as: 'Lea Skovgaard', go: ['/kommunens-log'] },
  { name: 'log-in-the-way', as: 'Lea Skovgaard', go: ['/kommunens-log/benspaend'] },
  { name: 'logs-to-write', as: keeper, go: ['/kommunens-log'] },
  { name: 'log', as: 'Lea Skovgaard', go: ['/kommunens-log', 'main .list a >> nth=0'] },
  {
    name: 'log-and-sharing',
    as: keeper,
    go: ['/kommunens-log', 'main .list a.title:not([href$="/skriv"]) >> nth=0'],
  },
  { name: 'log-writing', as: keeper, go: writing },
  { name: 'log-writing-refused', as: keeper, go: [...writing, '#inTheWay form .button'] },
  { name: 'log-line', as: keeper, go: [...writing, '.log-lines a[href*="/linje/"] >> nth=0'] },
  { name: 'log-line-codes', as: keeper, go: [...writing, '#inTheWay .log-lines a[href$="/koder"] >> nth=0'] },
  { name: 'log-in-the-way-by-code', as: 'Lea Skovgaard', go: ['/kommunens-log/benspaend?efter=koder'] },
  { name: 'log-each', as: keeper, go: [...writing, '+/skete/loopStep'] },
  { name: 'log-shared', as: 'Emil Rosenvinge', go: ['/kommunens-log'] },
]
