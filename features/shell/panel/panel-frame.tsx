import type { ReactNode } from 'react';
import { classNames } from '../../../components/class-names';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import styles from './panel-frame.module.css';
import { PanelRail, type PanelRailProps } from './panel-rail';

interface PanelFrameProps extends PanelRailProps {
  /** Header, target and the like, which stay. */
  top: ReactNode;
  /** The edge to resize by. */
  edge?: ReactNode;
  children: ReactNode;
}

/** The panel's outline: what one works in, and the rail, which is all there is of it when folded. */
export function PanelFrame(props: PanelFrameProps) {
  const { onFold, folded, side, top, edge, children, ...rail } = props;
  const { t } = useTranslation();
  return (
    <main
      className={classNames(styles.panel, side === 'left' && styles.left, onFold && styles.framed)}
    >
      <h1 className={text.unseen}>{t('shell.panel')}</h1>
      {!folded && (
        <div className={styles.main}>
          {top}
          <div className={styles.work}>{children}</div>
        </div>
      )}
      <PanelRail {...rail} {...{ folded, onFold, side }} />
      {!folded && edge}
    </main>
  );
}
