/** The sources, notes and disputed versions of the tiny facts, in the order of the tiny atlas. */
import { decodeDetails } from '../../src/atlas/decode'
import { wireDetails } from '../../src/compile/encode/details'
import { modelOf } from '../../src/compile/model'
import type { Details } from '../../src/core/types'
import { factsOf } from '../compile/tiny-facts'

export const tinyDetails: Details = decodeDetails(wireDetails(modelOf(factsOf()), 'tiny'))
