import type { Language } from '../../../../core/lib/language';
import type { QuestionRate } from '../../../../core/results/gathered';
import { langOf } from '../../../../ui/components/langOf';
import { printed } from '../../../../ui/components/Said';
import { classWords, rateLine, saidLines } from '../../../../ui/messages/class';

interface RatesProps {
  readonly questions: readonly QuestionRate[];
  readonly language: Language;
}

/** How much of what was asked was right, 0 … 1; null where nobody was asked, or nothing is right. */
const shareOf = ({ asked, right, meanMark }: QuestionRate): number | null =>
  asked === 0 || right === null ? null : (meanMark ?? right / asked);

/** How many had it at the first try, 0 … 1. */
const atOnceOf = ({ asked, atOnce }: QuestionRate): number => (asked === 0 ? 0 : (atOnce ?? 0) / asked);

/** The hardest first, of those that all had right in the end those that fewer had at once; what nobody was asked, and what has no right answer, last. */
const byHardness = (one: QuestionRate, other: QuestionRate): number =>
  (shareOf(one) ?? 2) - (shareOf(other) ?? 2) || atOnceOf(one) - atOnceOf(other);

/** How each question was answered: how many had it right, and what was said instead. */
export const Rates = ({ questions, language }: RatesProps) => {
  const words = classWords(language);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{words.questions}</h2>
      <p class="field-help">{words.questionsHow}</p>
      <ol class="class-questions">
        {[...questions].sort(byHardness).map((rate) => (
          <Rate key={`${rate.stage.id}/${rate.challenge.id}`} rate={rate} language={language} />
        ))}
      </ol>
    </section>
  );
};

const Rate = ({ rate, language }: { readonly rate: QuestionRate; readonly language: Language }) => {
  const { stage, challenge } = rate;
  const { content } = challenge;
  const share = shareOf(rate);
  return (
    <li>
      <p class="class-stage" lang={langOf(stage.title, language)}>
        {printed(stage.title, language)}
      </p>
      {'ask' in content && <h3 lang={langOf(content.ask, language)}>{printed(content.ask, language)}</h3>}
      {share !== null && (
        <svg class="class-rate" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect class="class-rate-end" width={100 * share} height="6" />
          <rect width={100 * atOnceOf(rate)} height="6" />
        </svg>
      )}
      <p>{printed(rateLine(language, rate), language)}</p>
      {saidLines(language, rate).map((line) => (
        <p key={line} class="class-said">
          {printed(line, language)}
        </p>
      ))}
    </li>
  );
};
