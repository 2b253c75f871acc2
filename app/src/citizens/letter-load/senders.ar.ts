/** Who sends letters, in Arabic. */
export const ar = {
  jobCentre: 'البلدية، عن العمل والمساعدة',
  benefits: 'البلدية، عن المال',
  other: 'جهة أخرى',
}
