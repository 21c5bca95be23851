/** Where an image element finds a picture; undefined while its address is asked for. */
export type UsePhotoAddress = (src: string) => string | undefined
