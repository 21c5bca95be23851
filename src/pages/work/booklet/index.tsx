import { BookletScreen } from '../../../features/print/booklet-screen'

export default function BookletPage() {
  return <BookletScreen whose="mine" />
}
