import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { Button } from '../../src/components/button'
import { ConfirmDialog } from '../../src/components/confirm-dialog'

function Asking({ busy = false }: { busy?: boolean }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>投票</Button>
      <ConfirmDialog
        open={open}
        title="投出去吗"
        confirm="投出去"
        busy={busy}
        onConfirm={jest.fn()}
        onClose={() => setOpen(false)}
      >
        <Button onPress={jest.fn()}>再看看</Button>
      </ConfirmDialog>
    </>
  )
}

/** A question about a question: the lower one stays until the upper one is answered. */
function AskingTwice() {
  const [open, setOpen] = useState<readonly string[]>(['下面'])
  const leave = (title: string) => setOpen((all) => all.filter((one) => one !== title))
  return open.map((title) => (
    <ConfirmDialog key={title} open title={title} confirm="好" onConfirm={jest.fn()} onClose={() => leave(title)}>
      <Button onPress={() => setOpen(['下面', '上面'])}>再问</Button>
    </ConfirmDialog>
  ))
}

const titles = () => screen.queryAllByRole('dialog').map((one) => one.getAttribute('aria-label'))

const opener = () => screen.getByRole('button', { name: '投票' })

/** Asks from where the keyboard is, as a person does. */
function ask(busy = false) {
  render(<Asking busy={busy} />)
  opener().focus()
  fireEvent.click(opener())
}

/** The key goes to whatever has the keyboard. */
const type = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })

const blur = () => act(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())

describe('a question above the page', () => {
  test('takes the keyboard, is left by the escape key, and gives the keyboard back', () => {
    ask()
    expect(screen.getByRole('dialog')).toBe(document.activeElement)
    type('Escape')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(opener())
  })

  test('is left by the escape key, too, once the keyboard fell to the page or a button is busy', () => {
    ask(true)
    blur()
    expect(document.activeElement).toBe(document.body)
    type('Escape')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('above another is left first, even when the keyboard fell to the page', () => {
    render(<AskingTwice />)
    fireEvent.click(screen.getByRole('button', { name: '再问' }))
    expect(titles()).toEqual(['下面', '上面'])
    blur()
    type('Escape')
    expect(titles()).toEqual(['下面'])
    type('Escape')
    expect(titles()).toEqual([])
  })

  test('brings a keyboard that strayed back within', () => {
    ask()
    opener().focus()
    type('Tab')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '再看看' }))
    blur()
    fireEvent.keyDown(document.body, { key: 'Tab', shiftKey: true })
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '投出去' }))
  })

  test('keeps the keyboard when Taro moves it into its place', async () => {
    ask()
    const panel = screen.getByRole('dialog')
    const place = panel.parentElement
    await act(async () => {
      panel.remove()
      place?.append(panel)
    })
    expect(document.activeElement).toBe(panel)
  })
})
