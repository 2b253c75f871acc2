/** A sheet that began empty has lines when it is read. */
export const easy = {
  jobGoal: 'Målet i din plan: et job',
  repatriation: 'Hjælp til at rejse hjem',
  other: 'Et ark',
}
