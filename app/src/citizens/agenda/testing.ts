import type { Browser } from '../../shared/testing/testing.ts'

/** The middle of a page, as HTML. */
export const mainOf = async (who: Browser, address: string): Promise<string> =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(address)).text())?.[1] ?? ''

/** The same as it reads. */
export const textOf = async (who: Browser, address: string): Promise<string> =>
  (await mainOf(who, address)).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

/** A form that is sent for the first time. */
export const sent = (fields: Record<string, string | string[]>): Record<string, string | string[]> => ({
  submissionId: crypto.randomUUID(),
  ...fields,
})
