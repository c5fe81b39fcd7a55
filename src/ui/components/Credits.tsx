import type { ComponentChildren } from 'preact';
import { eachOnce } from '../../core/dataset/credit/eachOnce';
import type { Credit } from '../../core/dataset/dataset';
import type { Language } from '../../core/lib/language';
import { safeLink } from '../../core/lib/link';
import { formatDate } from '../messages/dates';
import { noticeOf, storyWords, unknownOf } from '../messages/story';
import { langOf } from './langOf';
import { printed } from './Said';
import '../styles/credits.css';

interface LinkProps {
  readonly url: string;
  readonly language: Language;
  readonly children: ComponentChildren;
}

/** A link that leaves Jalon by https, in a new tab, or plain words where there is no web address. */
export const OutLink = ({ url, language, children }: LinkProps) => {
  const href = safeLink(url);
  if (href === '') return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="visually-hidden"> {storyWords(language).newTab}</span>
    </a>
  );
};

interface CreditsProps {
  readonly credits: readonly Credit[];
  readonly language: Language;
}

/**
 * Whose data it is: title and link, publisher, licence, date, the sentence that the licence asks for, and what is not
 * known though whoever publishes the hunt must know it.
 */
export const Credits = ({ credits, language }: CreditsProps) => (
  <ul class="credits">
    {eachOnce(credits).map((credit, i) => (
      <li key={i}>
        <CreditWithNotice credit={credit} language={language} />
        <Unknown unknown={unknownOf(credit, language)} language={language} />
      </li>
    ))}
  </ul>
);

interface CreditProps {
  readonly credit: Credit;
  readonly language: Language;
}

/** Whose data it is, and the sentence that its licence asks for. */
export const CreditWithNotice = (props: CreditProps) => (
  <>
    <CreditLine {...props} />
    <Notice {...props} />
  </>
);

const Notice = ({ credit, language }: CreditProps) => {
  const notice = noticeOf(credit, language);
  if (notice === '') return null;
  const lang = langOf(credit.notice, language);
  return (
    <p class="credit-notice" lang={lang}>
      {printed(notice, lang ?? language)}
    </p>
  );
};

const Unknown = ({ unknown, language }: { readonly unknown: readonly string[]; readonly language: Language }) =>
  unknown.length === 0 ? null : <p class="credit-unknown">{storyWords(language).toCheck(unknown.join(', '))}</p>;

const CreditLine = ({ credit, language }: CreditProps) => {
  const words = storyWords(language);
  const { title, publisher, publisherUrl, license, licenseUrl, date, url } = credit;
  return (
    <p>
      <strong lang={langOf(title, language)}>
        <OutLink url={url} language={language}>
          {printed(title, language)}
        </OutLink>
      </strong>
      {publisher !== '' && (
        <>
          {', '}
          <OutLink url={publisherUrl} language={language}>
            {publisher}
          </OutLink>
        </>
      )}
      {license !== '' && (
        <>
          {', '}
          <OutLink url={licenseUrl} language={language}>
            {words.licence(license)}
          </OutLink>
        </>
      )}
      {date !== '' && printed(`, ${words.asOf(formatDate(language, date))}`, language)}
    </p>
  );
};
