import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [{ name: 'worker-reach', as: 'Sif Krogh', go: ['/saadan-naas-jeg'] }]
