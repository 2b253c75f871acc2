import type { Stop } from '../../testing/stop.ts'

export const stops: readonly Stop[] = [{ name: 'sign-in', as: null, go: ['/log-ind'] }]
