/** The platform judges so many characters at once. */
export const TEXT_CHARS = 2_500

/** Words in parts that the platform takes; no character is cut in two. At least one part unless there are no words. */
export function textParts(words: string): string[] {
  const parts: string[] = []
  let part = ''
  for (const character of words) {
    if (part.length + character.length > TEXT_CHARS) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return part === '' ? parts : [...parts, part]
}
