import type { Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = { forms: { '/min/laeser-med': () => ({ who: 'mentor' }) } }
