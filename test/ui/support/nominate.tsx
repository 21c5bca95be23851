import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen } from '@testing-library/react'
import { NominateScreen } from '../../../src/features/deeds/nominate-screen'
import { PeoplePicker } from '../../../src/features/people/people-picker'
import { VillagePicker } from '../../../src/features/people/village-picker'
import { fill } from '../../../src/i18n/fill'
import * as t from '../../../src/i18n/zh-CN'
import { queryClient } from '../../../src/services/query-client'
import { fakeHost } from './host'
import { aMe, DEED_ID, NAMESAKE_ID, NEIGHBOUR_ID } from './villager'

const { who, what } = t.nominate

export const STORY = '夜里下大雨，把邻居老人送到了镇卫生院，守了一夜。'

/** A host where two people of the village are called 孙彩霞. */
export function nominateHost(over: Parameters<typeof fakeHost>[0] = {}) {
  return fakeHost({
    'session.me': () => aMe(),
    'people.findPerson': () => ({
      people: [
        { personId: NEIGHBOUR_ID, name: '孙彩霞', group: '第一村民小组', headSurname: '王' },
        { personId: NAMESAKE_ID, name: '孙彩霞', group: '第四村民小组', headSurname: '李' },
      ],
    }),
    'deeds.similar': () => ({ similar: [] }),
    'deeds.nominate': () => ({ deedId: DEED_ID, status: 'submitted' }),
    ...over,
  })
}

export const openForm = () =>
  render(
    <QueryClientProvider client={queryClient}>
      <NominateScreen pickers={{ PeoplePicker, VillagePicker }} />
    </QueryClientProvider>,
  )

export const press = (name: string | RegExp, role = 'button') => fireEvent.click(screen.getByRole(role, { name }))
export const type = (name: string, value: string) =>
  fireEvent.change(screen.getByLabelText(name), { target: { value } })
export const formIsOpen = () => screen.findByText(who.title)

/** Looks for 孙彩霞 and takes the one of the first group. */
export async function choosePraised() {
  type(fill(t.picking.name, { label: who.praised }), '孙彩霞')
  press(`${t.picking.find}${who.praised}`)
  fireEvent.click(await screen.findByRole('link', { name: /第一村民小组/ }))
}

/** The second step, filled as it should be. */
export function fillWhat() {
  press(t.deeds.classes.helpingOthers, 'radio')
  type(what.story, STORY)
  type(what.on, '2026-03-04')
  type(what.place, '村卫生室门口')
}
