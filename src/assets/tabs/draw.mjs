// Draws the tab icons next to this file from simple shapes: `node src/assets/tabs/draw.mjs`.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32, deflateSync } from 'node:zlib'

const SIZE = 81
const FINE = 4
const COLOURS = { idle: '6b625a', chosen: 'b3261e', 'idle-dark': 'b8aea3', 'chosen-dark': 'f59a92' }

const disc = (cx, cy, r) => (x, y) => Math.hypot(x - cx, y - cy) <= r
const box = (x0, y0, x1, y1) => (x, y) => x >= x0 && x <= x1 && y >= y0 && y <= y1
const polygon = (points) => (x, y) =>
  points.reduce((inside, [ax, ay], i) => {
    const [bx, by] = points[(i + 1) % points.length]
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax
    return crosses ? !inside : inside
  }, false)
const any =
  (...shapes) =>
  (x, y) =>
    shapes.some((shape) => shape(x, y))
const without = (shape, hole) => (x, y) => shape(x, y) && !hole(x, y)

const star = Array.from({ length: 10 }, (_, i) => {
  const r = i % 2 === 0 ? 17 : 7.5
  const angle = (Math.PI / 5) * i - Math.PI / 2
  return [40.5 + r * Math.cos(angle), 32 + r * Math.sin(angle)]
})

const ICONS = {
  home: without(
    any(
      polygon([
        [40.5, 11],
        [74, 41],
        [7, 41],
      ]),
      box(17, 38, 64, 69),
    ),
    box(33, 48, 48, 69),
  ),
  boards: any(
    without(disc(40.5, 32, 24), polygon(star)),
    polygon([
      [24, 52],
      [36, 58],
      [30, 74],
      [24, 66],
      [14, 68],
    ]),
    polygon([
      [57, 52],
      [45, 58],
      [51, 74],
      [57, 66],
      [67, 68],
    ]),
  ),
  nominate: without(disc(40.5, 40.5, 32), any(box(37, 22, 44, 59), box(22, 37, 59, 44))),
  school: any(
    without(disc(40.5, 24, 14), disc(47, 19, 12)),
    polygon([
      [8, 40],
      [37, 46],
      [37, 73],
      [8, 66],
    ]),
    polygon([
      [73, 40],
      [44, 46],
      [44, 73],
      [73, 66],
    ]),
  ),
  mine: any(disc(40.5, 26, 15), (x, y) => y >= 46 && y <= 70 && Math.hypot((x - 40.5) / 1.15, y - 72) <= 26),
}

/** Share of the pixel that the shape covers, 0–255. */
function cover(shape, px, py) {
  let hits = 0
  for (let i = 0; i < FINE; i++)
    for (let j = 0; j < FINE; j++) if (shape(px + (i + 0.5) / FINE, py + (j + 0.5) / FINE)) hits++
  return Math.round((hits * 255) / FINE ** 2)
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

function png(shape, colour) {
  const rgb = Buffer.from(colour, 'hex')
  const rows = Array.from({ length: SIZE }, (_, y) =>
    Buffer.concat([
      Buffer.from([0]),
      ...Array.from({ length: SIZE }, (_, x) => Buffer.from([...rgb, cover(shape, x, y)])),
    ]),
  )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(SIZE, 0)
  header.writeUInt32BE(SIZE, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  const data = deflateSync(Buffer.concat(rows), { level: 9 })
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

const here = dirname(fileURLToPath(import.meta.url))
for (const [icon, shape] of Object.entries(ICONS))
  for (const [state, colour] of Object.entries(COLOURS))
    writeFileSync(join(here, `${icon}-${state}.png`), png(shape, colour))
