/** Under which terms facts and layers are given on, and whom to credit. */
export const LICENCE = 'CC BY-SA 4.0'
export const LICENCE_URL = 'https://creativecommons.org/licenses/by-sa/4.0/'
export const AUTHOR = 'Control Atlas contributors'
