import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'own-complaints', as: 'Amina Yusuf', go: ['/min/klage'] },
  { name: 'own-complaint', as: 'Amina Yusuf', go: ['/min/klage', 'main .item a.button >> nth=0'] },
  { name: 'complaint-new', as: 'Amina Yusuf', go: ['/min/klage/ny'] },
  { name: 'complaint-refused', as: 'Amina Yusuf', go: ['/min/klage/ny', 'main form button.do'] },
  { name: 'complaints-received', as: 'Marianne Overgaard', go: ['/klager'] },
  { name: 'complaint-received', as: 'Marianne Overgaard', go: ['/klager', 'main .list a >> nth=0'] },
  { name: 'complaint-taken-down', as: 'Sif Krogh', go: ['/borgere', 'text=Amina Yusuf', '+/klage'] },
  { name: 'complaints-over-time', as: 'Preben Sandholm', go: ['/overblik/klager'] },
  { name: 'complaints-before', as: 'Naja Berthelsen', go: ['/overblik/klager/tidligere'] },
  { name: 'complaint-days', as: 'Naja Berthelsen', go: ['/overblik/klager/svartid'] },
]
