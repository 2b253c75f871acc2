/** What was looked at, in Arabic. */
export const ar = {
  guidance: 'الاطلاع على ورقة فيها حقوق وواجبات',
}
