/** Whether the map shows who holds what, or also what that rests on; then with the meaning of its patterns. */
import { LOOKS } from '../../state/state'
import { useAtlas, useTranslator } from '../../state/react'
import { Choice } from './Choice'
import { GroundList } from './GroundList'

export function LookSwitch() {
  const { t } = useTranslator()
  const look = useAtlas((state) => state.look)
  const setLook = useAtlas((state) => state.setLook)
  return (
    <div className="look">
      <Choice
        row
        label={t('evidence.look')}
        value={look}
        options={LOOKS.map((value) => ({ value, text: t(`evidence.look.${value}`) }))}
        onChoose={setLook}
      />
      {look === 'evidence' && <GroundList />}
    </div>
  )
}
