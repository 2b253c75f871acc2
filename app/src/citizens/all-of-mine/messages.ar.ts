export const ar = {
  messages: {
    title: 'كل شيء عني',
    lead: 'انظر كل ما هو محفوظ عنك هنا. خذه معك، أو احذف ما يمكنك حذفه.',
    take: 'خذ كل شيء معك',
    takeLead: 'تحصل على ملف واحد. يُفتح على الهاتف ويمكن طباعته. انتبه لمن يمكنه رؤيته.',
    asPage: 'نزّل الملف',
    dataLead: 'هل سيقرأه برنامج آخر؟',
    asData: 'نزّله كبيانات (JSON)',
    nothing: 'لا يوجد شيء.', // The name of a file goes in a header, which takes Latin letters alone.
    fileName: 'kull-shay-anni',
    see: (title: string) => `انظر: ${title}`,
    fileTitle: (name: string) => `كل شيء عن ${name}`,
    made: (day: string, municipality: string) => `نُزّل في ${day} من Lydhør في ${municipality}.`,
  },
}
