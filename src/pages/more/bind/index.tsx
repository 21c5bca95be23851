import { BindScreen } from '../../../features/people/bind-screen'

export default function BindPage() {
  return <BindScreen />
}
