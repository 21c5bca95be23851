const weapp = process.env.TARO_ENV === 'weapp'

/** The role of something that is not pressed: `role` in H5, `aria-role` in weapp. */
export function role(
  name:
    | 'alert'
    | 'status'
    | 'progressbar'
    | 'heading'
    | 'list'
    | 'listitem'
    | 'dialog'
    | 'radiogroup'
    | 'group'
    | 'tablist'
    | 'table'
    | 'row'
    | 'rowheader'
    | 'cell',
) {
  return weapp ? { 'aria-role': name } : { role: name }
}

/** Read aloud when it appears: a failure. */
export const alert = () => role('alert')

/** A heading of a page (1), of a part of it (2) or inside a part (3). */
export const heading = (level: 1 | 2 | 3) => ({ ...role('heading'), 'aria-level': level })
