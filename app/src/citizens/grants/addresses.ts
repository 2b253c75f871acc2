/** The citizen's own page of what is asked for. */
export const ownAddress = '/min/uden-for'
/** The same for whoever works with them. */
export const workersAddress = (citizenId: string): string => `/borgere/${citizenId}/uden-for`
