import { fireEvent, render, screen } from '@testing-library/react'
import { Button } from '../../src/components/button'
import * as t from '../../src/i18n/zh-CN'

describe('button', () => {
  test('is a button by name and says what it does', () => {
    const pressed = jest.fn()
    render(<Button onPress={pressed}>提交</Button>)
    fireEvent.click(screen.getByRole('button', { name: '提交' }))
    expect(pressed).toHaveBeenCalledTimes(1)
  })

  test('takes no second press while it is busy', () => {
    const pressed = jest.fn()
    render(
      <Button busy onPress={pressed}>
        提交
      </Button>,
    )
    fireEvent.click(screen.getByRole('button', { name: t.common.busy }))
    expect(pressed).not.toHaveBeenCalled()
  })
})
