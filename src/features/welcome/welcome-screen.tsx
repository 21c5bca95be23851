import { Text, View } from '@tarojs/components'
import { type ReactNode, useEffect, useState } from 'react'
import type { Me } from '../../../cloudfunctions/contract/people'
import { role } from '../../components/a11y'
import { BottomBar } from '../../components/bottom-bar'
import { Button } from '../../components/button'
import { PageFrame, stateOf } from '../../components/page-frame'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { useMe } from '../../services/session'
import { setIntroduced } from '../../services/settings'
import './welcome.scss'
import { WhatThisIs } from './what-this-is'
import { type Binding, WhoYouAre } from './who-you-are'
import { type VillagePicker, YourVillage } from './your-village'

interface WelcomeProps {
  VillagePicker: VillagePicker
  Binding: Binding
  /** The way to complain or suggest. */
  complaints: ReactNode
}

const STEPS = 3

/** What this is and who runs it, one's village, who one is: three screens, each of which can be skipped. */
export function WelcomeScreen(parts: WelcomeProps) {
  const me = useMe()
  const [step, setStep] = useState(1)
  useEffect(setIntroduced, [])
  return (
    <PageFrame
      key={step}
      state={stateOf(me)}
      title={t.welcome.title}
      bar={step < STEPS ? <Onward onNext={() => setStep(step + 1)} /> : <Enter me={me.data} />}
    >
      <View className="welcome-step" {...role('status')}>
        <Text>{fill(t.welcome.step, { step, count: STEPS })}</Text>
      </View>
      {me.data && <Step step={step} me={me.data} {...parts} />}
    </PageFrame>
  )
}

function Step({ step, me, VillagePicker, Binding, complaints }: { step: number; me: Me } & WelcomeProps) {
  if (step === 1) return <WhatThisIs county={me.county} complaints={complaints} />
  if (step === 2) return <YourVillage VillagePicker={VillagePicker} />
  return <WhoYouAre me={me} Binding={Binding} />
}

const enter = () => go('home')

function Onward({ onNext }: { onNext: () => void }) {
  return (
    <BottomBar>
      <View className="welcome-bar">
        <Button onPress={onNext}>{t.welcome.next}</Button>
        <Button kind="plain" onPress={enter}>
          {t.welcome.skip}
        </Button>
      </View>
    </BottomBar>
  )
}

/** Going in is the one thing left to do, except for somebody who can say here who they are. */
function Enter({ me }: { me: Me | undefined }) {
  const asked = me?.signedIn === true && me.person === null
  return (
    <BottomBar>
      <Button kind={asked ? 'plain' : 'primary'} onPress={enter}>
        {t.welcome.enter}
      </Button>
    </BottomBar>
  )
}
