export const ar = {
  keptMessages: {
    kept: (why: string) => `هذا جزء من ملفك. ${why}`,
    undecided: 'هذا جزء من ملفك. لم تقرر البلدية كم من الوقت سيُحفظ.',
  },
}
