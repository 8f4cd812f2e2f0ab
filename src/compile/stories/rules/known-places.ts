/** Every place that a step names is one of places.csv. */
import { known } from '../known'

export const knownPlaces = known('places', 'place', 'places.csv', ({ places }) =>
  places.map(({ place }) => place),
)
