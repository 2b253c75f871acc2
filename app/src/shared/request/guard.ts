import type { Role } from '../people/roles.ts'

/**
 * Who may come in: anyone at all, whoever has signed in, or those who hold one of these roles now. Others are told that the
 * page is not for them, or (`only`) that it is not there.
 */
export type Guard = 'anyone' | 'signedIn' | readonly Role[] | { only: readonly Role[]; otherwise: 'notFound' }
