import { demoPlay } from './support/demo-play'
import { playGoodDeed } from './support/good-deed'

const village = demoPlay('good-deed')

describe('a good deed, on the phones of the village', () => {
  village.play(
    'goes from nomination to the honour board, and leaves it when its household asks',
    async () => playGoodDeed(village, await village.letPass(45)),
    5,
  )
})
