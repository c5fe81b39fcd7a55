import { shellWords } from '../../../../ui/messages/shell';
import { useDrop } from '../useDrop';
import { Broken } from './Broken';
import { FileElsewhere } from './FileElsewhere';
import { Offer } from './Offer';
import type { DataProps } from './props';
import { ReadingView } from './ReadingView';
import { Report } from './Report';
import './data.css';

/** What a person gave: while it is read, once it is, and when it can't be. */
export const DataScreen = (props: DataProps) => {
  const dragging = useDrop(props.onDrop);
  return (
    <>
      <View {...props} />
      {dragging && <p class="drop-here">{shellWords(props.choices.language).dropHere}</p>}
    </>
  );
};

const View = (props: DataProps) => {
  const { item, refused } = props;
  if (refused.length > 0) return <Broken {...props} item={null} problems={refused} />;
  if (!item) return <Offer {...props} />;
  const { surveyed, progress, problems } = item;
  if (problems.length > 0) return <Broken {...props} problems={problems} />;
  if (surveyed?.rows === 0) return <Broken {...props} problems={surveyed.problems} />;
  if (surveyed) return <Report {...props} item={item} surveyed={surveyed} />;
  if (item.asked) return <FileElsewhere {...props} url={item.url} host={item.asked} />;
  return <ReadingView {...props} item={item} progress={progress} />;
};
