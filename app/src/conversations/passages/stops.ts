import type { Stop } from '../../shared/testing/stop.ts'

const chosen = ['/samtaler', 'main .list a >> nth=0', '[data-do=choose]', '#t5 .n a', '#t8 .n a']

export const stops: readonly Stop[] = [
  { name: 'passages-owner', as: 'Sif Krogh', go: ['/stykker'] },
  { name: 'passage-owner', as: 'Sif Krogh', go: ['/stykker', 'main .list a.title >> nth=0'] },
  {
    name: 'passage-question',
    as: 'Sif Krogh',
    go: ['/stykker', 'main .list a.title >> nth=0', 'main a[href$=spoergsmaal]'],
  },
  { name: 'choosing', as: 'Tove Lauritsen', go: chosen },
  { name: 'keep', as: 'Tove Lauritsen', go: [...chosen, '[data-way$="/gem"]'] },
  { name: 'share', as: 'Tove Lauritsen', go: [...chosen, '[data-way$="/nyt"]'] },
  {
    name: 'share-refused',
    as: 'Tove Lauritsen',
    go: [...chosen, '[data-way$="/nyt"]', 'main form button.do'],
  },
  { name: 'shared-with-me', as: 'Jonas Bæk', go: ['/stykker'] },
  { name: 'passage', as: 'Jonas Bæk', go: ['/stykker', 'main .list a.title >> nth=0'] },
]
