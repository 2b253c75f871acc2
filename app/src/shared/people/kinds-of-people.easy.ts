/** Kinds of people, in Danish that is easy to read. */
export const easy = { worker: 'dem, der arbejder med borgere', otherStaff: 'andre, der er ansat i kommunen' }
