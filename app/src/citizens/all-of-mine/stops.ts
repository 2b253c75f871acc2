import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [{ name: 'all-of-mine', as: 'Amina Yusuf', go: ['/min/alt'] }]
