import { BindingsScreen } from '../../../features/bindings/bindings-screen'

export default function BindingsPage() {
  return <BindingsScreen />
}
