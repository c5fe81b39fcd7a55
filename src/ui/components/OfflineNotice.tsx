import type { ComponentChildren } from 'preact';
import type { Language } from '../../core/lib/language';
import { shellWords } from '../messages/shell';
import { Icon } from './Icon';

interface OfflineNoticeProps {
  readonly language: Language;
  readonly children?: ComponentChildren;
}

/** Says that there is no network, and that the hunt does without. */
export const OfflineNotice = ({ language, children }: OfflineNoticeProps) => (
  <div class="notice notice-offline" role="status">
    <Icon name="offline" />
    <p>{shellWords(language).offline}</p>
    {children}
  </div>
);
