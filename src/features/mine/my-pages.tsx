import type { ReactNode } from 'react'
import type { Me } from '../../../cloudfunctions/contract/people'
import { Card } from '../../components/card'
import { ListRow } from '../../components/list-row'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'

export interface Entries {
  /** The way to the inbox, for who has one. */
  inbox: ReactNode
  /** The way to complain or suggest. */
  complaints: ReactNode
  /** The way to a page by its code. */
  scan: ReactNode
}

/** What belongs to the reader; a resident has a household's things besides their own. */
export function MyPages({ me, inbox, complaints, scan }: { me: Me } & Entries) {
  const words = t.mine.pages
  return (
    <>
      <Card title={words.groups.mine}>
        {me.person && inbox}
        <ListRow title={words.deeds.title} note={words.deeds.note} onPress={() => go('myDeeds')} />
        {me.person && (
          <>
            <ListRow title={words.votes.title} note={words.votes.note} onPress={() => go('votes')} />
            <ListRow
              title={words.candidacies.title}
              note={words.candidacies.note}
              onPress={() => go('myCandidacies')}
            />
            <ListRow title={words.objections.title} note={words.objections.note} onPress={() => go('myObjections')} />
            <ListRow title={words.kin.title} note={words.kin.note} onPress={() => go('kin')} />
          </>
        )}
        {complaints}
      </Card>
      {me.person && (
        <Card title={words.groups.points}>
          <ListRow title={words.ledger.title} note={words.ledger.note} onPress={() => go('ledger')} />
          <ListRow title={words.listing.title} note={words.listing.note} onPress={() => go('household')} />
          <ListRow title={words.rules.title} note={words.rules.note} onPress={() => go('rules')} />
          <ListRow title={words.chain.title} note={words.chain.note} onPress={() => go('chain')} />
          <ListRow title={words.credit.title} note={words.credit.note} onPress={() => go('myCredit')} />
          <ListRow title={t.enterprise.row.title} note={t.enterprise.row.note} onPress={() => go('myEnterprise')} />
          <ListRow
            title={words.certificates.title}
            note={words.certificates.note}
            onPress={() => go('myCertificates')}
          />
          <ListRow title={words.classes.title} note={words.classes.note} onPress={() => go('myClasses')} />
        </Card>
      )}
      <Card title={words.groups.phone}>
        {me.people.length > 0 && <ListRow title={words.phone.title} note={phoneNote(me)} onPress={() => go('phone')} />}
        {me.person && <ListRow title={words.letIn.title} note={words.letIn.note} onPress={() => go('letIn')} />}
        <ListRow title={words.sessions.title} note={words.sessions.note} onPress={() => go('sessions')} />
        {scan}
        <ListRow title={t.privacy.row} note={t.privacy.rowNote} onPress={() => go('myData')} />
      </Card>
    </>
  )
}

/** Who uses the phone now, where several share it. */
function phoneNote({ people, person }: Me): string {
  const words = t.mine.pages.phone
  return people.length > 1 && person ? fill(words.inUse, { name: person.name, count: people.length }) : words.note
}
