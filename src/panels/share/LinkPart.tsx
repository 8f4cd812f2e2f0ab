/** An address that opens what is shown. */
import { useTranslator } from '../../state/react'
import { CopyField } from './CopyField'
import { useAddress } from './use-view'

export function LinkPart() {
  const { t } = useTranslator()
  const address = useAddress()
  return (
    <>
      <p>{t('share.link.what')}</p>
      <CopyField label={t('share.link.field')} text={address} />
    </>
  )
}
