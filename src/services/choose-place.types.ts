/**
 * Lets somebody choose a place on the platform's map and answers its address; undefined when they closed the map.
 * The function itself is undefined where the platform has no map. Throws when the map could not be opened.
 */
export type ChoosePlace = (() => Promise<string | undefined>) | undefined
