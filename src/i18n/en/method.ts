/** Texts of the page on method, in English. Read only with that page; figures are filled in from the facts and the tests. */
export const method = {
  title: 'Method',
  close: 'Close the method page',
  print: 'Print this page',
  lead: 'What the map says, what it rests on, how far it has been tested, and how to correct it.',
  loading: 'Loading the sources…',
  failed:
    'The sources could not be loaded ({reason}). These counts are missing; the rest of the page stands.',

  control: 'What control means here',
  'control.1':
    'A place is shown as held by a party from the day on which reports say that the party took it to the day on which they say that it lost it. This is reported control: an indication, not exact in place or time, and no view on legal status.',
  'control.2':
    'It says nothing about what people there wish, who runs the schools or the courts, or who may pass. Between places the map is a conclusion from the places nearest by.',

  words: 'The words',
  'word.documented': 'Documented',
  'word.documented.is': 'A report names the place.',
  'word.area': 'Area report',
  'word.area.is': 'A report is about a whole area and does not name the place.',
  'word.inferred': 'Inferred',
  'word.inferred.is':
    'It must have happened between two reports; the day itself is not reported. Also ground at the rim of a place’s area where reports round about outweigh the place’s own.',
  'word.general': 'General knowledge',
  'word.general.is': 'It steadies the picture where nothing was read. It is evidence for no place.',
  'word.nodata': 'No data',
  'word.nodata.is':
    'More than {km} km from every place of the atlas. Shown without a fill, counted in no area.',
  'word.disputed': 'Disputed',
  'word.disputed.is':
    'Sources tell different versions. The map follows one; the place’s card shows the other, and why it is not followed.',
  'word.contested': 'Contested',
  'word.contested.is': 'Two parties are in the place, or both claim it. Hatched in both colours.',
  'word.presence': 'Presence',
  'word.presence.is':
    'Someone is there without holding the place: a Turkish observation post. A marker; fill and areas do not change.',
  'word.claim': 'Claim',
  'word.claim.is': 'What a publisher said, with its name. Measured against the map, never drawn as control.',

  change: 'How a change gets in',
  'change.1':
    'One change is one row of a table, the ledger: the day and how exact it is, the place, who had it, who has it from then on, what kind of report the row rests on, and the sources. The map is built from the tables and from nothing else, and not before every row keeps the rules.',
  'change.2':
    'Where two sources differ, the ledger follows one and a second table keeps the other with the reason: {disputed} such versions.',
  'change.3':
    'Each publisher is coded by the side it stands nearest to. A party’s own outlet counts fully only for changes against its own side: that it lost a place, not that it won one. Of {sourced} facts with a source, {own} rest only on outlets of the side that won.',

  surface: 'How the surface is made',
  'surface.1':
    'Each place has the ground that is nearer to it than to any other place, so the border between two places runs halfway. Beyond {km} km from every place, and outside Syria, nothing is said. The inner part of that ground (seven tenths of the way to its edge) is always held as the place is.',
  'surface.rim':
    'The rest, its rim, is asked piece by piece, one towards each neighbour: the ten nearest places vote by distance and by what their rows rest on (kriging), on every day anew. Where they name another holder than the place, the piece is drawn as theirs, and the card says so. Pieces that would hardly be seen (less than 300 km² times days in all) stay with their place: {pieces} pieces are kept.',
  'surface.2':
    'Neighbouring grounds with one holder are merged; where holders differ there is a front. Its corners are rounded once, on the line that both sides share, and never beyond the middles of its edges: so rounding can neither make two lines cross nor leave a gap.',
  'surface.3':
    'Areas are those of the unrounded grounds on the WGS 84 ellipsoid. They add up to the whole, and rounding does not change them.',

  test: 'How well the surface foretells',
  'test.1':
    'The test: on {days} days from {first} to {last}, each documented place is hidden and its holder is guessed from the rest. These are {cases} cases at {places} places. In a harder test all places within {hole} km are hidden too.',
  'test.2':
    'For this the surface is made anew without the hidden place, rims and all. As drawn, it is right in {drawnShare}% of cases, and in {drawnHole}% in the harder test; the nearest place alone would be in {plainShare}% and {plainHole}%. {best}, asked at the very point, is in {bestShare}% and {bestHole}%: its votes decide the rims and the certainty.',
  'test.documented':
    'Rows on whole areas and inferred rows were written with the documented places in view. The rows “documented places only” leave them out and owe nothing to them.',
  'test.caption':
    'Per cent of cases guessed as the facts have them. Below: 95% interval, by drawing places anew.',
  'test.method': 'Method',
  'test.alone': 'Place hidden',
  'test.hole': 'All within {km} km',
  'test.days': 'Cases',
  'test.byRegion': 'By area',
  'test.byPeriod': 'By period',
  'test.period': '{from} to {to}',
  'test.group': 'Group',
  'test.head': '{method}: {test}',
  'method.drawn': 'the surface as drawn',
  'method.nearest': 'nearest place',
  'method.weighted': 'weighted by distance',
  'method.natural': 'natural neighbours',
  'method.road': 'weighted, nearer along roads',
  'method.front': 'weighted, fronts in the way',
  'method.time': 'weighted, dates spread',
  'method.kriging': 'kriging',
  'method.nearest, documented voices only': 'nearest place, documented places only',
  'method.kriging, documented voices only': 'kriging, documented places only',
  hard: 'Where the errors are',
  'hard.1':
    '{count} places make {share}% of all errors of {best}, one place hidden: mostly enclaves and the places at their edge.',
  'hard.place': 'Place',
  'hard.wrong': 'Days wrong',
  'hard.tested': 'of days tested',
  'hard.from': 'First and last wrong day',
  'hard.sum': 'Errors so far, %',

  certainty: 'What certainty means',
  'certainty.1':
    'A certainty is how often, in these tests, the holder shown was right when the places around spoke for it as strongly as they do here.',
  'certainty.2':
    'It cannot know whether the reports themselves are right, for places can only be tested against one another; nor of an enclave that no row names; nor of places that nobody reported on.',
  'certainty.3':
    'The aim was a stated certainty within {aim} points of what is found on places that had no part in it. That holds in {good} of {all} classes, with {share}% of the cases. In the other classes it does not hold, and a certainty there is a rough guide.',
  'certainty.caption': 'Certainty stated and found, on places not used to set it',
  'certainty.class': 'Class',
  'certainty.range': '{from}–{to}%',
  'certainty.stated': 'Stated, %',
  'certainty.found': 'Found, %',
  'certainty.within': 'Within {aim} points',
  'certainty.yes': 'yes',
  'certainty.no': 'no',
  'certainty.weak': 'Off by more than {aim} points also for these groups:',
  'certainty.noWeak': 'By what else was looked at, no group is off by more than {aim} points.',
  'certainty.group': '{by}, {group}: {stated}% stated, {found}% found ({low}–{high}), {places} places',
  'by.test': 'test',
  'by.km': 'distance of the deciding place',
  'by.evidence': 'evidence of the deciding place',
  'by.confidence': 'confidence of the deciding row',
  'by.precision': 'exactness of the deciding row’s day',
  'by.days to its next or last change': 'days to a change of the deciding place',
  'by.documented among the ten nearest': 'documented among the ten nearest',
  'group.range': '{from} to {to}',
  'group.more': '{from} or more',
  'group.none': 'none',

  limits: 'Limits and weak spots',
  'limits.thin':
    'Thin: by village, the first days of 2012–2014; single villages of the Hama and southern Aleppo countryside in 2014–2015; Latakia’s mountains; the eastern desert; the edges of Afrin, Arima and Manbij.',
  'limits.lists': 'Known only from lists that count up: 21–23 December 2019 and 24–26 February 2020.',
  'limits.contradictory':
    'Contradictory: some villages of southern Idlib and the Ghab after February 2020; December 2024 away from the main roads.',
  'limits.position': '{count} places have no position in any source: they are in the lists, not on the map.',
  'limits.front':
    'A front may have run anywhere between the two places on its sides. What lies between places is a conclusion, not an observation.',
  'limits.road': 'Roads are drawn from a few waypoints and may lie up to {km} km off.',
  'limits.confidence':
    'The confidence of a row is the editor’s. In an audit of sixty rows, high did no better than medium.',
  'limits.presence':
    'Of Turkish posts the facts give only the day on which each was reported surrounded, and no end.',

  bias: 'Who the facts rest on',
  'bias.1':
    'Counted from the facts shown. A fact with several sources counts once in each of their columns, so a row can add up to more than its total. The coding of a publisher is the editor’s.',
  'bias.caption': 'Facts by kind and by the side of their sources',
  'bias.kind': 'Kind',
  'bias.none': 'no source',
  'bias.all': 'all facts',
  'bias.sum': 'All',
  'bias.sources': 'Sources',

  credit: 'Licence and credit',
  'credit.facts':
    'Facts and layers: CC BY-SA 4.0. Credit “Control Atlas contributors”. Every text source is listed with its address; only facts and figures are taken from it. Facts from Wikipedia are restated from articles under CC BY-SA.',
  'credit.positions': 'Positions: UN OCHA common operational data for Syria, CC BY-IGO.',
  'credit.ground': 'Base map: © OpenStreetMap contributors (ODbL) and Natural Earth. Code: MIT.',

  correct: 'How to correct a fact',
  'correct.1': 'Find the row in geodata/facts. The format of every table is in geodata/README.md.',
  'correct.2':
    'Correct it, or add one: a change is one row of ledger.csv, a source one row of sources.csv. What the map does not follow goes into disputed.csv, with the reason.',
  'correct.3': 'npm run check names every problem by file and line.',
  'correct.4': 'npm run layers writes the layers anew; npm run accuracy takes all figures of this page anew.',

  version: 'Version',
  'version.facts': 'Facts {hash}, last edited on {date}.',
  'version.same': 'The figures of the tests were taken from these facts.',
  'version.other':
    'The figures of the tests were taken from other facts, {hash}: they may differ a little from what these would give.',
} as const
