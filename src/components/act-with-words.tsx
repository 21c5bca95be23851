import { type ReactNode, useState } from 'react'
import { LIMITS } from '../../cloudfunctions/contract/limits'
import * as t from '../i18n/zh-CN'
import { Button, type ButtonKind } from './button'
import { ConfirmDialog } from './confirm-dialog'
import { FailureNote } from './failure-note'
import { TextField } from './text-field'

interface ActWithWordsProps {
  act: string
  title: string
  label: string
  /** Tells a screen reader whom it is about. */
  about?: string
  kind?: ButtonKind
  danger?: boolean
  busy: boolean
  error: unknown
  /** What must be chosen besides. */
  ready?: boolean
  onSend: (words: string) => void
  children?: ReactNode
}

/** An act that needs words of who does it: asked for in a sheet, kept when it is closed. */
export function ActWithWords(props: ActWithWordsProps) {
  const { act, title, label, about, kind = 'plain', danger, busy, error, ready = true, onSend, children } = props
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const { length } = words.trim()
  const said = length >= LIMITS.reasonMin && length <= LIMITS.reasonMax
  return (
    <>
      <Button kind={kind} onPress={() => setOpen(true)} {...(about === undefined ? {} : { label: `${act}：${about}` })}>
        {act}
      </Button>
      <ConfirmDialog
        open={open}
        title={title}
        confirm={t.common.confirm}
        kind={danger ? 'danger' : 'primary'}
        busy={busy}
        disabled={!said || !ready}
        onConfirm={() => onSend(words.trim())}
        onClose={() => setOpen(false)}
      >
        {children}
        <TextField label={label} lines="many" value={words} onChange={setWords} limit={LIMITS.reasonMax} />
        <FailureNote error={error} />
      </ConfirmDialog>
    </>
  )
}
