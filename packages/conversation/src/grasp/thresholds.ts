/** From which chance a hint is shown; chosen by cross-validation on the learning part, whole voices left out. */
export const thresholds = {
  /** For a turn that seems concrete by itself. */
  opportunity: 0.2,
  /** For a turn that does not. */
  opportunityOtherwise: 0.3,
  institutional: 0.3,
  later: 0.5,
}

/** How many turns ahead a return to the topic is looked for. */
export const farthestReturn = 60
/** Beyond so many turns only a return with the citizen's own words counts. */
export const nearReturn = 8
