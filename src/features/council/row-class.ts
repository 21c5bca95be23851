/** Names a row of the queue to the keyboard. */
export const ROW_CLASS = 'desk-row'
