/** Saves a picture where the person finds it: the album, the downloads. Throws NotAllowed where the album was refused. */
export type SavePicture = (path: string, name: string) => Promise<'saved' | 'closed'>
