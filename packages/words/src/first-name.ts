/**
 * What people call each other: the first of one's names.
 *
 * @example firstName('Freja Dam') // 'Freja'
 */
export const firstName = (name: string): string => name.split(' ')[0] ?? name
