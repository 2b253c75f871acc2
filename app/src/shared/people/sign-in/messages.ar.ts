export const ar = {
  messages: {
    title: 'تسجيل الدخول',
    lead: 'Lydhør مكان يُسمع فيه الحديث كما ينبغي.',
    withMunicipality: 'سجّل الدخول عبر البلدية',
    lost: 'انقطع تسجيل الدخول. ابدأ من جديد.',
  },
}
