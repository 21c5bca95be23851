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
