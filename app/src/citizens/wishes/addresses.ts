/** Where the citizen says what has to be considered. */
export const ownConsiderations = '/min/hensyn'
/** Where the citizen tells what they have found themselves. */
export const ownFinds = '/min/eget-sted'
export const workersFinds = (citizenId: string) => `/borgere/${citizenId}/egne-steder`
/** What colleagues ask about hard wishes. */
export const questionsAddress = '/overset'
/** What consultants look for. */
export const ordersAddress = '/bestillinger'
/** Who it is, for the consultant whom they told. */
export const whoAddress = (id: string) => `${ordersAddress}/hvem/${id}`
