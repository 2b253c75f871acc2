/** What was looked at, in Arabic. */
export const ar = {
  sawPlan: 'الاطلاع على خطتك',
  choseForPlan: 'اختيار كلمات قلتها لوضعها في الخطة',
}
