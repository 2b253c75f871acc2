import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  under: 'Besøgene bliver lagt. Det tager op til et halvt minut, når mange er med. Du kan gå imens.',
  bar: 'Så langt er planen',
  lookAgain: 'Se efter',
  stop: 'Stop',
  stopped: 'Du har stoppet planlægningen. Der er ikke sendt noget.',
  again: 'Planlæg igen',
}

/** What is told once it is done. */
export const planReceipts = {
  stopped: {
    da: 'Stoppet. Ingen besøg er lagt, og ingen har set noget.',
    en: 'Stopped. No visits are laid, and nobody has seen anything.',
  },
  again: {
    da: 'Besøgene bliver lagt forfra. Kun du ser planen, før du siger ja.',
    en: 'The visits are laid anew. Only you see the plan before you say yes.',
  },
} satisfies Record<string, Sentence>

export const planMessages: Messages<typeof da> = {
  da,
  en: {
    under:
      'The visits are being laid. It takes up to half a minute when many take part. You may go meanwhile.',
    bar: 'How far the plan is',
    lookAgain: 'Look again',
    stop: 'Stop',
    stopped: 'You have stopped the planning. Nothing has been sent.',
    again: 'Plan again',
  },
}
