import 'factbox/define';
import { useState, useSyncExternalStore } from 'react';
import { articles, told } from '../shared/articles.mjs';

const never = () => () => undefined;

/**
 * False on the server and while React takes over its markup: then React sets neither properties nor listeners
 * of custom elements. That it is true in the next render has it set them.
 */
const useIsLive = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

export function Article() {
  const [article, setArticle] = useState(articles[0]);
  const [level, setLevel] = useState(2);
  const [isShown, setShown] = useState(true);
  const [heard, setHeard] = useState([]);
  const isLive = useIsLive();
  const hear = (words) => setHeard((before) => [...before, words]);
  const { title, figure, facts } = article;
  return (
    <>
      <button onClick={() => setArticle(articles[1])}>Another article</button>
      <button onClick={() => setLevel(level + 2)}>Smaller headings</button>
      <button onClick={() => setShown(false)}>Away with it</button>
      {isShown && (
        <fact-set
          {...(isLive && {
            facts,
            'onfact-ready': (event) => hear(told.ready(event)),
            'onfact-problem': (event) => hear(told.problem(event)),
            'onfact-opened': (event) => hear(told.opened(event)),
          })}
        >
          <p>
            So it is said <fact-source-badge fact={figure}>(somebody)</fact-source-badge>.
          </p>
          <fact-figures-panel fact={figure}>
            <p>The figures of {title}</p>
          </fact-figures-panel>
          <fact-quote-card fact="nobody">
            <p>The words of {title}</p>
          </fact-quote-card>
        </fact-set>
      )}
      {isShown && (
        <fact-timeline heading-level={level} {...(isLive && { facts })}>
          <p>The days of {title}</p>
        </fact-timeline>
      )}
      <ol>
        {heard.map((words, index) => (
          <li key={index}>{words}</li>
        ))}
      </ol>
    </>
  );
}
