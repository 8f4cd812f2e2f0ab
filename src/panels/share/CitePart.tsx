/** The view as a citation: a text in the reader's language, BibTeX, CSL-JSON. */
import { useId, useState } from 'react'
import { bibtex, citationKey, cslJson, yearOf, type Citation } from '../../core/cite'
import { day as dayOf, isoDay } from '../../core/day'
import { LICENCE } from '../../core/licence'
import { useAtlas, useTranslator } from '../../state/react'
import { CopyField } from './CopyField'
import { today } from './today'
import { useAddress, useDays } from './use-view'

const FORMATS = ['text', 'bibtex', 'csl'] as const
type Format = (typeof FORMATS)[number]

export function CitePart() {
  const { t } = useTranslator()
  const name = useId()
  const [format, setFormat] = useState<Format>('text')
  const citation = useCitation()
  const line = useLine(citation)
  const key = citationKey(citation)
  return (
    <>
      <fieldset className="share-choice">
        <legend className="unseen">{t('share.cite.format')}</legend>
        {FORMATS.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={format === value}
              onChange={() => setFormat(value)}
            />
            <span>{t(`share.cite.${value}`)}</span>
          </label>
        ))}
      </fieldset>
      {format === 'text' && <CopyField label={t('share.cite.field')} text={line} rows={6} prose />}
      {format === 'bibtex' && (
        <CopyField
          label={t('share.cite.field')}
          text={bibtex(citation)}
          rows={9}
          file={{ name: `${key}.bib`, type: 'application/x-bibtex' }}
        />
      )}
      {format === 'csl' && (
        <CopyField
          label={t('share.cite.field')}
          text={cslJson(citation)}
          rows={9}
          file={{ name: `${key}.json`, type: 'application/vnd.citationstyles.csl+json' }}
        />
      )}
    </>
  )
}

function useCitation(): Citation {
  const { t, date, language } = useTranslator()
  const facts = useAtlas((state) => state.atlas.facts)
  const { from, day } = useDays()
  const url = useAddress()
  const words = { atlas: t('app.title'), subject: t('app.subject'), day: date(day) }
  return {
    author: t('share.cite.author'),
    title:
      from === null ? t('share.cite.title', words) : t('share.cite.titles', { ...words, from: date(from) }),
    publisher: t('app.title'),
    day: isoDay(day),
    from: from === null ? null : isoDay(from),
    facts,
    url,
    accessed: isoDay(today()),
    licence: LICENCE,
    note: t('app.disclaimer'),
    language,
  }
}

function useLine(citation: Citation): string {
  const { t, date } = useTranslator()
  const { author, title, facts, licence, url } = citation
  return t('share.cite.line', {
    author,
    title,
    year: yearOf(citation),
    hash: facts.hash,
    date: date(dayOf(facts.date)),
    accessed: date(today()),
    licence,
    url,
  })
}
