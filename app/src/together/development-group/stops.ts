import type { Stop } from '../../shared/testing/stop.ts'

const sits = 'Lea Skovgaard'

export const stops: readonly Stop[] = [
  { name: 'development-group', as: 'Sif Krogh', go: ['/udviklingsgruppe'] },
  { name: 'development-group-asks', as: 'Naja Berthelsen', go: ['/udviklingsgruppe'] },
  {
    ...{ name: 'development-group-ask-refused', as: 'Naja Berthelsen' },
    go: ['/udviklingsgruppe', 'form[action$="/plads"] button.button'],
  },
  { name: 'development-point', as: sits, go: ['/udviklingsgruppe', 'main .list a >> nth=0'] },
  {
    ...{ name: 'development-point-refused', as: sits },
    go: ['/udviklingsgruppe', 'main .list a >> nth=0', 'form[action$="/svar"] button.do'],
  },
]
