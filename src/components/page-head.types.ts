export interface PageHeadProps {
  title: string
}
