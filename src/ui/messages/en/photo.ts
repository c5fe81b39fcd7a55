import type { PhotoWords } from '../fr/photo';

/** What is said of pictures that players take. */
export const photo: PhotoWords = {
  take: 'Take a photo',
  choose: 'Choose a picture',
  remove: 'Remove the photo',
  alt: 'Your photo',
  stays: 'It stays on this phone, without place or date. No faces, no number plates.',
  developing: 'Preparing the photo…',
  taken: 'The photo is kept.',
  removed: 'The photo is removed.',
  orWords: 'Or in a few words',
  wordsHelp: 'Without a camera, say what is there: it counts as much.',
  letOn: 'Without a photo',
  later: 'You will find the photo at the end, with the result.',
  save: 'Save the photo',
  erase: 'Delete the photo',
  gone: 'The photo isn’t on this device: it stayed on another, it was deleted, or the browser made room.',
  troubles: {
    unreadable: 'This browser can’t read that picture. Try another, or say it in words.',
    tooLarge: 'That picture is too large. Take a smaller one, or say it in words.',
    full: 'There is no room left on this device. Say it in words, or delete something.',
    refused: 'This device can keep nothing here, in private browsing for instance. Say it in words.',
  },
};
