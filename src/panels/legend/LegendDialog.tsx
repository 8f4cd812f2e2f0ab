/** The legend as a sheet from below: a button, and a modal dialog, so that the browser moves focus in and back. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useTranslator } from '../../state/react'

export function LegendDialog({ children }: { children: ReactNode }) {
  const { t } = useTranslator()
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const title = useId()

  useEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])

  const close = () => dialog.current?.close()
  return (
    <section className="legend-small" aria-label={t('legend.open')}>
      <button
        type="button"
        className="legend-open sheet"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('legend.open')}
      </button>
      <dialog
        ref={dialog}
        className="legend legend-dialog"
        aria-labelledby={title}
        onClose={() => setOpen(false)}
        // The backdrop is the dialog's own box as far as clicks go; its content has a box of its own.
        onClick={(event) => event.target === event.currentTarget && close()}
      >
        {open && (
          <div className="legend-inner">
            <div className="legend-head">
              <h2 id={title}>{t('legend.title')}</h2>
              <span className="legend-of">{t('legend.of')}</span>
              <button type="button" className="legend-close" aria-label={t('legend.close')} onClick={close}>
                <span aria-hidden="true">×</span>
              </button>
            </div>
            <div className="legend-scroll">{children}</div>
          </div>
        )}
      </dialog>
    </section>
  )
}
