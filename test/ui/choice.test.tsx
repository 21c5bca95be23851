import { fireEvent, render, screen } from '@testing-library/react'
import { ChooseMany, ChooseOne } from '../../src/components/choice'

const options = [
  { value: 'a', title: '甲' },
  { value: 'b', title: '乙' },
] as const

describe('choice', () => {
  test('one of a few tells which is chosen', () => {
    const chosen = jest.fn()
    render(<ChooseOne label="选一个" options={options} value="a" onChange={chosen} />)
    expect(screen.getByRole('radio', { name: '甲' }).getAttribute('aria-checked')).toBe('true')
    fireEvent.click(screen.getByRole('radio', { name: '乙' }))
    expect(chosen).toHaveBeenCalledWith('b')
  })

  test('any of a few adds and takes away', () => {
    const chosen = jest.fn()
    render(<ChooseMany label="选几个" options={options} values={['a']} onChange={chosen} />)
    fireEvent.click(screen.getByRole('checkbox', { name: '乙' }))
    expect(chosen).toHaveBeenLastCalledWith(['a', 'b'])
    fireEvent.click(screen.getByRole('checkbox', { name: '甲' }))
    expect(chosen).toHaveBeenLastCalledWith([])
  })
})
