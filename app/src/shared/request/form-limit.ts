import { bodyLimit } from 'hono/body-limit'

/** What a form may hold: some hundred pages of text. Sound and registers come in by routes that count their own bytes. */
export const formMegabytes = 1

/** Refuses what is larger before it is in memory, also when nothing tells how much there is to come. */
export const formLimit = bodyLimit({ maxSize: formMegabytes * 1024 ** 2 })
