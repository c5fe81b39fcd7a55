import type { Stories } from './stories';

const posts = (stages: number): string => (stages === 1 ? '1 post' : `${stages} posts`);

/** The stories of made hunts in English. */
export const enStories: Stories = {
  posts,
  inTown: (title, town) => `${title}: ${town}`,
  summary: (stages, title) => `${posts(stages)}, from “${title}”.`,
  source: (title, publisher) =>
    `All the rest comes from the dataset “${title}”${publisher && `, published by ${publisher}`}. ` +
    'A distance and a direction lead you there; once you arrive, look, compare, answer. ' +
    'Eyes up before you cross.',
  tales: {
    heritage: {
      title: 'The Cards That Flew Away',
      intro: (some) =>
        'A gust of wind, and a whole drawer of the inventory went out of the window. ' +
        `${some} to reach, and at each a card whose lines got mixed up on the way: ` +
        'nobody can tell any more what is of which century, or by whom. Put them back in order.',
      invented: 'The gust of wind is made up.',
      first: 'The first card is here, hardly dog-eared.',
      half: 'The drawer is half full. Whoever left the window open thanks you, and would rather not be named.',
      last: 'The last card. It had hardly moved; one always looks too far away.',
      outro:
        'The drawer is full and the inventory is in order. Every card was right from the start; somebody only had to go and look.',
      treasureTitle: 'The Drawer Key',
      treasureText: 'Small, brass, no label. It locks the drawer; for the window, another volunteer is needed.',
    },
    trees: {
      title: 'The Wet Herbarium',
      intro: (some) =>
        'It has rained into the herbarium: the ink has run, the labels have come off. ' +
        `${some} to reach, and at each a tree waiting to be given back its species, its size, its story. ` +
        'The tree, at least, has not moved.',
      invented: 'The rain is made up.',
      first: 'The first label is already drying.',
      half: 'Half the labels are back on their pages. The others are drying in the sun, if there is any.',
      last: 'The last label still sticks to the fingers.',
      outro: 'Every label is back on its page. The trees had forgotten nothing: they keep their accounts in rings.',
      treasureTitle: 'The Seed Box',
      treasureText:
        'One of each, properly put away. The hard part is done: all that remains is to wait a hundred years.',
    },
    stops: {
      title: 'The Rubbed-Out Map',
      intro: (some) =>
        'Somebody has cleaned the network map too thoroughly: nothing is left but the paper. ' +
        `${some} to reach, and at each one corner of the map to draw again: what stops there, what is near, which way. ` +
        'On foot, for once.',
      invented: 'The cleaning is made up.',
      first: 'The first stroke on the map. It is straight, or nearly.',
      half: 'Half the map is drawn again. A passenger is already using it, and will get no further.',
      last: 'One blank left on the map, and you are standing on it.',
      outro:
        'The map is complete. It doesn’t say how fast one rides, but you have measured the distances with your legs, and legs are seldom wrong.',
      treasureTitle: 'The Ticket That Never Expires',
      treasureText: 'Punched at every post, valid on all lines, provided you go on walking.',
    },
    culture: {
      title: 'The Torn Poster',
      intro: (some) =>
        'The season’s poster was torn in the night, and the wind shared it out: one piece to each place. ' +
        `${some} to reach, to put it together again, before somebody announces the wrong title at the wrong door.`,
      invented: 'The poster is made up.',
      first: 'A first piece: nothing but red background. Patience.',
      half: 'Half the poster holds already. You can read a title, nearly.',
      last: 'The last piece is a corner. Corners always keep one waiting.',
      outro:
        'The poster is whole again, with a few creases. From afar you would swear it was new; from close up, it has a story.',
      treasureTitle: 'Two Seats in the Front Row',
      treasureText: 'No date, no number: the evening is yours to choose.',
    },
    welcome: {
      title: 'The Traveller’s Notebook',
      intro: (some) =>
        'A traveller kept good addresses in a notebook without a binding. ' +
        'The pages stayed behind on the way, one at each address, and the traveller stopped somewhere pleasant. ' +
        `${some} to reach, and the notebook will be whole.`,
      invented: 'The traveller is made up.',
      first: 'The first page, with a thumb mark. A good sign.',
      half: 'Half the notebook. The handwriting is getting merrier.',
      last: 'The last page. It says “to be continued”.',
      outro: 'The notebook is complete. The traveller is in no hurry to have it back, having found where to stay.',
      treasureTitle: 'The Notebook, Bound',
      treasureText: 'One blank page at the end: the best address is still to come.',
    },
    art: {
      title: 'The Catalogue Without Captions',
      intro: (some) =>
        'The printers have mislaid the captions of the catalogue: only the pictures are left. ' +
        `${some} to reach, and at each a work to be given back its line. Look before you read.`,
      invented: 'The catalogue is made up.',
      first: 'A first caption found again. It fits on one line.',
      half: 'Half the catalogue can speak again.',
      last: 'One caption is missing, only one.',
      outro: 'The catalogue can go to print. The pictures have not changed; the way you look at them has.',
      treasureTitle: 'The Engraver’s Lamp',
      treasureText: 'Hold it to one side: it is the slanting light that shows everything.',
    },
    events: {
      title: 'The Shuffled Diary',
      intro: (some) =>
        'The pages of the diary fell out and were picked up in haste: nothing takes place where it should any more. ' +
        `${some} to reach, and every page will be back in its place.`,
      invented: 'The fall is made up.',
      first: 'One page is back in its day.',
      half: 'Half the diary is in place. The organizers breathe again.',
      last: 'One page to go. It was underneath the others.',
      outro: 'The diary is in order. All that remains is to choose where to go, and to be on time.',
      treasureTitle: 'The Invitation',
      treasureText: 'Admits two, wherever admission is free.',
    },
    people: {
      title: 'The Muddled Register',
      intro: (some) =>
        'The register has fallen off its stand: names on one side, lives on the other. ' +
        `${some} to reach, and at each somebody to be given back a line. ` +
        'Nobody will mind if you take your time.',
      invented: 'The fall is made up.',
      first: 'A first name is back on its line.',
      half: 'Half the register can be read again, in a low voice.',
      last: 'The last name. It was written smaller than the others.',
      outro:
        'The register is back on its stand. A name that is read is not quite forgotten; you have just read several.',
      treasureTitle: 'The Register Lamp',
      treasureText: 'It lights one line at a time. That is how names are remembered.',
    },
    sport: {
      title: 'The Score Sheet',
      intro: (some) =>
        'The referee left the score sheet out in the rain: nobody can tell any more what is played where. ' +
        `${some} to reach, and it will be filled in again, on foot, and without arguing with the decisions.`,
      invented: 'The referee and the rain are made up.',
      first: 'A first line. The crowd holds its breath, unless that’s the wind.',
      half: 'Half-time. You are in the lead.',
      last: 'The last line is played in stoppage time.',
      outro: 'The sheet is complete and signed. The score will stay between you.',
      treasureTitle: 'The Chest of Jerseys',
      treasureText: 'Every number is there but yours: you have worn it since the start.',
    },
    nature: {
      title: 'The Field Notebook',
      intro: (some) =>
        'The wind has picked apart the field notebook of an absent-minded naturalist. ' +
        `${some} to reach, and at each a page to gather. ` +
        'She wrote everything down, except the way back.',
      invented: 'The naturalist and the wind are made up.',
      first: 'The first page, with a blade of grass for a bookmark.',
      half: 'Half the notebook. It smells of mint already.',
      last: 'The last page, under a pebble.',
      outro: 'The notebook is complete, and a little thicker than before: it took the damp, and you took the air.',
      treasureTitle: 'The Garden Key',
      treasureText: 'Everybody looks for it far away. It was at the end of the walk.',
    },
    places: {
      title: 'The Table That Fell Over',
      intro: (some) =>
        'Somebody has knocked the table over: its rows slid out, one here, one there. ' +
        `${some} to reach: pick the rows up, and give each back to its place.`,
      invented: 'The fall is made up.',
      first: 'A first row, in one piece.',
      half: 'Half the table stands again.',
      last: 'The last row. It had hidden well.',
      outro:
        'The table is complete. What you have just learned, somebody had noted down row by row; you have gone round it on foot.',
      treasureTitle: 'The Data Chest',
      treasureText:
        'A compass, a notebook and a red-and-white post: all you need to set the next hunt wherever you like.',
    },
  },
};
