import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [{ name: 'reading-along', as: 'Amina Yusuf', go: ['/min/laeser-med'] }]
