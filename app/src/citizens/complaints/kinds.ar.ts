export const ar = {
  kindNames: {
    letter: 'رسالة',
    placement: 'تدريب في شركة',
    meeting: 'لقاء أو محادثة',
    decision: 'قرار',
    waiting: 'الانتظار',
    reaching: 'الوصول إلى شخص أتحدث معه',
    other: 'شيء آخر',
  },
  cameNames: {
    page: 'كُتبت هنا على الصفحة',
    phone: 'قيلت في الهاتف',
    letter: 'جاءت في رسالة',
    spoken: 'قيلت عندما التقيتم',
  },
  placeNames: {
    phone: 'بالهاتف',
    here: 'هنا عندنا',
    elsewhere: 'في مكان آخر',
  },
}
