import type { Stop } from '../../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [{ name: 'tongues', as: 'Naja Berthelsen', go: ['/noegler/sprog'] }]
