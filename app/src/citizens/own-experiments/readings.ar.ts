/** What was looked at, in Arabic. */
export const ar = {
  sawOwnExperiments: 'رؤية ما تجرّبه وأريته',
}
