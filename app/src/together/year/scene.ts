import type { Scene } from '../../shared/testing/scene.ts'

/** The caseworker's secret address is that of Min kalender. */
export const scene: Scene = {
  after: ['own-calendar', 'gatherings', 'flips'],
  names: { '/aarshjul/:feed': 'feed' },
}
