import type { Services } from '../../request/services.ts'

declare module '../../later/later-job.ts' {
  interface LaterWork {
    /** Everything that is to be told now, to whomever. */
    sendMail: object
  }
}

/** Has what a transaction writes of meetings told, soon after it is done; without a mail server nothing is. */
export async function tellSoon({ config, later }: Pick<Services, 'config' | 'later'>): Promise<void> {
  if (config.mail) await later({ kind: 'sendMail' })
}
