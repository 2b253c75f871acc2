export const ownAddress = '/min/steder'
export const workersAddress = (citizenId: string) => `/borgere/${citizenId}/steder`
