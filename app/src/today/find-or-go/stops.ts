import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [{ name: 'find-or-go', as: 'Sif Krogh', go: ['/find'] }]
