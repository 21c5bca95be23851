/** Surnames of two characters that are still borne; every other Chinese surname is one character. */
const COMPOUND_SURNAMES = new Set([
  ...['欧阳', '上官', '司马', '诸葛', '夏侯', '皇甫', '尉迟', '公孙', '慕容', '令狐', '东方', '南宫', '独孤', '长孙'],
  ...['宇文', '司徒', '司空', '百里', '东郭', '西门', '端木', '轩辕', '申屠', '太史', '闻人', '呼延', '赫连', '澹台'],
  ...['公冶', '宗政', '濮阳', '淳于', '单于', '仲孙', '钟离', '鲜于', '闾丘', '司寇', '子车', '颛孙', '巫马', '公西'],
  ...['漆雕', '乐正', '公良', '拓跋', '段干', '羊舌', '梁丘', '左丘', '东门', '南门', '第五', '公羊', '谷梁', '万俟'],
])

/** The surname of a Chinese name; the first character where the name has no known compound surname. */
export function surnameOf(name: string): string {
  const characters = Array.from(name.trim())
  const firstTwo = characters.slice(0, 2).join('')
  const isCompound = characters.length > 2 && COMPOUND_SURNAMES.has(firstTwo)
  return isCompound ? firstTwo : (characters[0] ?? '')
}
