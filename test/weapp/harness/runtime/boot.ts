import { register, run, state } from './code'
import { defineElements } from './elements'
import { drawFrame } from './frame'
import { measuresSoFar, watchCounts } from './measures'
import { miniProgram } from './mini-program'
import { pullDown, reLaunch } from './pages'
import { answerWith, asked } from './person'
import { standsStill } from './under-way'
import { updateApplied, updateReady } from './updates'
import { wx } from './wx'

function call(name: string, ...given: unknown[]): void {
  const method = state.app[name]
  if (typeof method === 'function') method.apply(state.app, given)
}

const launched = { path: miniProgram.configs.app.pages[0] ?? '', query: {}, scene: 1001, referrerInfo: {} }

state.wx = wx
defineElements()
const style = document.createElement('style')
style.textContent = miniProgram.style
document.head.append(style)
register()
drawFrame()
watchCounts()
run('app')
call('onLaunch', launched)
call('onShow', launched)
reLaunch(launched.path)

/** What the test asks of the phone. */
Object.assign(window, {
  phone: {
    measures: measuresSoFar,
    open: reLaunch,
    standsStill,
    pullDown,
    answerWith,
    asked: () => asked,
    updateReady,
    updateApplied,
  },
})
