export const ar = {
  keptMessages: {
    undecided: 'هذا جزء من ملفك. لم تقرر البلدية كم من الوقت سيُحفظ.',
  },
}
