/** From which chance a hint is shown; chosen by cross-validation on the learning part, whole voices left out. */
export const thresholds = { opportunity: 0.25, institutional: 0.3, instrumental: 0.5, later: 0.5 }

/** How many turns ahead a return to the topic is looked for. */
export const farthestReturn = 60
/** Beyond so many turns only a return with the citizen's own words counts. */
export const nearReturn = 8
