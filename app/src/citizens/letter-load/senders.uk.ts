/** Who sends letters, in Ukrainian. */
export const uk = {
  jobCentre: 'Комуна, про роботу і допомогу',
  benefits: 'Комуна, про гроші',
  other: 'Хтось інший',
}
