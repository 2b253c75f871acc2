/** So long a line may last when it is said aloud; told before one begins. A little over is let through. */
export const mostMinutes = 5
export const mostSeconds = mostMinutes * 60 + 10

/** Five minutes as a phone records it take 5 MB; as wav in stereo, 58. */
export const mostBytes = 64 * 1024 ** 2
