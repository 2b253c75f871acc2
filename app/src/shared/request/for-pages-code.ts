import type { Context } from 'hono'

/** Whether the page's own code asks, for a part of the page to exchange. */
export const isForPagesCode = ({ c }: { c: Context }): boolean => c.req.header('hx-request') !== undefined
