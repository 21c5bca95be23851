import { readFileSync } from 'node:fs'
import { filesBelow } from '../../config/fresh'
import { contrast } from '../support/design/contrast'
import { MEANS_NOTHING, SHAPES_ON, WORDS_ON } from '../support/design/token-pairs'
import { COLOURS, type Ground, TYPE_SIZES } from '../support/design/tokens'

const WORDS_LEAST = 4.5
const SHAPES_LEAST = 3

const grounds: Ground[] = ['light', 'dark']
const sheets = filesBelow('src').filter((file) => file.endsWith('.scss'))
const rules = sheets.map((file) => ({ file, text: readFileSync(file, 'utf8') }))
const pages = rules.filter(({ file }) => !file.endsWith('tokens.scss'))

const used = (property: RegExp): string[] => [
  ...new Set(rules.flatMap(({ text }) => [...text.matchAll(property)].map(([, token = '']) => token))),
]

function faint(pairs: Readonly<Record<string, readonly string[]>>, least: number): string[] {
  return grounds.flatMap((ground) =>
    Object.entries(pairs).flatMap(([front, behind]) =>
      behind.flatMap((back) => {
        const [one, other] = [COLOURS[ground].get(front), COLOURS[ground].get(back)]
        const ratio = one && other ? contrast(one, other) : 0
        return ratio >= least ? [] : [`${front} on ${back}, ${ground}: ${ratio.toFixed(2)}`]
      }),
    ),
  )
}

describe('the tokens', () => {
  test('are the same by day and in the dark', () => {
    expect([...COLOURS.dark.keys()]).toEqual([...COLOURS.light.keys()])
  })

  test('let every word be read on whatever it stands', () => {
    expect(faint(WORDS_ON, WORDS_LEAST)).toEqual([])
  })

  test('let every edge and mark be seen', () => {
    expect(faint(SHAPES_ON, SHAPES_LEAST)).toEqual([])
  })

  test('are counted above wherever a stylesheet uses one', () => {
    const words = used(/(?<![-a-z])color: var\(--([a-z-]+)\)/g)
    expect(words.filter((token) => !(token in WORDS_ON))).toEqual([])
    const known = [...Object.values(WORDS_ON).flat(), ...Object.keys(SHAPES_ON), ...MEANS_NOTHING]
    const shapes = used(/(?:background|border[a-z-]*|outline)(?:-color)?: [^;]*var\(--([a-z-]+)\)/g)
    expect(shapes.filter((token) => !known.includes(token))).toEqual([])
  })

  test('hold the scale of all type: a size of its own stops every build', () => {
    const asked = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/include type\(([0-9.]+)px/g)].map(([, px]) => ({ file, px: Number(px) })),
    )
    expect(asked.filter(({ px }) => !TYPE_SIZES.includes(px))).toEqual([])
  })

  test('are the only colours, sizes of type and corners of a stylesheet', () => {
    const own =
      /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|font-size: (?!max\(calc\(#|inherit)[0-9.]+px|border-radius: [^;]*[1-9][0-9.]*(?:px|%)/g
    const found = pages.flatMap(({ file, text }) => {
      const bare = text.replace(/\/\/.*$/gm, '').replace(/url\("[^"]*"\)/g, '')
      return [...bare.matchAll(own)].map(([what]) => `${file}: ${what}`)
    })
    expect(found).toEqual([])
  })
})
