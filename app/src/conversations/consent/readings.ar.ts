/** What was looked at, in Arabic. */
export const ar = {
  consent: 'الاطلاع على ما وافقت عليه',
}
