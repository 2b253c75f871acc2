/** How many turns ahead a return to the topic is looked for. */
export const farthestReturn = 60
/** Beyond so many turns only a return with the citizen's own words counts. */
export const nearReturn = 8
