/** Everything that takes the view elsewhere: a link, a citation, an embedded page, a picture, a film, data, paper. */
import { useTranslator } from '../state/react'
import { Drawer } from './Drawer'
import { CitePart } from './share/CitePart'
import { DataPart } from './share/DataPart'
import { EmbedPart } from './share/EmbedPart'
import { FilmSection } from './share/FilmSection'
import { LinkPart } from './share/LinkPart'
import { Part } from './share/Part'
import { PictureSection } from './share/PictureSection'
import { PrintPart } from './share/PrintPart'

export function SharePanel() {
  const { t } = useTranslator()
  return (
    <Drawer title={t('views.share')} place="side">
      <div className="share">
        <Part title={t('share.link')} open>
          <LinkPart />
        </Part>
        <Part title={t('share.cite')}>
          <CitePart />
        </Part>
        <Part title={t('share.embed')}>
          <EmbedPart />
        </Part>
        <Part title={t('share.picture')}>
          <PictureSection />
        </Part>
        <Part title={t('share.film')}>
          <FilmSection />
        </Part>
        <Part title={t('share.data')}>
          <DataPart />
        </Part>
        <Part title={t('share.print')}>
          <PrintPart />
        </Part>
      </div>
    </Drawer>
  )
}
