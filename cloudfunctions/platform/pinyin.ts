/**
 * The key by which a name is sorted: syllables with tone numbers, "zhang1 wei3", the first read as a surname.
 * Stored beside the name when somebody is put into the roster, so that every database sorts alike.
 * The dictionary (about 320 KB) is loaded at the first call, not when a function starts.
 */
export function pinyinKey(name: string): string {
  const { pinyin }: typeof import('pinyin-pro') = require('pinyin-pro')
  const syllables = pinyin(name.trim(), {
    type: 'array',
    mode: 'surname',
    surname: 'head',
    toneType: 'num',
    toneSandhi: false,
    nonZh: 'consecutive',
  })
  return syllables.join(' ').toLowerCase().replaceAll('ü', 'v')
}
