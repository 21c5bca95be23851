/** Where things lie in the folder of a backup. */
export const DATABASE_DUMP = 'database.dump'
export const DATABASE_FOLDER = 'database'
export const PHOTOS = 'photos'
