import type { Dossier } from '../../../../cloudfunctions/contract/exemplars'
import { Fact } from '../../../components/fact'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'

const words = t.selection.dossier

/** Who a candidate is, and what the county knows of their household. */
export function DossierFacts({ dossier }: { dossier: Dossier }) {
  const { birthYear, villageName, category, recommenderName, consent, guardianConsent } = dossier
  return (
    <>
      <Fact label={words.born}>{fill(words.bornWords, { year: birthYear })}</Fact>
      <Fact label={words.village}>{villageName}</Fact>
      <Fact label={words.category}>{t.deeds.classes[category]}</Fact>
      <Fact label={words.recommender}>{recommenderName}</Fact>
      <Fact label={words.points}>{fill(words.pointsWords, { points: dossier.honorPoints })}</Fact>
      <Fact label={words.credit}>{dossier.creditHousehold ? words.isCredit : words.notCredit}</Fact>
      <Fact label={words.consent}>{t.exemplarWords.consents[consent]}</Fact>
      {guardianConsent && <Fact label={words.guardian}>{t.exemplarWords.consents[guardianConsent]}</Fact>}
    </>
  )
}
