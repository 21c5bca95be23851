import { cleanup, fireEvent, screen } from '@testing-library/react'
import * as t from '../../src/i18n/zh-CN'
import { go } from '../../src/services/navigate'
import { queryClient } from '../../src/services/query-client'
import { setElder } from '../../src/services/settings'
import { choosePraised, fillWhat, formIsOpen, nominateHost, openForm, press } from './support/nominate'
import { DEED_ID } from './support/villager'

jest.mock('../../src/services/navigate', () => ({ go: jest.fn(), goBack: jest.fn(), goInstead: jest.fn() }))

/** The tab itself, and a finger on each of the four fields before it is typed into: name, story, day, place. */
const TAPS_BEFORE = 1
const FIELDS_TYPED = 4
const TAPS_MOST = 12

afterEach(() => {
  cleanup()
  queryClient.clear()
  setElder(false)
})

describe('elder mode', () => {
  test('reports a deed with at most twelve taps besides typing', async () => {
    const { inputsOf } = nominateHost()
    let pressed = 0
    const count = () => {
      pressed += 1
    }
    document.addEventListener('click', count)
    setElder(true)
    openForm()
    await formIsOpen()
    expect(document.querySelector('.yx-page--elder')).toBeTruthy()
    await choosePraised()
    fillWhat()
    press(t.nominate.check)
    await screen.findByRole('dialog', { name: t.nominate.preview.title })
    fireEvent.click(screen.getByRole('button', { name: t.nominate.preview.send }))
    await screen.findByRole('dialog')
    document.removeEventListener('click', count)
    expect(inputsOf('deeds.nominate')).toHaveLength(1)
    expect(go).toHaveBeenCalledWith('deed', { deedId: DEED_ID })
    expect(pressed + TAPS_BEFORE + FIELDS_TYPED).toBeLessThanOrEqual(TAPS_MOST)
  })
})

test('elder mode reads the page aloud where the browser has a voice, and falls silent at the second press', async () => {
  const said: string[] = []
  class Utterance {
    constructor(readonly text: string) {}
  }
  const voice = { cancel: jest.fn(), speak: (one: Utterance) => said.push(one.text) }
  Object.assign(globalThis, { speechSynthesis: voice, SpeechSynthesisUtterance: Utterance })
  nominateHost()
  setElder(true)
  openForm()
  await formIsOpen()
  press(t.common.readAloud)
  expect(said).toHaveLength(1)
  press(t.common.silence)
  expect(said).toHaveLength(1)
  expect(voice.cancel).toHaveBeenCalled()
  Reflect.deleteProperty(globalThis, 'speechSynthesis')
})
