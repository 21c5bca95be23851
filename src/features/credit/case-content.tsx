import { View } from '@tarojs/components'
import type { CaseSheet } from '../../../cloudfunctions/contract/credit-cases'
import { Card } from '../../components/card'
import { Enlargeable } from '../../components/enlargeable'
import { Fact } from '../../components/fact'
import { Hint } from '../../components/hint'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './credit.scss'
import { CreditTimeline } from './credit-timeline'
import { Criteria } from './criteria'
import { PdfPaper } from './enterprise/pdf-paper'
import { Entries } from './entries'

const words = t.credit.office
const ofEnterprise = t.enterprise

/** Everything that somebody who decides reads of an application. */
export function CaseContent({ sheet }: { sheet: CaseSheet }) {
  const { headName, villageName, members, year, criteria, standardVersion, entries, timeline, enterprise } = sheet
  return (
    <>
      {sheet.flagged && <Hint words={words.flagged} />}
      <Card
        title={enterprise ? headName : fill(words.of, { name: headName })}
        aside={<StatusTag words={t.credit.statuses[sheet.status]} tone="active" />}
      >
        <Fact label={enterprise ? ofEnterprise.representative : words.members}>{members.join('、')}</Fact>
        {enterprise ? (
          <>
            <Fact label={ofEnterprise.creditCode}>{enterprise.creditCode}</Fact>
            <Fact label={ofEnterprise.lead}>{t.people.departments[enterprise.leadDepartment]}</Fact>
            {enterprise.attested && <Fact label={ofEnterprise.attested}>{enterprise.attested}</Fact>}
          </>
        ) : (
          <Fact label={words.place}>{villageName}</Fact>
        )}
        <Fact label={words.year}>{String(year)}</Fact>
        {sheet.remedied && <Fact label={words.remedied}>{sheet.remedied}</Fact>}
        {sheet.appealWords && <Fact label={words.appealWords}>{sheet.appealWords}</Fact>}
      </Card>
      {criteria.length > 0 && (
        <Criteria {...(enterprise ? {} : { version: standardVersion })} year={year} criteria={criteria} />
      )}
      <Papers photos={sheet.photos} />
      <Entries entries={entries} />
      <CreditTimeline items={timeline} />
    </>
  )
}

function Papers({ photos }: Pick<CaseSheet, 'photos'>) {
  if (photos.length === 0) return null
  const count = photos.length
  return (
    <Card title={words.papers}>
      <View className="credit-papers">
        {photos.map((photo, at) =>
          photo.format === 'pdf' ? (
            <PdfPaper key={photo.photoId} paper={photo} number={at + 1} />
          ) : (
            <Enlargeable
              key={photo.photoId}
              src={photo.url}
              label={fill(words.paper, { number: at + 1, count })}
              enlarge={fill(words.enlargePaper, { number: at + 1 })}
            />
          ),
        )}
      </View>
    </Card>
  )
}
