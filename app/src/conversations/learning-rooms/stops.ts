import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'learning-rooms', as: 'Tove Lauritsen', go: ['/rum'] },
  { name: 'learning-rooms-leader', as: 'Marianne Overgaard', go: ['/rum'] },
  { name: 'learning-room', as: 'Tove Lauritsen', go: ['/rum', 'main .list a >> nth=0'] },
  { name: 'learning-room-guest', as: 'Lea Skovgaard', go: ['/rum', 'main .list a >> nth=0'] },
  { name: 'learning-room-plan', as: 'Tove Lauritsen', go: ['/rum/plan/60'] },
  { name: 'learning-room-new', as: 'Tove Lauritsen', go: ['/rum/nyt'] },
  { name: 'learning-room-new-refused', as: 'Tove Lauritsen', go: ['/rum/nyt', 'main form button.do'] },
  {
    name: 'learning-room-change',
    as: 'Tove Lauritsen',
    go: ['/rum', 'main .list a >> nth=0', 'main a[href$="/ret"]'],
  },
  {
    name: 'learning-room-book',
    as: 'Tove Lauritsen',
    go: ['/rum', 'main .list a >> nth=0', 'main a[href$="/moede"]'],
  },
  {
    name: 'learning-room-drop',
    as: 'Tove Lauritsen',
    go: ['/rum', 'main .list a >> nth=0', 'main a[href$="/aflys"] >> nth=0'],
  },
  { name: 'learning-themes', as: 'Lea Skovgaard', go: ['/rum/temaer'] },
  { name: 'learning-themes-taken', as: 'Lea Skovgaard', go: ['/rum/temaer/taget-op'] },
  { name: 'learning-theme', as: 'Tove Lauritsen', go: ['/rum/temaer', 'main .list a >> nth=0'] },
  { name: 'learning-theme-new', as: 'Lea Skovgaard', go: ['/rum/temaer/nyt'] },
  {
    name: 'learning-theme-slot',
    as: 'Lea Skovgaard',
    go: ['/rum/temaer', 'main .list a >> nth=0', 'main a[href$="/teammoede"]'],
  },
  {
    name: 'learning-theme-hang',
    as: 'Lea Skovgaard',
    go: ['/rum/temaer', 'main .list a >> nth=0', 'main a[href$="/haeng"]'],
  },
  {
    name: 'learning-room-words',
    as: 'Lea Skovgaard',
    go: ['/rum', 'main .list a >> nth=0', 'main a[href$="/ord"]'],
  },
  { name: 'team-meeting-new', as: 'Lea Skovgaard', go: ['/rum/moeder/nyt'] },
  { name: 'team-meeting-new-refused', as: 'Lea Skovgaard', go: ['/rum/moeder/nyt', 'main form button.do'] },
]
