/** A sheet that began empty has lines when it is read. */
export const ar = {
  sanctions: 'الحقوق والواجبات',
  jobGoal: 'هدف العمل في الخطة',
  repatriation: 'مساعدة على الانتقال للعيش في البلد الذي جئت منه',
  other: 'ورقة',
}
