import { Text, View } from '@tarojs/components'
import { role } from './a11y'
import './timeline.scss'

export interface TimelineStep {
  key: string
  title: string
  /** When it was, in words. */
  when: string
  /** What somebody wrote at this step. */
  words?: readonly string[]
  /** Not yet: the next date. */
  ahead?: boolean
}

/** What happened, from the first to the next. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  return (
    <View className="yx-timeline" {...role('list')}>
      {steps.map((step) => (
        <View
          key={step.key}
          className={`yx-timeline__step ${step.ahead ? 'yx-timeline__step--ahead' : ''}`}
          {...role('listitem')}
        >
          <Text className="yx-timeline__title">{step.title}</Text>
          <Text className="yx-timeline__when">{step.when}</Text>
          {step.words?.map((words) => (
            <Text key={words} className="yx-timeline__words">
              {words}
            </Text>
          ))}
        </View>
      ))}
    </View>
  )
}
