/** Said in the tongue that was chosen. */
export const tongueReceipts = {
  chosen: {
    da: 'Dine sider er på dansk nu.',
    en: 'Your pages are in English now.',
    easy: 'Nu er dine sider lette at læse.',
    ar: 'صفحاتك الآن باللغة العربية. ما كتبه الناس بأنفسهم يبقى بلغته.',
    uk: 'Тепер ваші сторінки українською. Те, що люди написали самі, лишається їхньою мовою.',
  },
} as const
