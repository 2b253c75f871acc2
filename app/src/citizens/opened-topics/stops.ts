import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'who-may-read', as: 'Amina Yusuf', go: ['/min/hvem-maa-laese'] },
  { name: 'opened-to-others', as: 'Sif Krogh', go: ['/borgere', 'text=Amina Yusuf', '+/aabnet'] },
]
