import type { Messages } from '@lydhoer/words'

const da = {
  player: 'Afspiller',
  play: 'Afspil',
  pause: 'Stop',
  back: 'tilbage',
  loop: 'Gentag',
  slower: 'Langsommere',
}

export const words: Messages<typeof da> = {
  da,
  en: {
    player: 'Player',
    play: 'Play',
    pause: 'Stop',
    back: 'back',
    loop: 'Repeat',
    slower: 'Slower',
  },
}
