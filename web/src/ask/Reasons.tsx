import { pieces } from "./marks";
import type { ReasonFragment } from "./whoSolved.generated";

type Words = NonNullable<ReasonFragment["words"]>;

function Marked({ words }: { words: Words }) {
  return (
    <>
      {words.cutBefore && "… "}
      {pieces(words.snippet, words.marks).map((p) =>
        p.marked ? <mark key={p.at}>{p.text}</mark> : <span key={p.at}>{p.text}</span>,
      )}
      {words.cutAfter && " …"}
    </>
  );
}

/** Reason is one line of why, as the API says it; the words of the question are marked where they stand. */
export function Reason({ reason }: { reason: ReasonFragment }) {
  const { text, words } = reason;
  if (!words || words.marks.length === 0) return text;
  const at = text.indexOf(words.snippet);
  if (at < 0) {
    return (
      <>
        {text}{" "}
        <span className="reason-words">
          »<Marked words={words} />«
        </span>
      </>
    );
  }
  return (
    <>
      {text.slice(0, at)}
      <Marked words={{ ...words, cutBefore: false, cutAfter: false }} />
      {text.slice(at + words.snippet.length)}
    </>
  );
}

/** Reasons lists reasons. */
export function Reasons({ reasons }: { reasons: ReasonFragment[] }) {
  return (
    <ul className="reasons">
      {reasons.map((r) => (
        <li key={`${r.kind} ${r.nodeId} ${r.text}`}>
          <Reason reason={r} />
        </li>
      ))}
    </ul>
  );
}
