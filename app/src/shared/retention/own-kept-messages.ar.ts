export const ar = {
  keptMessages: {
    kept: (long: string, from: string) => `نحفظه مدة ${long}. تبدأ المدة من: ${from}. ثم نحذفه.`,
    undecided: 'لم تقرر البلدية كم من الوقت سيُحفظ هذا. لا نحذفه من أنفسنا.',
    next: (day: string, long: string) => `ابتداءً من ${day} نحفظه مدة ${long}.`,
  },
}
